import { appendRow } from './audit.js';
import { hashOf } from './canonical.js';
import { checkEvent, type EventIssue } from './check-event.js';
import { correctionIssues, standingIssues } from './check-standing.js';
import { effectiveEvents } from './effective-events.js';
import { type Episode, type LogRow, type Refusal, type Snapshot, versionOfPathway } from './episode.js';
import { type EpisodeEvent, isEventType } from './episode-event.js';
import { nationalFacts } from './national-facts/index.js';
import { permissionFor } from './policy.js';
import type { Rules } from './steps/step.js';
import { walk, walkAll } from './walk.js';

export interface ApplyContext {
  /** The nation's, or a resolved region's. Without them the nation's facts and policy count. */
  readonly rules?: Pick<Rules, 'facts' | 'steps' | 'policy'>;
  /** The instant at which the event is written down; without it, the event's own `recordedAt`. */
  readonly now?: string;
}

interface Refused {
  readonly reason: Refusal;
  /** What the words of the refusal name: `event`, `phase`, `role`. Codes, never values. */
  readonly params: Readonly<Record<string, string>>;
  readonly issues: readonly EventIssue[];
}

export type Applied = { readonly episode: Episode; readonly row: LogRow } & (
  | { readonly outcome: 'applied' }
  /** The same event again: nothing happens, and `row` is the one it has. */
  | { readonly outcome: 'duplicate' }
  | ({ readonly outcome: 'rejected' } & Refused)
);

/**
 * Records one event in an episode, or refuses it with a reason. Pure: the clock and the rules are arguments, nothing is
 * thrown, and the episode given is left as it was.
 *
 * Every event but a repeated one adds a row to the log, also a refused one.
 *
 * @example
 * const { outcome } = applyEvent(startEpisode({ id: 'ep-1', personId: 'p-1' }), {
 *   id: 'ev-1', type: 'admission.reported', occurredAt: '2026-04-01T10:00+09:00',
 *   recordedAt: '2026-04-01T10:20+09:00', actor: { id: 'nurse-1', role: 'wardNurse' },
 * });
 * outcome; // => 'applied'
 */
export function applyEvent(episode: Episode, offered: unknown, context: ApplyContext = {}): Applied {
  const facts = context.rules?.facts ?? nationalFacts;
  const checked = checkEvent(offered, facts);
  if ('reason' in checked) return rejectMalformed(episode, offered, checked, context);
  const { event } = checked;
  const misfit = correctionIssues(episode, event, facts, context.rules);
  if (misfit.length > 0)
    return rejectMalformed(episode, offered, { reason: 'invalid', issues: misfit }, context);
  const before = episode.log.find((row) => row.outcome === 'applied' && row.event?.id === event.id);
  if (before?.event && sameFact(before.event, event)) return { outcome: 'duplicate', episode, row: before };
  const refused = refusalOf(episode, event, before, context);
  if (refused) return reject(episode, event, refused, context);
  const walked =
    event.type === 'event.corrected'
      ? walkAll(effectiveEvents(episode.log, event)) // a correction may reach far back: all is walked again
      : walk(episode.snapshot, event);
  if ('refused' in walked) {
    const { code, phase } = walked.refused;
    const params = paramsOf(event, { phase });
    if (code === 'notAllowedNow')
      return reject(episode, event, { reason: code, params, issues: [] }, context);
    const issues = [{ code, path: ['occurredAt'], params: { phase } }];
    return reject(episode, event, { reason: 'invalid', params, issues }, context);
  }
  const row = appendRow(episode, {
    outcome: 'applied',
    recordedAt: context.now ?? event.recordedAt,
    event,
    eventHash: hashOf(event),
  });
  return { outcome: 'applied', episode: extended(episode, row, walked.snapshot), row };
}

/** The same fact sent again, whenever and after whatever it was sent. */
function sameFact(a: EpisodeEvent, b: EpisodeEvent): boolean {
  const fact = ({ recordedAt: _at, expectedSeq: _seq, ...rest }: EpisodeEvent) => hashOf(rest);
  return fact(a) === fact(b);
}

function extended(episode: Episode, row: LogRow, snapshot: Snapshot): Episode {
  const moved = row.event?.type === 'pin.moved' && { pin: row.event.data.to };
  return { ...episode, version: versionOfPathway, ...moved, log: [...episode.log, row], snapshot };
}

const paramsOf = (event: EpisodeEvent, more: Readonly<Record<string, string>> = {}) => ({
  event: event.type,
  role: event.actor.role,
  ...more,
});

function refusalOf(
  episode: Episode,
  event: EpisodeEvent,
  idTaken: LogRow | undefined,
  context: ApplyContext,
): Refused | undefined {
  const params = paramsOf(event);
  if (idTaken) return { reason: 'conflict', params, issues: [{ code: 'duplicate', path: ['id'] }] };
  if (isStale(episode, event)) return { reason: 'conflict', params, issues: [] };
  const permission = permissionFor(event, context.rules?.policy);
  if (!permission.permitted) {
    const second = permission.because === 'secondPersonMissing';
    const issues: EventIssue[] = second
      ? [{ code: 'secondPersonMissing', path: ['actor', 'confirmedBy'] }]
      : [];
    return { reason: 'notPermitted', params, issues };
  }
  const issues = standingIssues(episode, event, context);
  return issues.length > 0 ? { reason: 'invalid', params, issues } : undefined;
}

/** The sender has not seen the last event that counts. Refused events in between do not matter. */
function isStale({ log }: Episode, { expectedSeq }: EpisodeEvent): boolean {
  if (expectedSeq === undefined) return false;
  const lastApplied = log.findLast((row) => row.outcome === 'applied')?.seq ?? 0;
  return expectedSeq < lastApplied || expectedSeq > log.length;
}

/** A well-formed event that is refused is kept as it is: it holds codes and references alone. */
function reject(episode: Episode, event: EpisodeEvent, refused: Refused, { now }: ApplyContext): Applied {
  const row = appendRow(episode, {
    outcome: 'rejected',
    recordedAt: now ?? event.recordedAt,
    reason: refused.reason,
    event,
    eventHash: hashOf(event),
  });
  return { outcome: 'rejected', episode: { ...episode, log: [...episode.log, row] }, row, ...refused };
}

/** Of a malformed event nothing is kept: anything may stand in it. */
function rejectMalformed(
  episode: Episode,
  offered: unknown,
  { reason, issues }: { reason: Refusal; issues: readonly EventIssue[] },
  { now }: ApplyContext,
): Applied {
  const recordedAt = now ?? episode.log.at(-1)?.recordedAt;
  const row = appendRow(episode, {
    outcome: 'rejected',
    ...(recordedAt !== undefined && { recordedAt }),
    reason,
    eventHash: hashOf(null),
  });
  const type =
    typeof offered === 'object' && offered !== null && 'type' in offered ? offered.type : undefined;
  const params: Record<string, string> = isEventType(type) ? { event: type } : {};
  return {
    outcome: 'rejected',
    episode: { ...episode, log: [...episode.log, row] },
    row,
    reason,
    params,
    issues,
  };
}
