import type { ClaimEvent } from '../claim-input.js';
import type { Occasion, Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';
import { enoughPartners, hospitalTookPart, partnersNeeded } from '../partners.js';

/** Hospital staff and three partner professions of the home side, at one conference. */
export function partnersRule({ on, event }: Occasion): Verdict {
  const held = event as ClaimEvent<'preDischargeConference.held'> | undefined;
  const data = held?.data ?? {};
  const enough = enoughPartners(data);
  return {
    against: enough === false ? [{ code: 'partnersTooFew', params: { needed: partnersNeeded } }] : [],
    dates: [{ code: 'heldOn', on }],
    ...evidence({
      hospitalStaff: hospitalTookPart(data) ? held : undefined,
      attendees: data.attendees || data.fromHome ? held : undefined,
      partnersFromHome: enough === 'unknown' ? undefined : 'notNeeded',
    }),
  };
}
