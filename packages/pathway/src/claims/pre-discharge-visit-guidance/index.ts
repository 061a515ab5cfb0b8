import { eventsOf } from '../claim-input.js';
import { defineFee } from '../define-fee.js';
import { since202406 } from './2024-06.js';

/** 退院前訪問指導料: claimed on the day of discharge. */
export const preDischargeVisitGuidance = defineFee({
  fee: 'preDischargeVisitGuidance',
  claimedBy: 'hospital',
  limit: { times: 2, per: 'stay' },
  occasions: (input) =>
    eventsOf(input, 'preDischargeVisit.made').map((event) => ({
      on: input.stay.dischargedOn ?? event.on,
      event,
    })),
  editions: [since202406],
});
