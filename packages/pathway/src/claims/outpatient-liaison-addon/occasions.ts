import type { ClaimEvent, ClaimInput } from '../claim-input.js';
import type { Occasion, Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';
import { stepsDone } from '../step-done.js';

/** The care manager sat in at a consultation: `step.done` with the step `outpatientLiaison`. */
export const consultations = (input: ClaimInput): Occasion[] =>
  stepsDone(input, 'outpatientLiaison').map((event) => ({ on: event.on, event }));

const physicians = ['hospitalDoctor', 'familyDoctor'];

/** Whether a doctor was there, or, where the edition takes one, a dentist. */
export function consultedBy(occasion: Occasion, { dentist }: { readonly dentist: boolean }): Verdict {
  const event = occasion.event as ClaimEvent<'step.done'> | undefined;
  const present = event?.data.attendees;
  const dates = [{ code: 'heldOn', on: occasion.on }] as const;
  if (!present) return { dates, missing: ['physician'] };
  if (present.some((role) => physicians.includes(role) || (dentist && role === 'dentist'))) {
    return { dates, ...evidence({ physician: event }) };
  }
  return { dates, against: [{ code: present.includes('dentist') ? 'dentistNotCovered' : 'noPhysician' }] };
}
