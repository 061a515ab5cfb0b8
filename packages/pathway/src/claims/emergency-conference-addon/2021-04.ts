import type { Role } from '../../roles.js';
import type { ClaimEvent } from '../claim-input.js';
import type { FeeEdition, Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';

const feeUnits = 200;

const doctorOrNurse: readonly Role[] = [
  'hospitalDoctor',
  'familyDoctor',
  'wardNurse',
  'dischargeNurse',
  'outpatientNurse',
  'visitingNurse',
];

/**
 * 緊急時等居宅カンファレンス加算: at a sudden change and at the request of a hospital or clinic, the care manager goes to the
 * home with its doctor or nurse, confers there and arranges services as needed. Units (単位), twice a month at most.
 *
 * Missing data: who was there, and the request (`kept: ['request']`), are asked for.
 *
 * @source 居宅介護支援費 緊急時等居宅カンファレンス加算, as read in 2023; from 2021-04-01; mark V:S7, units GK
 */
export const since202104: FeeEdition = {
  edition: '2021-04',
  from: '2021-04-01',
  knownUntil: '2027-03-31',
  source: { title: '居宅介護支援費 緊急時等居宅カンファレンス加算', from: '2021-04-01', mark: 'V~' },
  units: feeUnits,
  keep: ['progressNotes', 'planRevised'],
  decide({ on, event: held }): Verdict {
    const event = held as ClaimEvent<'step.done'> | undefined;
    const attendees = event?.data.attendees;
    const withoutMedicine = attendees && !attendees.some((role) => doctorOrNurse.includes(role));
    return {
      against: withoutMedicine ? [{ code: 'noPhysician' }] : [],
      dates: [{ code: 'heldOn', on }],
      // the request is a paper: found where the record of the conference says that it is kept
      ...evidence({ attendees: attendees && event, request: undefined }),
    };
  },
};
