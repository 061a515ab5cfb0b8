/// <reference types="node" />
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

describe('the file store', () => {
  const { episode } = anEpisode().and('admission.reported', '2026-04-01').and('consent.given', '2026-04-01');
  const { id, personId, log } = episode;

  it('keeps no more of an episode than who it is about: what follows from the log is not stored', async () => {
    await fileStore(folder).create(episode);
    expect(await readFile(join(folder, 'episode1.jsonl'), 'utf8')).toBe(
      `${JSON.stringify({ id, personId })}\n`,
    );
  });

  it('gives files names that differ also where capitals and small letters are one', async () => {
    const store = fileStore(folder);
    for (const name of ['ward', 'Ward', '病棟', 'a/b', '..']) await store.create({ id: name, personId });
    const names = await readdir(folder);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    expect((await store.read('Ward'))?.ok).toBe(true);
  });

  it('is one store, however often a program opens the folder', async () => {
    await fileStore(folder).create({ id, personId });
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => fileStore(folder).append(id, log.slice(0, 1), 0)),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'appended').length).toBe(1);
    expect(await fileStore(folder).head(id)).toEqual({ seq: 1, hash: log[0]?.hash });
  });

  it.each([
    ['no text that can be read', 'gone'],
    ['nothing', 'null'],
    ['a number', '5'],
    ['another episode', '{"id":"episode2","personId":"person1"}'],
  ])('sets a file aside whose first line is %s, and leaves it as it is', async (_, line) => {
    const file = join(folder, 'episode1.jsonl');
    await writeFile(file, `${line}\n`);
    const store = fileStore(folder);
    expect(await store.read(id)).toEqual({ ok: false, reason: 'notAnEpisode' });
    expect(await store.head(id)).toBeUndefined();
    expect(await store.append(id, log, 0)).toEqual({ outcome: 'unknownEpisode' });
    expect(await store.create({ id, personId })).toBe('exists');
    expect(await readFile(file, 'utf8')).toBe(`${line}\n`);
  });
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

  it('keeps nothing of several rows that were written together and only half', async () => {
    const store = fileStore(folder);
    await store.create({ id: episode.id, personId: episode.personId });
    const begun = await readFile(file(), 'utf8');
    await store.append(episode.id, episode.log, 0);
    const whole = await readFile(file(), 'utf8');
    for (const cut of [begun.length + 1, Math.floor((begun.length + whole.length) / 2), whole.length - 1]) {
      await writeFile(file(), whole.slice(0, cut));
      expect(await fileStore(folder).head(episode.id)).toMatchObject({ seq: 0 });
    }
    expect(await store.append(episode.id, episode.log, 0)).toMatchObject({ outcome: 'appended' });
    expect(await store.read(episode.id)).toEqual({ ok: true, episode });
  });

  it('begins again when it crashed while the episode was begun', async () => {
    const store = fileStore(folder);
    await writeFile(file(), '{"id":"episode1","pers');
    expect(await store.read(episode.id)).toBeUndefined();
    expect(await store.create({ id: episode.id, personId: episode.personId })).toBe('created');
    expect(await store.append(episode.id, episode.log, 0)).toMatchObject({ outcome: 'appended' });
    expect(await store.read(episode.id)).toEqual({ ok: true, episode });
  });

  it.each([['5'], ['null'], ['"text"'], ['[{"seq":2}]'], ['{}']])(
    'names the row when %s stands where a row should',
    async (line) => {
      const store = await filled();
      await appendFile(file(), `${line}\n`);
      expect(await store.read(episode.id)).toEqual({ ok: false, reason: 'logBroken', seq: 2 });
      expect(await store.head(episode.id)).toEqual({ seq: 1, hash: first?.hash });
    },
  );

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
