import type { Role } from '../../roles.js';
import { eventsOf } from '../claim-input.js';
import { defineFee } from '../define-fee.js';
import { since202406 } from './2024-06.js';

const addressees: readonly (Role | undefined)[] = [
  'careManager',
  'chiefCareManager',
  'communityCenter',
  'municipality',
  undefined,
];

/** 診療情報提供料(I) for the letter (form `doctorLetter`) to the care manager; letters to other doctors are not judged. */
export const doctorLetterFee = defineFee({
  fee: 'doctorLetterFee',
  claimedBy: 'hospital',
  limit: { times: 1, per: 'month' },
  occasions: (input) =>
    eventsOf(input, 'document.sent')
      .filter(({ data }) => data.document?.form === 'doctorLetter' && addressees.includes(data.addressee))
      .map((event) => ({ on: event.on, event })),
  editions: [since202406],
});
