// Installs the packed packages into empty folders as strangers would: three compilers, ES modules, CommonJS and two
// bundlers, Node 20, 22 and 24, with the peers we develop with and with the lowest ones that the packages allow.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environmentOf } from './other-node.mjs';
import { packAll } from './tarballs.mjs';
import { publicPackages, readJson, root } from './workspace.mjs';

const compilers = {
  ts59: 'ts59@npm:typescript@5.9.3',
  ts6: 'ts6@npm:typescript@6.0.3',
  ts7: 'ts7@npm:typescript@7.0.2',
};
const strict = ['--strict', '--declaration', '--skipLibCheck', 'false', '--target', 'es2022'];
const resolutions = {
  nodenext: ['--module', 'nodenext', 'a.ts', 'b.cts', 'path.ts'],
  node16: ['--module', 'node16', 'a.ts', 'b.cts', 'path.ts'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler', 'a.ts'],
};

/** @typedef {'lowest' | 'pinned'} Choice */

/** The peers that our packages name, each in the lowest version allowed and in the one we develop with. */
function peers() {
  /** @type {Record<Choice, string[]>} */
  const versions = { lowest: [], pinned: [] };
  for (const { folder, manifest } of publicPackages()) {
    for (const [peer, range] of Object.entries(manifest.peerDependencies ?? {})) {
      const [lowest] = range.match(/\d+(\.\d+)*/);
      versions.lowest.push(`${peer}@${[...lowest.split('.'), '0', '0'].slice(0, 3).join('.')}`);
      versions.pinned.push(`${peer}@${readJson(`${folder}/node_modules/${peer}/package.json`).version}`);
    }
  }
  return { lowest: [...new Set(versions.lowest)], pinned: [...new Set(versions.pinned)] };
}

/**
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function outputOf(folder, command, args, env = process.env) {
  try {
    return (await promisify(execFile)(command, args, { cwd: folder, env })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    console.error(`${stdout}${stderr}FAILED: ${command} ${args.join(' ')}`);
    process.exit(1);
  }
}

/**
 * @param {string[]} packages what to install
 * @returns {Promise<string>} the folder
 */
async function install(packages) {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-consumer-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'scripts/consumer'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await outputOf(folder, 'npm', ['install', '--no-audit', '--no-fund', ...packages]);
  return folder;
}

/**
 * Type checks the consumer's files under the given ways of resolving modules.
 * @param {string} folder
 * @param {string} compiler
 * @param {string[]} names
 */
async function compile(folder, compiler, names = Object.keys(resolutions)) {
  for (const name of names) {
    const args = resolutions[/** @type {keyof typeof resolutions} */ (name)];
    const tsc = join('node_modules', compiler, 'bin/tsc');
    await outputOf(folder, 'node', [tsc, ...strict, '--outDir', `out/${compiler}-${name}`, ...args]);
    console.log(`  ${compiler} ${name}: types are right`);
  }
}

/**
 * Runs what the compiler and the bundler made, as ES modules and as CommonJS, on each Node line.
 * @param {string} folder
 * @param {string[]} files
 */
async function runAll(folder, files) {
  const outputs = [];
  for (const env of [process.env, environmentOf(22), environmentOf(24)])
    for (const file of files) outputs.push(await outputOf(folder, 'node', [file], env));
  console.log(outputs[0]);
  if (new Set(outputs).size === 1) return outputs[0];
  console.error(`FAILED: the outputs differ\n${outputs.join('---\n')}`);
  process.exit(1);
}

/**
 * @param {string} compiler
 * @param {...string} files
 */
const compiled = (compiler, ...files) => files.map((file) => `out/${compiler}-nodenext/${file}`);

const tarballs = packAll().map(({ file }) => file);
const { lowest, pinned } = peers();

console.log(`with ${pinned.join(' ')}`);
const bundlers = [`vite@${readJson('node_modules/vite/package.json').version}`, 'esbuild@0.28.2'];
const today = await install([...tarballs, ...pinned, ...Object.values(compilers), ...bundlers]);
// The slow two share the time of the machine's two cores.
await Promise.all([compile(today, 'ts59'), compile(today, 'ts6').then(() => compile(today, 'ts7'))]);
await outputOf(today, 'node', ['node_modules/vite/bin/vite.js', 'build']);
console.log('  vite: built');
const bundle = ['--bundle', '--format=esm', '--target=es2022', '--outfile=out/esbuild.js'];
await outputOf(today, 'node_modules/.bin/esbuild', ['a.ts', ...bundle]);
console.log('  esbuild: built\n');
await runAll(today, [...compiled('ts6', 'a.js', 'b.cjs'), 'out/esbuild.js']);
const pathToday = await runAll(today, compiled('ts6', 'path.js'));

console.log(`with ${lowest.join(' ')}`);
const oldest = await install([...tarballs, ...lowest, compilers.ts59]);
await compile(oldest, 'ts59', ['nodenext']);
await runAll(oldest, compiled('ts59', 'a.js', 'b.cjs'));
if ((await runAll(oldest, compiled('ts59', 'path.js'))) !== pathToday) {
  console.error('FAILED: the path differs between the lowest and the newest XState');
  process.exit(1);
}
