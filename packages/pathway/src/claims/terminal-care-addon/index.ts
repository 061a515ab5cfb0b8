import { defineFee } from '../define-fee.js';
import { since202104 } from './2021-04.js';
import { since202404 } from './2024-04.js';
import { deaths } from './visits.js';

/** ターミナルケアマネジメント加算: the person died at home, or within 24 hours of leaving it. */
export const terminalCareAddon = defineFee({
  fee: 'terminalCareAddon',
  claimedBy: 'careOffice',
  careLevelsOnly: true,
  limit: { times: 1, per: 'month' },
  occasions: deaths,
  editions: [since202104, since202404],
});
