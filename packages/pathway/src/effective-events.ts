import type { LogRow } from './episode.js';
import type { EpisodeEvent } from './episode-event.js';

type Correction = Extract<EpisodeEvent, { type: 'event.corrected' }>;

/** What an event says after a correction; `undefined` when it was voided. */
function corrected(event: EpisodeEvent, correction: Correction | undefined): EpisodeEvent | undefined {
  if (correction === undefined) return event;
  const { voided, occurredAt, data } = correction.data;
  if (voided) return undefined;
  return {
    ...event,
    ...(occurredAt !== undefined && { occurredAt }),
    ...(data !== undefined && { data }),
  } as EpisodeEvent;
}

/** The applied events of a log as they are to be read now: the last correction of each counts (訂正). */
export function effectiveEvents(log: readonly LogRow[], next?: EpisodeEvent): EpisodeEvent[] {
  const applied = log.flatMap((row) => (row.outcome === 'applied' && row.event ? [row.event] : []));
  const events = next ? [...applied, next] : applied;
  const corrections = new Map<string, Correction>();
  for (const event of events)
    if (event.type === 'event.corrected') corrections.set(event.data.corrects, event);
  if (corrections.size === 0) return events;
  return events.flatMap((event) => corrected(event, corrections.get(event.id)) ?? []);
}
