import { addDays } from '@renkei/forms';
import type { ClaimDate, Reason } from '../claim.js';
import { type ClaimInput, eventsOf } from '../claim-input.js';
import { type FeeEdition, mergeVerdicts, type Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';
import { lateInformationDays, type Receptions, receptionsOf } from './receptions.js';

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

/** The class, where what is known settles it. */
function classBy({ days, withoutMeeting, byConference }: Receptions): Verdict {
  const counted: Reason = { code: 'receptionsCounted', params: { count: days.length } };
  if (byConference === 'unknown') return { because: [counted, classOpen(days.length)] };
  const feeClass = classFor(days.length, byConference);
  const otherwise = classFor(days.length + withoutMeeting.length, byConference);
  if (otherwise !== feeClass) return { because: [counted], doubts: [{ code: 'notByMeeting' }] };
  return { because: [counted], ...(feeClass !== undefined && { class: feeClass }) };
}

/** Information can still be got for some days after the discharge; past them, none is none. */
function received({ stay, asOf }: ClaimInput, { days, withoutMeeting }: Receptions): Verdict {
  if (days.length + withoutMeeting.length > 0) return {};
  const over = stay.dischargedOn !== undefined && asOf > addDays(stay.dischargedOn, lateInformationDays);
  return over ? { against: [{ code: 'noReception' }] } : { missing: ['reception'] };
}

/** No fee when the person does not come home. */
function comesHome({ stay: { end } }: ClaimInput): Verdict {
  if (end === 'death') return { against: [{ code: 'diedInHospital' }] };
  return end === 'facility' ? { against: [{ code: 'notReturnedHome' }] } : {};
}

/** The discharge was put off after the last information: it is asked for again, unless a call shows no change. */
function askAgain(input: ClaimInput, { days }: Receptions): Verdict {
  const last = days.at(-1);
  const putOff = eventsOf(input, 'discharge.postponed').some(({ on }) => last !== undefined && on > last);
  return putOff ? { doubts: [{ code: 'askAgain' }] } : {};
}

function comparedDates({ stay }: ClaimInput, { days, withoutMeeting }: Receptions): ClaimDate[] {
  const receivedOn = [...days, ...withoutMeeting].sort();
  const dates = receivedOn.map((on): ClaimDate => ({ code: 'receivedInformationOn', on }));
  if (stay.dischargedOn === undefined) return dates;
  const last = addDays(stay.dischargedOn, lateInformationDays);
  return [...dates, { code: 'dischargedOn', on: stay.dischargedOn }, { code: 'lastReceptionDay', on: last }];
}

/**
 * 退院・退所加算 since April 2021: the care manager gets information from the hospital, makes the plan and arranges the
 * services of a person who comes home.
 *
 * Receptions are counted in days (`receptionsOf`); claimed in the month in which services start. Units (単位) a stay.
 * Missing data: a conference without its attendees or paper leaves the class open; information got by telephone or on
 * paper alone leaves it uncertain where it would change the class.
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
    const receptions = receptionsOf(input);
    const { byConference, conference, missing } = receptions;
    const [started] = eventsOf(input, 'service.started');
    const [plan] = eventsOf(input, 'carePlan.drafted');
    const [discharge] = eventsOf(input, 'discharge.completed');
    return mergeVerdicts(
      comesHome(input),
      askAgain(input, receptions),
      classBy(receptions),
      { dates: comparedDates(input, receptions) },
      started ? { dates: [{ code: 'serviceStartedOn', on: started.on }] } : {},
      evidence({ returnedHome: discharge, carePlan: plan, serviceStarted: started }),
      byConference === true ? evidence({ attendees: conference, paperCopy: conference }) : { missing },
      received(input, receptions),
    );
  },
};
