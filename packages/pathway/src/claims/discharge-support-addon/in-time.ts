import { type Due, dueOn } from '../../deadlines/due.js';
import type { ClaimDate } from '../claim.js';
import type { ClaimEvent, ClaimInput } from '../claim-input.js';
import type { ClaimDateCode, ClaimReasonCode } from '../codes.js';
import type { Verdict } from '../define-fee.js';

interface Deadline {
  readonly event: ClaimEvent | undefined;
  /** Counts from `admittedOn`. */
  readonly due: Due;
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
  { event, due, late, inPrinciple, dates }: Deadline,
): Verdict {
  const { dueOn: last = stay.admittedOn, alternativeDueOn: latest = last } = dueOn(due, {
    anchors: { admittedOn: stay.admittedAt ?? stay.admittedOn },
    ...(calendars.hospital && { calendar: calendars.hospital }),
  });
  const compared: ClaimDate[] = [
    ...(event ? [{ code: dates.done, on: event.on }] : []),
    { code: dates.last, on: last },
    ...(latest > last ? [{ code: dates.latest, on: latest }] : []),
  ];
  if (!event || event.on <= last) return { dates: compared };
  if (event.on <= latest) return { dates: compared, doubts: [{ code: 'firstDayNotSettled' }] };
  return { dates: compared, [inPrinciple ? 'doubts' : 'against']: [{ code: late }] };
}
