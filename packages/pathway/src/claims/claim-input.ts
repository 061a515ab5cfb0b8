import type { CivilDate } from '@renkei/forms';
import type { Calendars } from '../deadlines/business-calendar.js';
import type { EpisodeEvent, EventType } from '../episode-event.js';
import type { wards } from '../events/data.js';
import type { ExtraDay } from './admission-liaison-addon/last-days.js';
import type { EvidenceCode } from './codes.js';

/** An accepted event as it stands after corrections, with its day. */
export type ClaimEvent<T extends EventType = EventType> = Extract<EpisodeEvent, { readonly type: T }> & {
  readonly on: CivilDate;
};

/** How a stay in hospital ended, as far as fees tell it apart. */
export type StayEnd = 'home' | 'facility' | 'transfer' | 'death';

export type Ward = (typeof wards)[number];

export interface StayFacts {
  /** 1 for the first of the episode. */
  readonly number: number;
  readonly admittedOn: CivilDate;
  /** The instant of admission, where its hour is known. */
  readonly admittedAt?: string;
  /** The admission from which the person has been away from home, transfers included. */
  readonly awaySince: CivilDate;
  readonly dischargedOn?: CivilDate;
  readonly end?: StayEnd;
  readonly ward?: Ward;
  /** Which 入退院支援加算 the hospital has notified. */
  readonly supportFee?: 'one' | 'two' | 'none';
  /** Whether the person had a care manager when admitted. */
  readonly careManager?: 'yes' | 'no' | 'unknown';
}

/** A care level (要介護状態区分) and the day from which it is known to hold. */
export interface CareLevelFrom {
  readonly from: CivilDate;
  readonly level: string;
}

/** What a fee rule looks at: one stay with the events that belong to it, up to a day. */
export interface ClaimInput {
  readonly episodeId: string;
  readonly personId: string;
  readonly stay: StayFacts;
  /** By day; those before the first stay belong to it, those after a discharge to the stay that it ended. */
  readonly events: readonly ClaimEvent[];
  /** Those of the whole episode, by day, for what does not stop at a stay. */
  readonly allEvents: readonly ClaimEvent[];
  /** Oldest first. */
  readonly careLevels: readonly CareLevelFrom[];
  /** Whether a certification (要介護認定) has been applied for and not yet answered. */
  readonly certificationPending: boolean;
  /** What the host knows, or recorded beside the events; the latest of each name. */
  readonly facts: Readonly<Record<string, string | number | undefined>>;
  readonly calendars: Calendars;
  readonly extraDay?: ExtraDay;
  readonly asOf: CivilDate;
}

/** The events of some types, oldest first. */
export const eventsOf = <T extends EventType>(
  input: Pick<ClaimInput, 'events'>,
  ...types: readonly T[]
): ClaimEvent<T>[] =>
  input.events.filter((event): event is ClaimEvent<T> =>
    (types as readonly EventType[]).includes(event.type),
  );

/** The level on a day; before the first one known, that one. */
export function careLevelOn({ careLevels }: ClaimInput, date: CivilDate): string | undefined {
  return (careLevels.findLast(({ from }) => from <= date) ?? careLevels[0])?.level;
}

/** The event among these that states that a paper is kept (`kept: ['progressNotes']`). */
export const keptIn = (events: readonly ClaimEvent[], code: EvidenceCode): ClaimEvent | undefined =>
  events.find((event) => event.data?.kept?.includes(code));

/** Different days of events, oldest first. */
export const daysOf = (events: readonly ClaimEvent[]): CivilDate[] =>
  [...new Set(events.map(({ on }) => on))].sort();

export const monthOf = (date: CivilDate): string => date.slice(0, 7);
