import type { Episode } from './episode.js';
import { type EventType, eventTypes } from './episode-event.js';
import { takenFrom } from './machine/step-chart.js';
import { type Policy, rolesFor } from './policy.js';
import type { ActorRole } from './roles.js';

export interface PossibleEvent {
  readonly type: EventType;
  /** Who may record it. */
  readonly roles: readonly ActorRole[];
}

/**
 * What can be recorded now, and by whom. With `role`, only what that role may record.
 *
 * @example
 * possibleEvents(episode, { role: 'wardNurse' }).map(({ type }) => type); // => ['admission.reported', …]
 */
export function possibleEvents(
  episode: Pick<Episode, 'snapshot'>,
  { role, policy }: { readonly role?: ActorRole; readonly policy?: Policy } = {},
): PossibleEvent[] {
  const taken = takenFrom(episode.snapshot.value);
  return eventTypes
    .filter((type) => taken.has(type))
    .map((type) => ({ type, roles: rolesFor(type, policy) }))
    .filter(({ roles }) => role === undefined || roles.includes(role));
}
