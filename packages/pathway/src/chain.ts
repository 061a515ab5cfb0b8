import { beginningOf, type EpisodeStart, type LogRow } from './episode.js';
import type { Head } from './store.js';

/** The last row of a log, or what its first row will hang on. */
export function headOf(start: EpisodeStart, log: readonly LogRow[]): Head {
  const last = log.at(-1);
  return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: beginningOf(start) };
}

/** Whether rows continue a log where the writer believes it ends. */
export function followsFrom(head: Head, rows: readonly LogRow[], expectedSeq: number): boolean {
  let { seq, hash } = head;
  if (expectedSeq !== seq) return false;
  for (const row of rows) {
    if (row.seq !== seq + 1 || row.prevHash !== hash) return false;
    [seq, hash] = [row.seq, row.hash];
  }
  return true;
}
