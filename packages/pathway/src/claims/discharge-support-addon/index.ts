import { eventsOf } from '../claim-input.js';
import { defineFee } from '../define-fee.js';
import { since202406 } from './2024-06.js';
import { since202606 } from './2026-06.js';

/** 入退院支援加算1・2: once at discharge, by a hospital that has notified one of them. */
export const dischargeSupportAddon = defineFee({
  fee: 'dischargeSupportAddon',
  claimedBy: 'hospital',
  limit: { times: 1, per: 'stay' },
  occasions(input) {
    const { dischargedOn, supportFee } = input.stay;
    const begun = eventsOf(input, 'screening.done', 'supportPlan.started').length > 0;
    return dischargedOn === undefined || supportFee === 'none' || !begun ? [] : [{ on: dischargedOn }];
  },
  editions: [since202406, since202606],
});
