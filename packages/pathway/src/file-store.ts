/// <reference types="node" />
import { mkdir, open, readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { followsFrom, headOf } from './chain.js';
import type { EpisodeStart, LogRow } from './episode.js';
import { migrateEpisode } from './migrate-episode.js';
import type { EpisodeStore } from './store.js';

/** What a file holds: its first line says which episode it is, every further line is what one `append` added: a row or several. */
interface Contents {
  /** Absent where the first line does not say it. */
  readonly start?: EpisodeStart;
  readonly log: readonly LogRow[];
  /** A line that holds no rows stands among the others: the file was tampered with or damaged. */
  readonly damaged: boolean;
}

/** What is going on at each file, so that two stores of one process keep out of each other's way. */
const waiting = new Map<string, Promise<unknown>>();

/** One thing after another on each file. */
function inTurn<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (waiting.get(file) ?? Promise.resolve()).then(work, work);
  waiting.set(file, turn);
  const settled = () => {
    if (waiting.get(file) === turn) waiting.delete(file);
  };
  turn.then(settled, settled);
  return turn;
}

/**
 * Keeps each episode in a file of its own in a folder: one line a row, or one for several rows that were appended
 * together; only ever added to, flushed to the disk before it is acknowledged. A last line that a crash left half-written
 * was never acknowledged: it is moved to a file beside (`.set-aside`) and the log goes on after the last whole line.
 *
 * For one process at a time. What several processes share needs a database behind the same contract.
 */
export function fileStore(folder: string): EpisodeStore {
  const fileOf = (id: string) => join(resolve(folder), `${fileNameOf(id)}.jsonl`);
  /** What the file of an episode holds, while nobody else writes to it. */
  const at = <Result>(id: string, work: (file: string, contents?: Contents) => Promise<Result> | Result) => {
    const file = fileOf(id);
    return inTurn(file, async () => work(file, await contentsOf(file, id)));
  };

  return {
    create: ({ id, personId, previousEpisodeId, pin }) =>
      at(id, async (file, contents) => {
        if (contents) return 'exists';
        await mkdir(dirname(file), { recursive: true });
        await addLine(file, { id, personId, previousEpisodeId, pin });
        await flushFolder(dirname(file));
        return 'created';
      }),
    append: (id, rows, expectedSeq) =>
      at(id, async (file, contents) => {
        if (!contents?.start) return { outcome: 'unknownEpisode' };
        const { start, log, damaged } = contents;
        const head = headOf(start, log);
        if (damaged || !followsFrom(head, rows, expectedSeq)) return { outcome: 'conflict', head };
        if (rows.length > 0) await addLine(file, rows.length === 1 ? rows[0] : rows);
        return { outcome: 'appended', head: headOf(start, [...log, ...rows]) };
      }),
    read: (id) =>
      at(id, (_, contents) => {
        if (!contents) return undefined;
        const { start, log, damaged } = contents;
        if (start && damaged) return { ok: false, reason: 'logBroken', seq: log.length + 1 };
        return migrateEpisode({ ...start, log });
      }),
    head: (id) => at(id, (_, contents) => contents?.start && headOf(contents.start, contents.log)),
  };
}

/** A name that differs for ids that differ, also where files do not tell capitals from small letters. */
const fileNameOf = (id: string): string =>
  Array.from(new TextEncoder().encode(id), (byte) => {
    const letter = String.fromCharCode(byte);
    return /[a-z0-9._-]/.test(letter) ? letter : `%${byte.toString(16).padStart(2, '0')}`;
  }).join('');

async function addLine(file: string, line: unknown): Promise<void> {
  const handle = await open(file, 'a');
  try {
    await handle.appendFile(`${JSON.stringify(line)}\n`);
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

async function contentsOf(file: string, id: string): Promise<Contents | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined) return undefined;
  const whole = bytes.lastIndexOf(10) + 1;
  if (whole < bytes.length) {
    await writeFile(`${file}.set-aside`, bytes.subarray(whole), { flag: 'a', flush: true });
    await truncate(file, whole);
  }
  if (whole === 0) return undefined;
  const [first, ...lines] = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1).map(parsed);
  const unreadable = lines.findIndex((line) => !isRows(line));
  const log = (unreadable < 0 ? lines : lines.slice(0, unreadable)).flat() as LogRow[];
  return { ...(isStart(first, id) && { start: first }), log, damaged: unreadable >= 0 };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isStart = (value: unknown, id: string): value is EpisodeStart =>
  isObject(value) && 'id' in value && value.id === id && 'personId' in value;

const isRows = (line: unknown): boolean =>
  [line].flat().every((row) => isObject(row) && 'seq' in row && 'hash' in row);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
