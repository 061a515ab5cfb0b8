import { addDays, type CivilDate } from '@renkei/forms';
import { type ClaimEvent, type ClaimInput, daysOf, eventsOf } from '../claim-input.js';
import type { Occasion, Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';
import { stepsDone } from '../step-done.js';

/** 死亡日及び死亡日前14日以内: the day of death and the fourteen before it. */
const windowDaysBefore = 14;
const visitDaysNeeded = 2;

/** Whether a death in hospital may lie within 24 hours of leaving home: that day, or the one after the admission. */
const soonAfterHome = (on: CivilDate, { stay }: ClaimInput): boolean =>
  stay.awaySince === stay.admittedOn && on <= addDays(stay.admittedOn, 1);

/** Deaths at home, soon after leaving it, or where nobody has said. */
export const deaths = (input: ClaimInput): Occasion[] =>
  eventsOf(input, 'death.reported')
    .filter(({ on, data }) => {
      if (data?.place === 'home') return true;
      if (data?.place === 'facility') return false;
      return input.stay.end !== 'death' || soonAfterHome(on, input);
    })
    .map(({ on }) => ({ on }));

/** At home, or in hospital on the day of leaving it: settled; anything else may be more than 24 hours. */
function placeOfDeath({ on }: Occasion, input: ClaimInput): Verdict {
  const atHome = eventsOf(input, 'death.reported').some(({ data }) => data?.place === 'home');
  const settled = atHome || (input.stay.end === 'death' && on === input.stay.admittedOn);
  return settled ? {} : { doubts: [{ code: 'placeOfDeathUnknown' }] };
}

/** Visits to the home in the whole episode; monitoring by video or telephone is none. */
function visitsTo({ allEvents: events }: ClaimInput): ClaimEvent[] {
  const monitoring = eventsOf({ events }, 'monitoring.done');
  return [
    ...eventsOf({ events }, 'firstHomeVisit.made'),
    ...monitoring.filter(({ data }) => [undefined, 'inPerson'].includes(data?.channel)),
    ...stepsDone({ events }, 'homeVisit'),
  ];
}

/** Visits by the care manager on two days or more within fifteen days up to the death. */
export function visitsBeforeDeath(occasion: Occasion, input: ClaimInput): Verdict {
  const { on } = occasion;
  const from = addDays(on, -windowDaysBefore);
  const visits = visitsTo(input).filter((visit) => visit.on >= from && visit.on <= on);
  const days = daysOf(visits);
  const enough = days.length >= visitDaysNeeded;
  return {
    ...placeOfDeath(occasion, input),
    because: enough
      ? []
      : [{ code: 'visitsTooFew', params: { count: days.length, needed: visitDaysNeeded } }],
    dates: [
      { code: 'diedOn', on },
      { code: 'visitWindowFrom', on: from },
      ...days.map((day) => ({ code: 'visitedOn', on: day }) as const),
    ],
    ...evidence({ visits: enough ? visits[0] : undefined }),
  };
}
