import { defineFee } from '../define-fee.js';
import { stepsDone } from '../step-done.js';
import { since202104 } from './2021-04.js';

/** 緊急時等居宅カンファレンス加算: `step.done` with the step `emergencyConference`; twice a person and month at most. */
export const emergencyConferenceAddon = defineFee({
  fee: 'emergencyConferenceAddon',
  claimedBy: 'careOffice',
  careLevelsOnly: true,
  limit: { times: 2, per: 'month' },
  occasions: (input) => stepsDone(input, 'emergencyConference').map((event) => ({ on: event.on, event })),
  editions: [since202104],
});
