import * as z from 'zod';
import { verifyLog } from './audit.js';
import { obligationParts } from './check-standing.js';
import { effectiveEvents } from './effective-events.js';
import { type Episode, type EpisodeStart, type LogRow, versionOfPathway } from './episode.js';
import { type EpisodeEvent, envelope, eventData, isEventType } from './episode-event.js';
import { pin } from './events/keeping.js';
import { replay } from './replay.js';
import type { Steps } from './steps/step.js';

/** Why a stored episode cannot be carried on. Words: `pathway.setAside.<code>`. */
export const setAsideReasons = [
  'notAnEpisode',
  /** Written by a newer version of this library. */
  'newerVersion',
  /** The chain of the log is broken, or a row cannot be read. */
  'logBroken',
  /** Its log holds an event, or a step, that this version does not know or cannot read. */
  'unknownEvent',
  'unknownStep',
  /** The person was forgotten: the chain is all that is left. */
  'forgotten',
  /** The chart of this version does not take an event of the log. */
  'notTaken',
] as const;
export type SetAside = (typeof setAsideReasons)[number];

export type Migrated =
  | { readonly ok: true; readonly episode: Episode }
  | { readonly ok: false; readonly reason: SetAside /** The row at fault. */; readonly seq?: number };

const row = z.looseObject({
  version: z.int().min(1).optional(),
  seq: z.int().min(1),
  outcome: z.enum(['applied', 'rejected']),
  recordedAt: z.string().optional(),
  event: z.looseObject({ id: z.string(), type: z.string(), occurredAt: z.string() }).optional(),
  reason: z.string().optional(),
  eventHash: z.string(),
  prevHash: z.string(),
  hash: z.string(),
});

const stored = z.looseObject({
  version: z.int().min(1).optional(),
  id: z.string(),
  personId: z.string(),
  previousEpisodeId: z.string().optional(),
  pin: pin.optional(),
  log: z.array(row),
});

/**
 * Takes an episode out of storage, whatever version wrote it. The snapshot is made anew from the log, so a stored one
 * can never hold a phase that the chart has lost; an episode that cannot be carried on is set aside with the reason.
 */
export function migrateEpisode(offered: unknown, { steps }: { readonly steps?: Steps } = {}): Migrated {
  const read = stored.safeParse(offered);
  if (!read.success) return { ok: false, reason: isNewer(offered) ? 'newerVersion' : 'notAnEpisode' };
  if ([read.data, ...read.data.log].some(isNewer)) return { ok: false, reason: 'newerVersion' };
  const { id, personId, previousEpisodeId, pin: first } = read.data;
  const start: EpisodeStart = {
    id,
    personId,
    ...(previousEpisodeId !== undefined && { previousEpisodeId }),
    ...(first !== undefined && { pin: first }),
  };
  const { log } = offered as { log: readonly LogRow[] };
  const { fault, forgotten } = verifyLog(log, { episode: start });
  if (fault) return { ok: false, reason: 'logBroken', seq: fault.seq };
  if (forgotten > 0) return { ok: false, reason: 'forgotten' };
  const unread = log.find(({ event, outcome }) => outcome === 'applied' && event && !isReadable(event));
  if (unread) return { ok: false, reason: 'unknownEvent', seq: unread.seq };
  const asideFor = (reason: SetAside, eventId: string): Migrated => {
    const at = log.find(({ event, outcome }) => outcome === 'applied' && event?.id === eventId);
    return { ok: false, reason, ...(at && { seq: at.seq }) };
  };
  const events = effectiveEvents(log);
  const misread = events.find((event) => !isReadable(event));
  if (misread) return asideFor('unknownEvent', misread.id);
  const stepless = steps && events.find((event) => namesNoStepOf(steps, event));
  if (stepless) return asideFor('unknownStep', stepless.id);
  const replayed = replay({ log });
  if (!replayed.ok) return asideFor('notTaken', replayed.eventId);
  const moved = log.findLast(
    ({ event, outcome }) => outcome === 'applied' && event?.type === 'pin.moved',
  )?.event;
  const episode: Episode = {
    version: versionOfPathway,
    ...start,
    ...(moved?.type === 'pin.moved' && { pin: moved.data.to }),
    log,
    snapshot: replayed.snapshot,
  };
  return { ok: true, episode };
}

function isNewer(offered: unknown): boolean {
  const version =
    typeof offered === 'object' && offered !== null ? Reflect.get(offered, 'version') : undefined;
  return typeof version === 'number' && version > versionOfPathway;
}

/** Whether an event says what this version lets such an event say. */
const isReadable = (event: EpisodeEvent): boolean =>
  envelope.safeParse(event).success &&
  isEventType(event.type) &&
  eventData[event.type].safeParse(event.data ?? {}).success;

function namesNoStepOf(steps: Steps, event: EpisodeEvent): boolean {
  switch (event.type) {
    case 'step.done':
      return !Object.hasOwn(steps, event.data.step);
    case 'step.waived':
    case 'step.reassigned':
      return !Object.hasOwn(steps, obligationParts(event.data.obligation)[0]);
    default:
      return false;
  }
}
