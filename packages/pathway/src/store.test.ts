/// <reference types="node" />
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileStore } from './file-store.js';
import { memoryStore } from './memory-store.js';
import { anEpisode } from './testing/episode-builder.js';
import { episodeStoreConformance } from './testing/store-conformance.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the memory store keeps the contract', () => {
  it.each(episodeStoreConformance)('$title', async ({ check }) => check(memoryStore()));
});

describe('the file store keeps the contract', () => {
  it.each(episodeStoreConformance)('$title', async ({ check }) => check(fileStore(join(folder, 'new'))));
});

describe('the file store after a crash', () => {
  const { episode } = anEpisode().and('admission.reported', '2026-04-01').and('consent.given', '2026-04-01');
  const [first, second] = episode.log;
  const file = () => join(folder, 'episode1.jsonl');
  const filled = async () => {
    const store = fileStore(folder);
    await store.create({ id: episode.id, personId: episode.personId });
    await store.append(episode.id, first ? [first] : [], 0);
    return store;
  };

  it('sets a half-written last line aside and goes on after the last whole one', async () => {
    await filled();
    const whole = await readFile(file(), 'utf8');
    await appendFile(file(), '{"seq":2,"outcome":"appl');
    const store = fileStore(folder);
    expect(await store.head(episode.id)).toEqual({ seq: 1, hash: first?.hash });
    expect(await readFile(file(), 'utf8')).toBe(whole);
    expect(await readFile(`${file()}.set-aside`, 'utf8')).toBe('{"seq":2,"outcome":"appl');
    expect(await store.append(episode.id, second ? [second] : [], 1)).toMatchObject({ outcome: 'appended' });
    expect(await store.read(episode.id)).toEqual({ ok: true, episode });
  });

  it('names the row when a line in the middle is damaged, and writes nothing after it', async () => {
    const store = await filled();
    await appendFile(file(), 'not a row\n');
    expect(await store.read(episode.id)).toEqual({ ok: false, reason: 'logBroken', seq: 2 });
    expect(await store.append(episode.id, second ? [second] : [], 1)).toMatchObject({ outcome: 'conflict' });
  });

  it('sets an episode aside whose rows were changed on the disk', async () => {
    const store = await filled();
    const text = await readFile(file(), 'utf8');
    await writeFile(file(), text.replace('2026-04-01T23:50', '2026-04-01T20:50'));
    expect(await store.read(episode.id)).toMatchObject({ ok: false, reason: 'logBroken', seq: 1 });
  });
});
