import { addDays, type CivilDate } from '@renkei/forms';
import {
  applyEvent,
  type BusinessCalendar,
  businessCalendar,
  type Claim,
  claims,
  type Episode,
  type EventIssue,
  type EventType,
  type HostFacts,
  type Obligation,
  obligations,
  phases,
  possibleEvents,
  type Role,
  startEpisode,
} from '@renkei/pathway';
import type { ResolvedRegion } from '@renkei/regions';

/** What somebody wants to record. */
export interface Offered {
  readonly id: string;
  readonly type: EventType;
  readonly occurredAt: string;
  readonly by: Role;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Why it was not recorded, in codes. */
export interface Refused {
  readonly reason: string;
  readonly params: Readonly<Record<string, string>>;
  readonly issues: readonly EventIssue[];
}

export interface Walked {
  readonly episode: Episode;
  readonly events: readonly { readonly offered: Offered; readonly refused?: Refused }[];
}

/** Records the events one after the other, under the rules of a place; the case is bound to them by its pin. */
export function walkPath(events: readonly Offered[], region: ResolvedRegion): Walked {
  let episode = startEpisode({ id: 'case-1', personId: 'person-1', pin: region.pin });
  const told = events.map((offered) => {
    const applied = applyEvent(episode, recorded(offered), { rules: region });
    if (applied.outcome !== 'rejected') {
      episode = applied.episode;
      return { offered };
    }
    const { reason, params, issues } = applied;
    return { offered, refused: { reason, params, issues } };
  });
  return { episode, events: told };
}

/** Written down at the end of the day, or at once where the hour is known. */
const recorded = ({ by, occurredAt, data, ...rest }: Offered) => ({
  ...rest,
  occurredAt,
  recordedAt: occurredAt.includes('T') ? occurredAt : `${occurredAt}T23:59+09:00`,
  actor: { id: by, role: by },
  ...(Object.keys(data).length > 0 && { data }),
});

const weekday = ['09:00', '17:30'] as const;
const office: BusinessCalendar = businessCalendar({
  hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
  nationalHolidays: true,
});
/** Office and hospital of the playground: open on weekdays, closed on national holidays. */
const calendars = { careOffice: office, hospital: office };

/** How the case stands on a day. */
export interface Standing {
  readonly phase: string;
  readonly obligations: readonly Obligation[];
  readonly claims: readonly Claim[];
  /** Events that lie after the day and do not count. */
  readonly later: number;
}

export function standingOn(
  { episode, events }: Walked,
  region: ResolvedRegion,
  asOf: CivilDate,
  facts: HostFacts,
): Standing {
  const context = { rules: region, calendars, asOf, facts };
  const journey: readonly string[] = phases.journey;
  const entry = episode.snapshot.entries.findLast(({ phase, on }) => journey.includes(phase) && on <= asOf);
  return {
    phase: entry?.phase ?? 'atHome',
    obligations: obligations(episode, context),
    claims: claims(episode, context),
    later: events.filter(({ offered }) => dayOf(offered.occurredAt) > asOf).length,
  };
}

export const dayOf = (occurredAt: string): CivilDate => occurredAt.slice(0, 10);

/** To do, found out or waited for. */
export const isOpen = ({ status }: Obligation): boolean =>
  status === 'open' || status === 'blocked' || status === 'needsFacts';

/** The earliest date first; without a date last. */
export const byDueDate = (a: Obligation, b: Obligation): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

/** The day after the next due date: on it something becomes late. */
export function nextLateDay(owed: readonly Obligation[], asOf: CivilDate): CivilDate | undefined {
  const days = owed
    .filter(isOpen)
    .flatMap(({ dueOn, alternativeDueOn }) => alternativeDueOn ?? dueOn ?? [])
    .filter((day) => day >= asOf);
  const next = days.sort()[0];
  return next && addDays(next, 1);
}

/** Corrections, a change of rules and the clock are for a host, not for a click. */
const NOT_HERE: readonly EventType[] = ['event.corrected', 'pin.moved', 'deadline.reached'];
/** These, too, end what is owed, but nobody waits for them. */
const TURNS: readonly EventType[] = [
  'death.reported',
  'transfer.completed',
  'facility.entered',
  'region.crossed',
  'admission.repeated',
  'stay.classifiedShort',
];
const FIRST: readonly EventType[] = ['preparation.recorded', 'onset.reported', 'admission.reported'];

/** An event that can be recorded now, and what is owed that it would do. */
export interface Choice {
  readonly type: EventType;
  readonly may: readonly Role[];
  /** Owed, and done by it: whoever owes it usually records it. */
  readonly does: readonly Obligation[];
}

export interface Choices {
  readonly expected: readonly Choice[];
  readonly other: readonly Choice[];
}

export function choicesIn({ episode }: Walked, region: ResolvedRegion, owed: readonly Obligation[]): Choices {
  const open = owed.filter(isOpen);
  const all = possibleEvents(episode, region.policy ? { policy: region.policy } : {})
    .filter(({ type }) => !NOT_HERE.includes(type))
    .map(({ type, roles }): Choice => {
      const does = open.filter(({ step }) => region.steps[step]?.closes?.includes(type));
      return { type, may: roles.filter((role) => role !== 'clock'), does };
    });
  const isExpected = ({ type, does }: Choice) =>
    episode.log.length === 0 ? FIRST.includes(type) : does.length > 0 && !TURNS.includes(type);
  return { expected: all.filter(isExpected), other: all.filter((one) => !isExpected(one)) };
}
