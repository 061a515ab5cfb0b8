import { eventsOf } from '../claim-input.js';
import { defineFee } from '../define-fee.js';
import { since202406 } from './2024-06.js';
import { since202606 } from './2026-06.js';

/** 退院時共同指導料2 注3: once a stay, for a conference before discharge. */
export const jointDischargeGuidance = defineFee({
  fee: 'jointDischargeGuidance',
  claimedBy: 'hospital',
  limit: { times: 1, per: 'stay' },
  occasions: (input) =>
    eventsOf(input, 'preDischargeConference.held').map((event) => ({ on: event.on, event })),
  editions: [since202406, since202606],
});
