import { type ClaimEvent, type ClaimInput, eventsOf } from './claim-input.js';

/** Things done that have no event of their own, by the step that a record names. */
export const stepsDone = (input: Pick<ClaimInput, 'events'>, step: string): ClaimEvent<'step.done'>[] =>
  eventsOf(input, 'step.done').filter(({ data }) => data.step === step);
