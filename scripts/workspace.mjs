import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path a JSON file, relative to the repository */
export const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/**
 * The workspace projects under `packages/`, `examples/` and `docs`.
 * @returns {{ folder: string, manifest: Record<string, any> }[]}
 */
export function projects() {
  const folders = ['packages', 'examples'].flatMap((parent) =>
    existsSync(join(root, parent)) ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}`) : [],
  );
  return [...folders, 'docs']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readJson(`${folder}/package.json`) }));
}

/** The packages that are published. */
export const publicPackages = () => projects().filter(({ manifest }) => !manifest.private);

/**
 * Runs a command and shows what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {boolean} whether it ended well
 */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (result.error) console.error(result.error.message);
  if (result.signal) console.error(`${command} was ended from outside by ${result.signal}`);
  return result.status === 0;
}

/**
 * Runs a command and ends this script where it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function mustRun(command, args, options = {}) {
  if (run(command, args, options)) return;
  console.error(`FAILED: ${command} ${args.join(' ')}`);
  process.exit(1);
}
