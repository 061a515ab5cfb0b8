// Tries a release from beginning to end, on this machine alone: in a throwaway clone `changeset version`, the build and
// `changeset publish` to a registry on loopback, then an installation from it in an empty folder.
//   node scripts/try-publish.mjs    about two minutes; not part of CI
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf } from './other-node.mjs';
import { publicPackages, readJson, root } from './workspace.mjs';

const port = 4873;
const registry = `http://127.0.0.1:${port}/`;
const folder = mkdtempSync(join(tmpdir(), 'renkei-publish-'));
const [clone, stranger] = [join(folder, 'clone'), join(folder, 'stranger')];
const pnpm = readJson('package.json').packageManager;

// The registry needs a newer Node, and changesets calls plain pnpm.
const tools = join(root, '.cache/publish-tools');
const user = join(folder, 'npmrc');
const newer = environmentOf(24);
/** As the user's own settings have it: dependencies come from where they always come from. */
const usual = { ...newer, PATH: `${join(tools, 'node_modules/.bin')}:${newer.PATH}` };
/** Knows the registry on loopback alone. */
const env = { ...usual, NPM_CONFIG_USERCONFIG: user, npm_config_userconfig: user };

/**
 * @param {string} where
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 */
function run(where, command, args, environment = env) {
  console.log(`$ ${command} ${args.join(' ')}`);
  return execFileSync(command, args, {
    cwd: where,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function installTools() {
  if (existsSync(join(tools, 'node_modules/.bin/verdaccio'))) return;
  mkdirSync(tools, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { verdaccio: '6.10.4', pnpm: pnpm.split('@')[1] },
    overrides: { 'node-fetch': '2.7.0' },
  };
  writeFileSync(join(tools, 'package.json'), JSON.stringify(manifest));
  run(tools, 'npm', ['install', '--no-audit', '--no-fund', '--silent'], newer);
}

/** Knows nothing but what is published here. */
async function startRegistry() {
  const config = join(folder, 'registry.yaml');
  const anyone = "{ access: '$all', publish: '$all' }";
  writeFileSync(
    config,
    [
      `storage: ${join(folder, 'storage')}`,
      'uplinks: {}',
      `packages: { '@renkei/*': ${anyone} }`,
      'log: { type: stdout, level: error }',
    ].join('\n'),
  );
  const server = spawn('verdaccio', ['--config', config, '--listen', `127.0.0.1:${port}`], {
    env,
    stdio: 'inherit',
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${registry}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return server;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error('The registry did not start');
}

/** The versions as a release makes them: from the changesets, or as they are where none is left. */
function makeVersions() {
  run(folder, 'git', ['clone', '--quiet', root, clone]);
  run(clone, 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--silent'], usual);
  const waiting = readdirSync(join(clone, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  if (waiting.length > 0) run(clone, 'pnpm', ['exec', 'changeset', 'version']);
  run(clone, 'node', ['scripts/repository-fields.mjs', 'https://example.org/renkei/renkei']);
  run(clone, 'pnpm', ['install', '--lockfile-only', '--prefer-offline', '--silent'], usual);
  run(clone, 'git', [
    '-c',
    'user.name=release',
    '-c',
    'user.email=release@example.org',
    'commit',
    '--quiet',
    '--all',
    '--message',
    'versions',
  ]);
}

function publish() {
  run(clone, 'pnpm', ['run', 'build'], usual);
  writeFileSync(user, `registry=${registry}\n//127.0.0.1:${port}/:_authToken=nobody\n`);
  console.log(run(clone, 'pnpm', ['exec', 'changeset', 'publish']));
}

/** @param {string} version */
function installAsStranger(version) {
  cpSync(join(root, 'scripts/consumer'), stranger, { recursive: true });
  writeFileSync(join(stranger, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(stranger, '.npmrc'), `@renkei:registry=${registry}\n`);
  const packages = publicPackages().map(({ manifest }) => `${manifest.name}@${version}`);
  run(
    stranger,
    'npm',
    ['install', '--no-audit', '--no-fund', '--silent', ...packages, 'zod', 'xstate', 'i18next', 'tsx'],
    usual,
  );
  console.log(run(stranger, 'node_modules/.bin/tsx', ['a.ts']));
  for (const { manifest } of publicPackages()) {
    const installed = JSON.parse(
      readFileSync(join(stranger, 'node_modules', manifest.name, 'package.json'), 'utf8'),
    );
    const own = Object.entries(installed.dependencies ?? {}).filter(([name]) => name.startsWith('@renkei/'));
    if (
      installed.version !== version ||
      !installed.repository?.directory ||
      own.some(([, range]) => range !== `^${version}`)
    )
      throw new Error(`${manifest.name} was published as ${JSON.stringify(installed)}`);
  }
}

installTools();
writeFileSync(user, '');
const server = await startRegistry();
try {
  makeVersions();
  const { version } = JSON.parse(readFileSync(join(clone, 'packages/forms/package.json'), 'utf8'));
  publish();
  installAsStranger(version);
  console.log(`${version} was made, published and installed; everything of it is thrown away again`);
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
