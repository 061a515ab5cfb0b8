import { addDays, type CivilDate } from '@renkei/forms';
import { dayOf, factDayOf } from '../dates.js';
import type { Calendars } from '../deadlines/business-calendar.js';
import { effectiveEvents } from '../effective-events.js';
import type { Episode } from '../episode.js';
import type { ExtraDay } from './admission-liaison-addon/last-days.js';
import type { CareLevelFrom, ClaimEvent, ClaimInput } from './claim-input.js';
import { staysOf } from './stays.js';

export interface GatherOptions {
  readonly calendars?: Calendars;
  readonly extraDay?: ExtraDay;
  /** What the host knows of the person, beside what events tell: `{ terminalIllness: 'cancer' }`. */
  readonly facts?: Readonly<Record<string, string | number | undefined>>;
  /** A day, or an instant: what happened after that day is not looked at. */
  readonly asOf: string;
}

/** The levels that events state, from the day on which each holds; a result also tells the level before it. */
function statedLevels(event: ClaimEvent): CareLevelFrom[] {
  if (event.type === 'certification.resultReceived') {
    const { careLevel, formerLevel, validFrom = event.on } = event.data;
    const former = formerLevel === undefined ? [] : [{ from: addDays(validFrom, -1), level: formerLevel }];
    return [...former, { from: validFrom, level: careLevel }];
  }
  const level = event.data && 'careLevel' in event.data ? event.data.careLevel : undefined;
  return level === undefined ? [] : [{ from: event.on, level }];
}

/** A level said to be unknown is none. */
const levelsIn = (event: ClaimEvent) => statedLevels(event).filter(({ level }) => level !== 'unknown');

/** Whether a first certification (要介護認定) is asked for and not answered. */
function certificationPending(events: readonly ClaimEvent[]): boolean {
  let pending = false;
  for (const event of events) {
    if (event.type === 'certification.resultReceived') pending = false;
    else if (event.type === 'certification.applied') pending = true;
    else if (event.data && 'certification' in event.data && event.data.certification) {
      pending = event.data.certification === 'applying';
    }
  }
  return pending;
}

const byDay = (a: { on: CivilDate }, b: { on: CivilDate }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** What fee rules look at: one input for each stay of an episode, from the log as it stands after corrections. */
export function gather(
  episode: Episode,
  { calendars = {}, extraDay, facts: host, asOf }: GatherOptions,
): ClaimInput[] {
  const today = dayOf(asOf);
  const events = effectiveEvents(episode.log)
    .map((event): ClaimEvent => ({ ...event, on: factDayOf(event) }))
    .filter(({ on }) => on <= today)
    .sort(byDay);
  const shared = {
    episodeId: episode.id,
    personId: episode.personId,
    careLevels: events.flatMap(levelsIn).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    certificationPending: certificationPending(events),
    facts: {
      ...host,
      ...Object.fromEntries(events.flatMap(({ data }) => Object.entries(data?.facts ?? {}))),
    },
    allEvents: events,
    calendars,
    ...(extraDay && { extraDay }),
    asOf: today,
  };
  return staysOf(events).map(({ facts, events: ofStay }) => ({ ...shared, stay: facts, events: ofStay }));
}
