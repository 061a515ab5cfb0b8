/// <reference types="node" />
import { mkdir, open, readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { followsFrom, headOf } from './chain.js';
import type { EpisodeStart, LogRow } from './episode.js';
import { migrateEpisode } from './migrate-episode.js';
import type { EpisodeStore } from './store.js';

/** What a file holds: its first line says which episode it is, every further line is a row of the log. */
interface Contents {
  readonly start: EpisodeStart;
  readonly log: readonly LogRow[];
  /** A line that is no JSON stands among the others: the file was tampered with or damaged. */
  readonly damaged: boolean;
}

/**
 * Keeps each episode in a file of its own in a folder: one line a row, only ever added to, flushed to the disk before it
 * is acknowledged. A last line that a crash left half-written was never acknowledged: it is moved to a file beside
 * (`.set-aside`) and the log goes on after the last whole line.
 *
 * For one process at a time. What several processes share needs a database behind the same contract.
 */
export function fileStore(folder: string): EpisodeStore {
  const fileOf = (id: string) => join(folder, `${encodeURIComponent(id)}.jsonl`);
  const waiting = new Map<string, Promise<unknown>>();

  /** One thing after another on each file. */
  function inTurn<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const turn = (waiting.get(id) ?? Promise.resolve()).then(work, work);
    waiting.set(id, turn);
    return turn;
  }

  return {
    create: (start) =>
      inTurn(start.id, async () => {
        if (await contentsOf(fileOf(start.id))) return 'exists';
        await mkdir(folder, { recursive: true });
        await addLines(fileOf(start.id), [start]);
        await flushFolder(dirname(fileOf(start.id)));
        return 'created';
      }),
    append: (id, rows, expectedSeq) =>
      inTurn(id, async () => {
        const contents = await contentsOf(fileOf(id));
        if (!contents) return { outcome: 'unknownEpisode' };
        const head = headOf(contents.start, contents.log);
        if (contents.damaged || !followsFrom(head, rows, expectedSeq)) return { outcome: 'conflict', head };
        await addLines(fileOf(id), rows);
        return { outcome: 'appended', head: headOf(contents.start, [...contents.log, ...rows]) };
      }),
    read: (id) =>
      inTurn(id, async () => {
        const contents = await contentsOf(fileOf(id));
        if (!contents) return undefined;
        if (contents.damaged) return { ok: false, reason: 'logBroken', seq: contents.log.length + 1 };
        return migrateEpisode({ ...contents.start, log: contents.log });
      }),
    head: (id) =>
      inTurn(id, async () => {
        const contents = await contentsOf(fileOf(id));
        return contents && headOf(contents.start, contents.log);
      }),
  };
}

async function addLines(file: string, lines: readonly unknown[]): Promise<void> {
  const handle = await open(file, 'a');
  try {
    await handle.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** A new name is on the disk only when its folder is. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch {
    // some systems cannot flush a folder; the file itself is flushed
  } finally {
    await handle.close();
  }
}

async function contentsOf(file: string): Promise<Contents | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined) return undefined;
  const whole = bytes.lastIndexOf(10) + 1;
  if (whole < bytes.length) {
    await writeFile(`${file}.set-aside`, bytes.subarray(whole), { flag: 'a' });
    await truncate(file, whole);
  }
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  const [start, ...log] = lines.map(parsed);
  if (start === undefined) return undefined;
  const damage = log.indexOf(undefined);
  return {
    start: start as EpisodeStart,
    log: (damage < 0 ? log : log.slice(0, damage)) as LogRow[],
    damaged: damage >= 0,
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
