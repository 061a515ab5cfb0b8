import {
  applyEvent,
  type Claim,
  claims,
  type Episode,
  type EventIssue,
  nationalRules,
  type Obligation,
  obligations,
  startEpisode,
} from '@renkei/pathway';
import type { Case, OfferedEvent } from './read-case.js';

/** An event that the path refused, and why, in codes. */
export interface RefusedEvent {
  readonly number: number;
  readonly type: string;
  readonly reason: string;
  readonly params: Readonly<Record<string, string>>;
  readonly issues: readonly EventIssue[];
}

export interface Journey {
  readonly episode: Episode;
  readonly asOf: string;
  readonly events: readonly OfferedEvent[];
  readonly refused: readonly RefusedEvent[];
  readonly obligations: readonly Obligation[];
  readonly claims: readonly Claim[];
}

/** Walks a case to a day: records its events, then derives what is owed and what may be claimed. */
export function walkJourney(one: Case, asOf: string): Journey {
  const calendars = one.office ? { careOffice: one.office } : {};
  const refused: RefusedEvent[] = [];
  let episode = startEpisode({
    id: one.id,
    personId: one.personId,
    ...(one.previousId !== undefined && { previousEpisodeId: one.previousId }),
  });
  const events = one.events.filter(({ occurredAt }) => occurredAt.slice(0, 10) <= asOf);
  events.forEach((event, i) => {
    const applied = applyEvent(episode, event, { rules: nationalRules });
    episode = applied.episode;
    if (applied.outcome === 'rejected') {
      const { reason, params, issues } = applied;
      refused.push({ number: i + 1, type: event.type, reason, params, issues });
    }
  });
  return {
    episode,
    asOf,
    events,
    refused,
    obligations: obligations(episode, { rules: nationalRules, calendars, asOf }),
    claims: claims(episode, { rules: nationalRules, calendars, asOf }),
  };
}
