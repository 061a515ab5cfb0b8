import { effectiveEvents } from './effective-events.js';
import type { Episode, Snapshot } from './episode.js';
import { walkAll } from './walk.js';

export type Replayed =
  | { readonly ok: true; readonly snapshot: Snapshot }
  /** The chart of today does not take this event of the log. */
  | { readonly ok: false; readonly eventId: string; readonly phase: string };

/** Walks the log again from its beginning. The snapshot that comes out is the one the episode holds, or the log was changed. */
export function replay({ log }: Pick<Episode, 'log'>): Replayed {
  const walked = walkAll(effectiveEvents(log));
  if ('snapshot' in walked) return { ok: true, snapshot: walked.snapshot };
  return { ok: false, eventId: walked.at?.id ?? '', phase: walked.refused.phase };
}
