import { defineFee } from '../define-fee.js';
import { since202104 } from './2021-04.js';
import { since202404 } from './2024-04.js';
import { consultations } from './occasions.js';

/** 通院時情報連携加算: once a person and month. */
export const outpatientLiaisonAddon = defineFee({
  fee: 'outpatientLiaisonAddon',
  claimedBy: 'careOffice',
  careLevelsOnly: true,
  limit: { times: 1, per: 'month' },
  occasions: consultations,
  editions: [since202104, since202404],
});
