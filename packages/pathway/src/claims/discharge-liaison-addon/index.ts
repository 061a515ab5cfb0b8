import { eventsOf } from '../claim-input.js';
import { defineFee } from '../define-fee.js';
import { since202104 } from './2021-04.js';
import { receptionsOf } from './receptions.js';

/**
 * 退院・退所加算: once for a stay, the classes not combined, 要介護1–5 only (GK). A transfer to another hospital ends no
 * stay at home's door: the fee belongs to the stay from which the person comes home.
 */
export const dischargeLiaisonAddon = defineFee({
  fee: 'dischargeLiaisonAddon',
  claimedBy: 'careOffice',
  careLevelsOnly: true,
  limit: { times: 1, per: 'stay' },
  occasions(input) {
    const { dischargedOn, end } = input.stay;
    if (end === 'transfer') return [];
    const { days, withoutMeeting } = receptionsOf(input);
    const lastReception = [...days, ...withoutMeeting].sort().at(-1);
    const on = eventsOf(input, 'service.started')[0]?.on ?? dischargedOn ?? lastReception;
    return on === undefined ? [] : [{ on }];
  },
  editions: [since202104],
});
