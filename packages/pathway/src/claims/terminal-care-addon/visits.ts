import { addDays } from '@renkei/forms';
import { dayOf } from '../../dates.js';
import type { Reason } from '../claim.js';
import { type ClaimEvent, type ClaimInput, daysOf, eventsOf } from '../claim-input.js';
import type { Occasion, Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';
import { stepsDone } from '../step-done.js';

/** 死亡日及び死亡日前14日以内: the day of death and the fourteen before it. */
const windowDaysBefore = 14;
const visitDaysNeeded = 2;

/** A death after the return home: at home, soon after leaving it, or where nobody has said. */
export const deaths = (input: ClaimInput): Occasion[] =>
  eventsOf(input, 'death.reported')
    .filter(
      ({ data }) =>
        data?.place === 'home' ||
        data?.facts?.leftHomeOn !== undefined ||
        (data?.place === undefined && input.stay.end !== 'death'),
    )
    .map((event) => ({ on: dayOf(event.data?.diedAt ?? event.on), event }));

const visitsTo = (input: ClaimInput): ClaimEvent[] => [
  ...eventsOf(input, 'firstHomeVisit.made', 'monitoring.done'),
  ...stepsDone(input, 'homeVisit'),
];

/** The person left home on an earlier day: two days apart is over 24 hours, one day may be. */
function leftHome(
  on: string,
  death: ClaimEvent<'death.reported'> | undefined,
): Pick<Verdict, 'against' | 'doubts'> {
  const { place, facts } = death?.data ?? {};
  const left = facts?.leftHomeOn;
  if (place === 'home') return {};
  if (typeof left !== 'string') return { doubts: [{ code: 'placeOfDeathUnknown' }] };
  if (left < addDays(on, -1)) return { against: [{ code: 'leftHomeAgo' }] };
  return left === on ? {} : { doubts: [{ code: 'placeOfDeathUnknown' }] };
}

/** Visits by the care manager on two days or more within fifteen days up to the death. */
export function visitsBeforeDeath({ on, event }: Occasion, input: ClaimInput): Verdict {
  const from = addDays(on, -windowDaysBefore);
  const visits = visitsTo(input).filter((visit) => visit.on >= from && visit.on <= on);
  const days = daysOf(visits);
  const tooFew: Reason[] = [
    { code: 'visitsTooFew', params: { count: days.length, needed: visitDaysNeeded } },
  ];
  return {
    ...leftHome(on, event as ClaimEvent<'death.reported'> | undefined),
    because: days.length < visitDaysNeeded ? tooFew : [],
    dates: [
      { code: 'diedOn', on },
      { code: 'visitWindowFrom', on: from },
      ...days.map((day) => ({ code: 'visitedOn', on: day }) as const),
    ],
    ...evidence({ visits: days.length < visitDaysNeeded ? undefined : visits[0] }),
  };
}
