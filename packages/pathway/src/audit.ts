import { hashOf, sha256Hex } from './canonical.js';
import { beginningOf, type Episode, type LogRow, versionOfPathway } from './episode.js';

type RowContent = Pick<
  LogRow,
  'version' | 'seq' | 'outcome' | 'recordedAt' | 'reason' | 'eventHash' | 'prevHash'
>;

/** The hash of a row covers the hash of its event, not the event: so an event can be forgotten and the chain still holds. */
const hashOfRow = ({ version, seq, outcome, recordedAt, reason, eventHash, prevHash }: RowContent): string =>
  sha256Hex(
    JSON.stringify([
      seq,
      outcome,
      recordedAt,
      reason,
      eventHash,
      prevHash,
      ...(version === undefined ? [] : [version]),
    ]),
  );

export function appendRow(
  episode: Episode,
  content: Omit<LogRow, 'version' | 'seq' | 'prevHash' | 'hash'>,
): LogRow {
  const last = episode.log.at(-1);
  const row = {
    ...content,
    version: versionOfPathway,
    seq: (last?.seq ?? 0) + 1,
    prevHash: last?.hash ?? beginningOf(episode),
  };
  return { ...row, hash: hashOfRow(row) };
}

/** What can be wrong with a log. Words: `pathway.log.<code>`. */
export const logFaults = [
  /** The content of the row does not match its hash. */
  'rowChanged',
  /** The event of the row does not match the hash in the row. */
  'eventChanged',
  /** The row does not follow the one before it. */
  'chainBroken',
  /** The log does not end where the head that was kept elsewhere says. */
  'headDiffers',
] as const;
export type LogFault = (typeof logFaults)[number];

export interface LogVerdict {
  readonly ok: boolean;
  readonly rows: number;
  /** The first row that is wrong, and how. Words: `pathway.log.<code>`. */
  readonly fault?: { readonly seq: number; readonly code: LogFault };
  /** A cut at the end shows only against a head that was kept elsewhere. */
  readonly end: 'checked' | 'notChecked';
  /** Rows whose event was forgotten. */
  readonly forgotten: number;
  readonly head?: string;
}

export interface VerifyOptions {
  /** The hash of the last row, kept outside. */
  readonly head?: string;
  /** The episode that the log should belong to. */
  readonly episode?: Pick<Episode, 'id' | 'personId' | 'previousEpisodeId'>;
}

/**
 * Checks the chain of a log: that no row was changed, swapped or taken out.
 *
 * A cut at the end is found only against `head`; without it the verdict says `end: 'notChecked'`.
 */
export function verifyLog(log: readonly LogRow[], { head, episode }: VerifyOptions = {}): LogVerdict {
  const last = log.at(-1);
  const verdict = {
    rows: log.length,
    forgotten: log.filter((row) => row?.outcome === 'applied' && row.event === undefined).length,
    end: head === undefined ? ('notChecked' as const) : ('checked' as const),
    ...(last?.hash !== undefined && { head: last.hash }),
  };
  const wrong = (seq: number, code: LogFault): LogVerdict => ({
    ...verdict,
    ok: false,
    fault: { seq, code },
  });
  let prevHash = episode ? beginningOf(episode) : log[0]?.prevHash;
  for (const [index, row] of log.entries()) {
    if (typeof row !== 'object' || row === null) return wrong(index + 1, 'rowChanged');
    if (row.seq !== index + 1 || row.prevHash !== prevHash) return wrong(index + 1, 'chainBroken');
    if (row.hash !== hashOfRow(row)) return wrong(row.seq, 'rowChanged');
    if (row.event !== undefined && row.eventHash !== hashOf(row.event)) return wrong(row.seq, 'eventChanged');
    prevHash = row.hash;
  }
  const end = last?.hash ?? (episode && beginningOf(episode));
  if (head !== undefined && head !== end) return wrong(log.length, 'headDiffers');
  return { ...verdict, ok: true };
}

/** Takes the events out of the log, so that nothing of the person is left in it; the chain still verifies. */
export const forgetPerson = (log: readonly LogRow[]): LogRow[] =>
  log.map(({ event: _forgotten, ...row }) => row);
