import { defineFee } from '../define-fee.js';
import { since202406 } from './2024-06.js';
import { since202606 } from './2026-06.js';
import { meetingDays } from './occasions.js';

/** 介護支援等連携指導料: twice a stay at most; not on the day of 退院時共同指導料2 注3. */
export const careLiaisonGuidance = defineFee({
  fee: 'careLiaisonGuidance',
  claimedBy: 'hospital',
  limit: { times: 2, per: 'stay' },
  occasions: meetingDays,
  editions: [since202406, since202606],
});
