// The two README commands start here: only Node and npm are needed, the pinned pnpm comes through npx.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node >= 20.19 is needed, this is ${process.version}`);
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const pnpm = manifest.packageManager.replace(/\+.*/, '');

/**
 * Runs pnpm.
 * @param {1 | 2} out where its words go: 1 for the last script (the journey itself), 2 for set-up
 * @param {string[]} args
 */
const run = (out, ...args) => {
  const result = spawnSync('npx', ['--yes', '--loglevel=error', pnpm, ...args], {
    stdio: ['inherit', out, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
};

if (!existsSync(new URL('../node_modules', import.meta.url))) console.error('Installing what is needed …');
run(2, 'install', '--frozen-lockfile', '--prefer-offline', '--loglevel=warn');
// Names before a bare -- are scripts; what npm adds after it goes to the last one.
const cut = process.argv.indexOf('--');
const names = process.argv.slice(2, cut < 0 ? undefined : cut);
const rest = cut < 0 ? [] : process.argv.slice(cut + 1);
process.env.RENKEI_CWD = process.env.INIT_CWD ?? process.cwd();
names.forEach((name, i) => {
  if (i === names.length - 1) run(1, '--silent', 'run', name, ...rest);
  else run(2, 'run', name);
});
