import { type Applied, type ApplyContext, applyEvent } from '../apply-event.js';
import { type Episode, startEpisode } from '../episode.js';
import type { EpisodeEvent, EventData, EventType } from '../episode-event.js';
import { nationalRules } from '../national-rules.js';
import { rolesFor } from '../policy.js';
import type { Role } from '../roles.js';

type Rest<T extends EventType> = {
  readonly id?: string;
  readonly by?: Role | 'clock';
  readonly recordedAt?: string;
  readonly data?: EventData<T>;
};

export interface EpisodeBuilder {
  /** The next event, on a day or at an instant; throws when it is refused, so that a test cannot go on unnoticed. */
  and<T extends EventType>(type: T, occurredAt: string, rest?: Rest<T>): EpisodeBuilder;
  readonly episode: Episode;
}

let made = 0;

/** An event with everything around its data filled in. */
export function anEvent<T extends EventType>(type: T, occurredAt: string, rest: Rest<T> = {}): EpisodeEvent {
  const { id = `event${++made}`, by = rolesFor(type)[0], recordedAt, data } = rest;
  return {
    id,
    type,
    occurredAt,
    recordedAt: recordedAt ?? (occurredAt.length === 10 ? `${occurredAt}T23:50+09:00` : occurredAt),
    actor: {
      id: `actor-${by}`,
      role: by,
      ...((type === 'event.corrected' || type === 'pin.moved') && {
        confirmedBy: { id: 'actor-second', role: by },
      }),
    },
    ...(data !== undefined && { data }),
  } as unknown as EpisodeEvent;
}

/** Builds an episode event by event, for tests, docs and examples. Everything in it is invented. */
export function anEpisode(
  start: Episode = startEpisode({ id: 'episode1', personId: 'person1' }),
  context: ApplyContext = { rules: nationalRules },
): EpisodeBuilder {
  return {
    episode: start,
    and(type, occurredAt, rest = {}) {
      const id = rest.id ?? `e${start.log.length + 1}`;
      const result: Applied = applyEvent(start, anEvent(type, occurredAt, { ...rest, id }), context);
      if (result.outcome === 'rejected') {
        throw new Error(
          `${type} was refused: ${result.reason} ${JSON.stringify([result.params, result.issues])}`,
        );
      }
      return anEpisode(result.episode, context);
    },
  };
}
