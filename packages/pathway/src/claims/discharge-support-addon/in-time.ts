import { type Due, dueOn } from '../../deadlines/due.js';
import type { ClaimDate } from '../claim.js';
import type { ClaimEvent, ClaimInput } from '../claim-input.js';
import type { ClaimDateCode, ClaimReasonCode, EvidenceCode } from '../codes.js';
import type { Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';

interface Deadline {
  readonly event: ClaimEvent | undefined;
  /** Counts from `admittedOn`. */
  readonly due: Due;
  readonly shows: EvidenceCode;
  readonly late: ClaimReasonCode;
  /** "In principle" (原則として): late leaves it open instead of ruling it out. */
  readonly inPrinciple?: true;
  readonly dates: {
    readonly done: ClaimDateCode;
    readonly last: ClaimDateCode;
    readonly latest: ClaimDateCode;
  };
}

/** Whether something was done by its deadline; on the day where counting differs it is not settled. */
export function inTime(
  { stay, calendars }: ClaimInput,
  { event, due, shows, late, inPrinciple, dates }: Deadline,
): Verdict {
  const asked = evidence({ [shows]: event });
  const { dueOn: last, alternativeDueOn: latest } = dueOn(due, {
    anchors: { admittedOn: stay.admittedAt ?? stay.admittedOn },
    ...(calendars.hospital && { calendar: calendars.hospital }),
  });
  const compared: ClaimDate[] = [
    ...(event ? [{ code: dates.done, on: event.on }] : []),
    ...(last === undefined ? [] : [{ code: dates.last, on: last }]),
    ...(latest === undefined ? [] : [{ code: dates.latest, on: latest }]),
  ];
  if (!event || last === undefined || event.on <= last) return { ...asked, dates: compared };
  if (latest !== undefined && event.on <= latest)
    return { ...asked, dates: compared, doubts: [{ code: 'firstDayNotSettled' }] };
  return { ...asked, dates: compared, [inPrinciple ? 'doubts' : 'against']: [{ code: late }] };
}
