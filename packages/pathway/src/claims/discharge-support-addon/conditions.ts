import { daysBetween } from '@renkei/forms';
import type { Due } from '../../deadlines/due.js';
import { type ClaimInput, eventsOf, type Ward } from '../claim-input.js';
import { mergeVerdicts, type Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';
import { inTime } from './in-time.js';

const wardStayDays = 14;

/** Which count a hospital uses differs (GK?), so both dates are compared. */
const within = (days: number): Due => ({ days, after: 'admittedOn', firstDay: 'notStated', force: 'hard' });

/** The first weekday, when all three days are Saturday or holiday (V:S11). */
const screeningWithin3: Due = { ...within(3), ifAllClosed: 'nextOpen' };

const screeningDates = {
  done: 'screenedOn',
  last: 'screeningLastDay',
  latest: 'screeningLastDayAtLatest',
} as const;
const interviewDates = {
  done: 'interviewedOn',
  last: 'interviewLastDay',
  latest: 'interviewLastDayAtLatest',
} as const;
const planDates = { done: 'planStartedOn', last: 'planLastDay', latest: 'planLastDayAtLatest' } as const;
const conferenceDates = {
  done: 'heldOn',
  last: 'conferenceLastDay',
  latest: 'conferenceLastDayAtLatest',
} as const;

/** How the stay ended. */
function ending({ stay: { end, ward } }: ClaimInput): Verdict {
  if (end === 'death') return { against: [{ code: 'dischargedByDeath' }] };
  return ward === 'longTerm' && end === 'transfer' ? { against: [{ code: 'transferredFromLongTerm' }] } : {};
}

/** After a change of ward, fourteen days on the last one; stated for long-term wards, for others it is open. */
function lastWard(input: ClaimInput): Verdict {
  const { ward, dischargedOn = input.asOf } = input.stay;
  const moved = eventsOf(input, 'ward.changed').at(-1);
  if (!moved || daysBetween(moved.on, dischargedOn) >= wardStayDays) return {};
  return { [ward === 'longTerm' ? 'against' : 'doubts']: [{ code: 'wardStayTooShort' }] };
}

/** A difficulty for discharge (退院困難な要因): one is enough, and it may appear later (V:S12). */
function factor(input: ClaimInput): Verdict {
  const screenings = eventsOf(input, 'screening.done');
  const shows = screenings.find(({ data }) => data.result === 'needed');
  if (!shows && screenings.at(-1)?.data.result === 'notNeeded') return { against: [{ code: 'noFactor' }] };
  return evidence({ factor: shows });
}

/**
 * What 入退院支援加算 asks for of one stay.
 *
 * 加算1: screened within 3 days in principle, talked with person and family within 7 days (long-term ward 14), plan
 * started and conferred within 7. 加算2: screened and plan started within 7 days, the rest as early as possible. Whole
 * days from the admission; late screening leaves it open, as a factor may appear later.
 * Missing data: without the notified class the conditions of 加算2 are asked, which hold for both.
 */
export function supportConditions(input: ClaimInput): Verdict {
  const { ward, supportFee } = input.stay;
  const one = supportFee === 'one';
  const [screening] = eventsOf(input, 'screening.done');
  const [interview] = eventsOf(input, 'familyInterview.held');
  const [plan] = eventsOf(input, 'supportPlan.started');
  const [conference] = eventsOf(input, 'inHospitalConference.held');
  return mergeVerdicts(
    ending(input),
    lastWard(input),
    factor(input),
    inTime(input, {
      event: screening,
      due: one ? screeningWithin3 : within(7),
      late: 'screeningLate',
      inPrinciple: true,
      dates: screeningDates,
    }),
    one
      ? inTime(input, {
          event: interview,
          due: within(ward === 'longTerm' ? 14 : 7),
          late: 'interviewLate',
          dates: interviewDates,
        })
      : {},
    inTime(input, { event: plan, due: within(7), late: 'planLate', dates: planDates }),
    one
      ? inTime(input, { event: conference, due: within(7), late: 'conferenceLate', dates: conferenceDates })
      : {},
    evidence({
      interview,
      supportPlan: plan,
      wardConference: conference,
      notifiedClass: supportFee === undefined ? undefined : 'notNeeded',
      ward: ward === undefined ? undefined : 'notNeeded',
    }),
  );
}

/** The class of a ward under an edition's own division of wards. */
export function supportClass(
  input: ClaimInput,
  wardClasses: Readonly<Partial<Record<Ward, string>>>,
): Verdict {
  const { ward, supportFee } = input.stay;
  if (ward === undefined || supportFee === undefined) return {};
  const wardClass = wardClasses[ward];
  return wardClass === undefined
    ? { doubts: [{ code: 'wardNotListed' }] }
    : { class: `${supportFee}${wardClass}` };
}
