import * as z from 'zod';
import { civilDate, code, dataOf, dayOrInstant, obligationId, opaqueId, roleList } from './data.js';

/** What a case was started under: which layers and editions, and the digest of what they resolve to. */
export const pin = z.strictObject({
  layers: z.array(z.strictObject({ id: code, edition: civilDate })).max(10),
  digest: z.string().max(128),
});
export type Pin = z.output<typeof pin>;

export const waiverReasons = [
  'notNeeded',
  'doneElsewhere',
  'declined',
  'impossible',
  'shortStay',
  'other',
] as const;
export const correctionReasons = [
  'mistyped',
  'wrongDate',
  'wrongPerson',
  'enteredTwice',
  'learnedLater',
] as const;

/** What is said about steps, rules and the log itself; none of these moves the person. */
export const keepingEvents = {
  /** For a step without an event of its own. Names the obligation by `closes`, or the step alone. */
  'step.done': dataOf({ step: code, attendees: roleList.optional() }),
  'step.waived': dataOf({ obligation: obligationId, reason: z.enum(waiverReasons) }),
  'step.reassigned': dataOf({ obligation: obligationId, to: roleList.min(1) }),
  /** A professional's judgement on a step or an eligibility rule; it wins over the rule. */
  'judgement.given': dataOf({ subject: code, verdict: z.enum(['in', 'out']), reason: code.optional() }),
  /** States all that the earlier event should have said; with `voided` it should not have been recorded. */
  'event.corrected': dataOf({
    corrects: opaqueId,
    reason: z.enum(correctionReasons),
    voided: z.literal(true).optional(),
    occurredAt: dayOrInstant.optional(),
    data: z.record(z.string().max(64), z.unknown()).optional(),
  }),
  'pin.moved': dataOf({ to: pin }),
  /** From the clock only. Whether anything is late follows from the date, so it changes nothing. */
  'deadline.reached': dataOf({ obligation: obligationId, dueOn: civilDate }),
};
