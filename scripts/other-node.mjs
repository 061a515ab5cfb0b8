import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { mustRun, root } from './workspace.mjs';

/** The Node lines beside the machine's own: on 24 everything runs, on 22 what is packed. */
const versions = { 22: '22.23.3', 24: '24.21.0' };

/**
 * The environment in which `node` is of another line. Installs it under `.cache` where it is missing.
 * @param {keyof typeof versions} line
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(line) {
  const version = versions[line];
  const home = join(root, `.cache/node${line}`);
  const bin = join(home, 'node_modules/node/bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const isThere = () =>
    spawnSync(join(bin, 'node'), ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
  if (!isThere()) mustRun('npm', ['install', '--silent', '--no-save', '--prefix', home, `node@${version}`]);
  if (!isThere()) {
    console.error(`Node ${version} could not be installed under .cache/node${line}`);
    process.exit(1);
  }
  return env;
}
