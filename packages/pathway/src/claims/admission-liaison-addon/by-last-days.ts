import type { CivilDate } from '@renkei/forms';
import type { ClaimDate, Reason } from '../claim.js';
import { type ClaimEvent, type ClaimInput, eventsOf } from '../claim-input.js';
import type { ClaimDateCode, ClaimReasonCode } from '../codes.js';
import { type FeeEdition, mergeVerdicts, type Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';
import { classOn, type LastDays } from './last-days.js';

/** What each edition of the fee states for itself. */
interface Edition {
  /** Every reading of the rule that the facts leave possible, the usual one first. */
  lastDays(
    admittedOn: CivilDate,
    input: ClaimInput,
    sent: ClaimEvent<'admissionHandover.sent'> | undefined,
  ): readonly LastDays[];
  /** Whether information given before the admission counts as (I); the older texts do not say. */
  readonly beforeAdmission: 'one' | 'notStated';
}

/** A sheet that reached the wrong place gave no information; a later one may. */
export function handoverSent(input: ClaimInput): ClaimEvent<'admissionHandover.sent'> | undefined {
  const astray = eventsOf(input, 'document.misdirected').map(({ data }) => data?.document?.id);
  return eventsOf(input, 'admissionHandover.sent').find(
    ({ data }) => !astray.includes(data?.document?.id ?? ''),
  );
}

/** The class by each reading; `doubts` where they differ. */
function classBy(
  readings: readonly LastDays[],
  informedOn: CivilDate,
): { class?: 'one' | 'two'; doubts: Reason[] } {
  const [usual, ...others] = readings.map((days) => ({
    class: classOn(days, informedOn),
    doubt: days.doubt,
  }));
  const differing = others
    .filter((other) => other.class !== usual?.class)
    .flatMap(({ doubt }) => doubt ?? []);
  const doubts = [...new Set<ClaimReasonCode>(differing)].map((code) => ({ code }));
  return { ...(doubts.length === 0 && usual?.class && { class: usual.class }), doubts };
}

/** First and last day of a class over all readings; one date where they agree. */
function span(days: readonly CivilDate[], first: ClaimDateCode, last: ClaimDateCode): ClaimDate[] {
  const [earliest, ...others] = [...new Set(days)].sort();
  const latest = others.at(-1);
  return [
    ...(earliest === undefined ? [] : [{ code: first, on: earliest }]),
    ...(latest === undefined ? [] : [{ code: last, on: latest }]),
  ];
}

/** Without a contract there was no fee yet; that the person had no care manager at admission may have been a mistake. */
function contractRule(input: ClaimInput, admittedOn: CivilDate): Verdict {
  const reasons: Reason[] = [{ code: 'noContractYet' }];
  const found = eventsOf(input, 'careManager.found').map(({ on }) => on);
  if (found.some((on) => on > admittedOn)) return { against: reasons };
  return found.includes(admittedOn) || input.stay.careManager === 'no' ? { doubts: reasons } : {};
}

/** Spoken to the hospital's staff, so that it was received as it was given. */
const spokenTo = ({ data }: ClaimEvent<'admissionHandover.sent'>): boolean =>
  data?.spoken === 'yes' || ['inPerson', 'phone', 'video'].includes(data?.channel ?? '');

function notGiven(readings: readonly LastDays[], asOf: CivilDate): Verdict {
  const stillTime = readings.some(({ two }) => asOf <= two);
  return stillTime ? { missing: ['informationGiven'] } : { against: [{ code: 'notGiven' }] };
}

/** By post the day of arrival may count: where it changes the class, it is not settled. */
function arrival(
  readings: readonly LastDays[],
  sent: ClaimEvent<'admissionHandover.sent'>,
  receipt: ClaimEvent | undefined,
): Verdict {
  if (sent.data?.channel !== 'post' || !receipt) return {};
  const same = classBy(readings, receipt.on).class === classBy(readings, sent.on).class;
  return { dates: [{ code: 'receivedOn', on: receipt.on }], doubts: same ? [] : [{ code: 'arrivalByPost' }] };
}

function given(
  readings: readonly LastDays[],
  sent: ClaimEvent<'admissionHandover.sent'>,
  input: ClaimInput,
): Verdict {
  const { doubts, class: feeClass } = classBy(readings, sent.on);
  const receipt = eventsOf(input, 'admissionHandover.received').find(({ on }) => on >= sent.on);
  const verdict: Verdict = {
    against: feeClass === undefined && doubts.length === 0 ? [{ code: 'givenTooLate' }] : [],
    doubts,
    because: feeClass === undefined ? [] : [{ code: 'givenInTime' }],
    dates: [{ code: 'informedOn', on: sent.on }],
    ...evidence({
      informationGiven: sent,
      way: sent.data?.channel || sent.data?.spoken ? sent : undefined,
      receiptConfirmed: spokenTo(sent) ? 'notNeeded' : receipt,
    }),
  };
  const merged = mergeVerdicts(verdict, arrival(readings, sent, receipt));
  return merged.doubts.length === 0 && feeClass ? { ...merged, class: feeClass } : merged;
}

/** How an edition that compares the day of information with two last days decides. */
export const byLastDays =
  ({ lastDays, beforeAdmission }: Edition): FeeEdition['decide'] =>
  (_, input): Verdict => {
    const { admittedOn } = input.stay;
    const sent = handoverSent(input);
    const readings = lastDays(admittedOn, input, sent);
    const ones = readings.flatMap(({ one }) => one ?? []);
    const twos = readings.map(({ two }) => two);
    const early = sent !== undefined && sent.on < admittedOn;
    return mergeVerdicts(
      {
        dates: [
          { code: 'admittedOn', on: admittedOn },
          ...span(ones, 'classOneLastDay', 'classOneLastDayAtLatest'),
          ...span(twos, 'classTwoLastDay', 'classTwoLastDayAtLatest'),
        ],
      },
      contractRule(input, admittedOn),
      sent ? given(readings, sent, input) : notGiven(readings, input.asOf),
      early ? { because: [{ code: 'givenBeforeAdmission' }] } : {},
      early && beforeAdmission === 'notStated' ? { doubts: [{ code: 'beforeAdmissionNotStated' }] } : {},
    );
  };
