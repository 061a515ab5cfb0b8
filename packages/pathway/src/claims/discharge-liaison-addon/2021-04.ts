import { addDays } from '@renkei/forms';
import type { Reason } from '../claim.js';
import { type ClaimInput, eventsOf } from '../claim-input.js';
import type { FeeEdition, Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';
import { lateInformationDays, receptionsOf } from './receptions.js';

const feeUnits = { oneA: 450, oneB: 600, twoA: 600, twoB: 750, three: 900 };

/** (I)イ … (III) by the number of receptions (three count at most) and whether one was a conference. */
export function classFor(receptions: number, byConference: boolean): keyof typeof feeUnits | undefined {
  if (receptions >= 3) return byConference ? 'three' : 'twoA';
  if (receptions === 2) return byConference ? 'twoB' : 'twoA';
  if (receptions === 1) return byConference ? 'oneB' : 'oneA';
  return undefined;
}

/** Which class it is with the conference, and which without. */
const classOpen = (receptions: number): Reason => ({
  code: 'classOpen',
  params: { with: classFor(receptions, true) ?? '', without: classFor(receptions, false) ?? '' },
});

function ruledOut({ stay, asOf }: ClaimInput, receptions: number): Reason[] {
  if (stay.end === 'death') return [{ code: 'diedInHospital' }];
  if (stay.end === 'facility') return [{ code: 'notReturnedHome' }];
  const over = stay.dischargedOn !== undefined && asOf > addDays(stay.dischargedOn, lateInformationDays);
  return over && receptions === 0 ? [{ code: 'noReception' }] : [];
}

/** The discharge was put off after the last information: it is asked for again, unless a call shows no change. */
function askAgain(input: ClaimInput, lastReception: string | undefined): Reason[] {
  const postponed = eventsOf(input, 'discharge.postponed').some(
    ({ on }) => lastReception !== undefined && on > lastReception,
  );
  return postponed ? [{ code: 'askAgain' }] : [];
}

/**
 * 退院・退所加算 since April 2021: the care manager gets information from the hospital, makes the plan and arranges the
 * services of a person who comes home.
 *
 * Receptions are counted in days (`receptionsOf`); claimed in the month in which services start. Units (単位) a stay.
 * Missing data: a conference without its attendees or paper leaves the class open.
 *
 * @source 令和3年度介護報酬改定 居宅介護支援費 退院・退所加算, from 2021-04-01; mark V:S6 (units, conference), V:S62 (service
 * start, put off), rest GK
 */
export const since202104: FeeEdition = {
  edition: '2021-04',
  from: '2021-04-01',
  knownUntil: '2027-03-31',
  source: { title: '令和3年度介護報酬改定 居宅介護支援費 退院・退所加算', from: '2021-04-01', mark: 'V~' },
  units: feeUnits,
  keep: ['progressNotes'],
  decide(_, input): Verdict {
    const { stay } = input;
    const { days, byConference, conference, missing } = receptionsOf(input);
    const lastReception = days.at(-1);
    const [started] = eventsOf(input, 'service.started');
    const [plan] = eventsOf(input, 'carePlan.drafted');
    const [discharge] = eventsOf(input, 'discharge.completed');
    const feeClass = byConference === 'unknown' ? undefined : classFor(days.length, byConference);
    const asked = evidence({
      returnedHome: discharge,
      carePlan: plan,
      serviceStarted: started,
      ...(days.length === 0 && { reception: undefined }),
      ...(byConference === true && { attendees: conference, paperCopy: conference }),
    });
    return {
      ...(feeClass !== undefined && { class: feeClass }),
      against: ruledOut(input, days.length),
      doubts: askAgain(input, lastReception),
      because: [
        { code: 'receptionsCounted', params: { count: days.length } },
        ...(byConference === 'unknown' ? [classOpen(days.length)] : []),
      ],
      dates: [
        ...days.map((on) => ({ code: 'receivedInformationOn', on }) as const),
        ...(stay.dischargedOn === undefined
          ? []
          : [
              { code: 'dischargedOn', on: stay.dischargedOn } as const,
              { code: 'lastReceptionDay', on: addDays(stay.dischargedOn, lateInformationDays) } as const,
            ]),
        ...(started ? [{ code: 'serviceStartedOn', on: started.on } as const] : []),
      ],
      found: asked.found,
      missing: [...asked.missing, ...missing],
    };
  },
};
