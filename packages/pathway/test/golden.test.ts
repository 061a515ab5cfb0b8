/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Episode, versionOfPathway } from '../src/episode.js';
import { migrateEpisode } from '../src/migrate-episode.js';
import { nationalRules as rules } from '../src/national-rules.js';
import { obligations } from '../src/obligations.js';
import { structureHash } from '../src/structure.js';

const folder = fileURLToPath(new URL('./golden', import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const files = readdirSync(folder).filter((file) => file.startsWith('v'));

/** Hash of chart, steps and facts, by version. A version that was released never changes here; a new one is appended. */
const structures = read('structures.json') as Record<string, string>;

describe('the structure on which stored episodes depend', () => {
  it('changes only together with the version: raise versionOfPathway, add its hash and its golden episodes', () => {
    expect({ [versionOfPathway]: structureHash(rules) }).toEqual({
      [versionOfPathway]: structures[versionOfPathway],
    });
  });

  it('has golden episodes of every version', () => {
    for (const version of Object.keys(structures)) {
      expect(files.some((file) => file.startsWith(`v${version}-`))).toBe(true);
    }
  });
});

describe.each(files)('the stored episode %s', (file) => {
  const stored = read(file) as { episode: Episode; asOf: string; owed: readonly string[] };

  it('loads, and stands where it stood', () => {
    const migrated = migrateEpisode(stored.episode, { steps: rules.steps });
    expect(migrated).toMatchObject({ ok: true, episode: { snapshot: stored.episode.snapshot } });
  });

  it('is owed what it was owed', () => {
    const duties = obligations(stored.episode, { rules, asOf: stored.asOf });
    const open = duties.filter(({ status }) => status === 'open').map(({ id, dueOn }) => `${id} ${dueOn}`);
    expect(open).toEqual(stored.owed);
  });
});
