import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { national, shippedRegions } from '@renkei/regions';
import { readmeOf } from './readme.js';
import { type SentenceCode, say } from './sentences.js';

/** Regions that the package ships: another of the same name could not be told from them. */
const TAKEN = [national, ...shippedRegions].map(({ id }) => id);

/** What of our own package.json a new region names. */
export interface Manifest {
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/**
 * Writes what a region begins with into an empty folder: its profile, a package.json whose `npm test` is the check, and a
 * README in both languages. Nothing that is there is touched.
 */
export function newRegion(
  folder: string,
  name: string | undefined,
  manifest: Manifest,
): { readonly ok: boolean; readonly said: readonly string[] } {
  const no = (code: SentenceCode, what?: string) => ({ ok: false, said: say(code, what) });
  if (name === undefined || name === '') return no('noName');
  if (!/^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(name)) return no('badName', name.slice(0, 80));
  const id = idOf(name);
  if (TAKEN.includes(id)) return no('nameTaken', id);
  const files = filesOf(id, name, manifest);
  const there = Object.keys(files).find((file) => existsSync(join(folder, file)));
  if (there !== undefined) return no('fileThere', there);
  for (const [file, text] of Object.entries(files)) {
    try {
      writeFileSync(join(folder, file), text, { flag: 'wx' });
    } catch {
      return no('cannotWrite', file);
    }
  }
  return { ok: true, said: say('written', Object.keys(files).join(', ')) };
}

/** `my-town` is called `myTown` in the profile: codes are letters and digits. */
const idOf = (name: string): string =>
  name.replace(/-+([A-Za-z0-9]?)/g, (_dash, letter: string) => letter.toUpperCase());

function filesOf(id: string, name: string, manifest: Manifest): Readonly<Record<string, string>> {
  const profile = {
    $schema: './node_modules/@renkei/regions/dist/profile.schema.json',
    id,
    level: 'city',
    name: { ja: name, en: name },
    editions: [
      {
        from: '2026-04-01',
        sources: [{ title: '（ここに取り決めの名前 / the name of the agreement）', mark: 'GK?' }],
        force: 'reference',
      },
    ],
  };
  const project = {
    name: name.toLowerCase(),
    private: true,
    scripts: { test: 'regions check', explain: 'regions explain' },
    dependencies: { '@renkei/regions': `^${manifest.version}`, ...manifest.peerDependencies },
  };
  return {
    'region.json': jsonOf(profile),
    'package.json': jsonOf(project),
    'README.md': readmeOf(id),
  };
}

const jsonOf = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
