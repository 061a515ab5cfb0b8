import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { mustRun, root } from './workspace.mjs';

/** The newer of the two Node lines on which everything runs; the older one is the machine's own. */
const version = '24.21.0';
const home = join(root, '.cache/node24');

/**
 * The environment in which `node` is Node 24. Installs it under `.cache` where it is missing.
 * @returns {NodeJS.ProcessEnv}
 */
export function node24Environment() {
  const bin = join(home, 'node_modules/node/bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const isThere = () =>
    spawnSync(join(bin, 'node'), ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
  if (!isThere()) mustRun('npm', ['install', '--silent', '--no-save', '--prefix', home, `node@${version}`]);
  if (!isThere()) {
    console.error(`Node ${version} could not be installed under .cache/node24`);
    process.exit(1);
  }
  return env;
}
