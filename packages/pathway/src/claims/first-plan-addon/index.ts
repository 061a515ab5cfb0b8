import { eventsOf } from '../claim-input.js';
import { defineFee } from '../define-fee.js';
import { firstPlanReasons, since202104 } from './2021-04.js';

/** 初回加算: in question once a plan is made, or services start, for one of its reasons. */
export const firstPlanAddon = defineFee({
  fee: 'firstPlanAddon',
  claimedBy: 'careOffice',
  careLevelsOnly: true,
  limit: { times: 1, per: 'month' },
  occasions(input) {
    const [started] = eventsOf(input, 'service.started');
    const [plan] = eventsOf(input, 'carePlan.drafted');
    const on = started?.on ?? plan?.on;
    return on !== undefined && firstPlanReasons(input, on).length > 0 ? [{ on }] : [];
  },
  editions: [since202104],
});
