// Installs the packed packages into empty folders as strangers would, with three compilers and both module systems,
// with the pinned peers and with the lowest ones that the packages allow.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node24Environment } from './node24.mjs';
import { packAll } from './tarballs.mjs';
import { mustRun, publicPackages, readJson, root } from './workspace.mjs';

const compilers = {
  typescript: 'typescript@6.0.3',
  ts59: 'ts59@npm:typescript@5.9.3',
  ts7: 'ts7@npm:typescript@7.0.2',
};
const strict = ['--strict', '--skipLibCheck', 'false', '--target', 'es2022'];
const resolutions = [
  { name: 'nodenext', flags: ['--module', 'nodenext'], files: ['a.ts', 'b.cts'] },
  { name: 'node16', flags: ['--module', 'node16'], files: ['a.ts', 'b.cts'] },
  { name: 'bundler', flags: ['--module', 'esnext', '--moduleResolution', 'bundler'], files: ['a.ts'] },
];

/** The peers that our packages name, each in the lowest version allowed and in the one we develop with. */
function peers() {
  /** @type {Record<'lowest' | 'pinned', Record<string, string>>} */
  const versions = { lowest: {}, pinned: {} };
  for (const { folder, manifest } of publicPackages()) {
    for (const [peer, range] of Object.entries(manifest.peerDependencies ?? {})) {
      const [major, minor = 0, patch = 0] = range.match(/\d+/g).slice(0, range.startsWith('^') ? 3 : 1);
      versions.lowest[peer] = `${major}.${minor}.${patch}`;
      versions.pinned[peer] = readJson(`${folder}/node_modules/${peer}/package.json`).version;
    }
  }
  return versions;
}

/**
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function outputOf(folder, command, args, env = process.env) {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
  if (status === 0) return stdout;
  console.error(`${stdout}${stderr}FAILED: ${command} ${args.join(' ')}`);
  process.exit(1);
}

/**
 * @param {string[]} packages what to install
 * @returns {string} the folder
 */
function install(packages) {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-consumer-'));
  cpSync(join(root, 'scripts/consumer'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  outputOf(folder, 'npm', ['install', '--silent', '--no-audit', '--no-fund', ...packages]);
  return folder;
}

/**
 * Type checks the consumer's files, runs what comes out of them, and compares.
 * @param {string} folder
 * @param {string[]} compilerNames
 */
function use(folder, compilerNames) {
  for (const compiler of compilerNames) {
    for (const { name, flags, files } of resolutions) {
      console.log(`  ${compiler} ${name}`);
      const tsc = join('node_modules', compiler, 'bin/tsc');
      outputOf(folder, 'node', [tsc, ...strict, '--outDir', `out/${name}`, ...flags, ...files]);
    }
  }
  const runs = [process.env, node24Environment()].flatMap((env) =>
    ['out/nodenext/a.js', 'out/nodenext/b.cjs'].map((file) => outputOf(folder, 'node', [file], env)),
  );
  console.log(runs[0]);
  if (new Set(runs).size === 1) return;
  console.error(
    `FAILED: ES module and CommonJS, Node 20 and 24 do not print the same\n${runs.join('---\n')}`,
  );
  process.exit(1);
}

const tarballs = packAll().map(({ file }) => file);
const { lowest, pinned } = peers();
const named = (/** @type {Record<string, string>} */ versions) =>
  Object.entries(versions).map(([name, version]) => `${name}@${version}`);

console.log(`pinned peers: ${named(pinned).join(' ')}`);
const folder = install([
  ...tarballs,
  ...named(pinned),
  ...Object.values(compilers),
  `vite@${readJson('node_modules/vite/package.json').version}`,
]);
use(folder, Object.keys(compilers));
mustRun('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { cwd: folder });

console.log(`lowest peers: ${named(lowest).join(' ')}`);
const oldFolder = install([...tarballs, ...named(lowest), compilers.typescript]);
use(oldFolder, ['typescript']);

for (const done of [folder, oldFolder]) rmSync(done, { recursive: true, force: true });
