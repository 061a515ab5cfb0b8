import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages, readJson, root } from './workspace.mjs';

const folder = join(root, '.cache/tarballs');

/**
 * Packs every public package as it would be published: pnpm puts real versions where the workspace protocol stands.
 * @returns {{ name: string, project: { folder: string, manifest: Record<string, any> }, file: string, contents: string[] }[]}
 */
export function packAll() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return publicPackages().map((project) => {
    const { folder: source, manifest } = project;
    if (!existsSync(join(root, source, 'dist')))
      throw new Error(`${source} is not built: run pnpm build first`);
    const { stdout, stderr, status } = spawnSync(
      'npx',
      ['--yes', readJson('package.json').packageManager, 'pack', '--json', '--pack-destination', folder],
      { cwd: join(root, source), encoding: 'utf8', shell: process.platform === 'win32' },
    );
    if (status !== 0) throw new Error(`${source} could not be packed\n${stdout}${stderr}`);
    /** @type {{ filename: string, files: { path: string }[] }} */
    const packed = JSON.parse(stdout);
    const contents = packed.files.map(({ path }) => path);
    return { name: manifest.name, project, file: packed.filename, contents };
  });
}
