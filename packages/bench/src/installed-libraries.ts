import { readFileSync } from 'node:fs';
import manifest from '../package.json' with { type: 'json' };

/**
 * What ours is measured beside, in the versions that are installed: `catalog:` in a package.json says none. XState is
 * measured where the pathway uses it.
 */
export function installedLibraries(): Record<string, string> {
  const others = Object.keys(manifest.devDependencies).filter((name) => !name.startsWith('@renkei/'));
  const versions = others.map((name) => [name, versionIn('..', name)]);
  return Object.fromEntries([...versions, ['xstate', versionIn('../../pathway', 'xstate')]]);
}

/** The version of a library as a package has it installed. */
const versionIn = (folder: string, name: string): string =>
  JSON.parse(readFileSync(new URL(`${folder}/node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version;
