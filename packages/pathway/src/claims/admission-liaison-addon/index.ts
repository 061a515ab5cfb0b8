import { defineFee } from '../define-fee.js';
import { since201204 } from './2012-04.js';
import { since201804 } from './2018-04.js';
import { since202404 } from './2024-04.js';
import { handoverSent } from './by-last-days.js';

/**
 * 入院時情報連携加算: the care manager tells the hospital about the person at admission. Once a person and month, (I) and
 * (II) not together, 要介護1–5 only (V:S10; levels GK).
 */
export const admissionLiaisonAddon = defineFee({
  fee: 'admissionLiaisonAddon',
  claimedBy: 'careOffice',
  careLevelsOnly: true,
  limit: { times: 1, per: 'month' },
  occasions(input) {
    const { admittedOn } = input.stay;
    const sent = handoverSent(input);
    const on = sent && sent.on > admittedOn ? sent.on : admittedOn;
    return [{ on, alsoOn: admittedOn }];
  },
  editions: [since201204, since201804, since202404],
});
