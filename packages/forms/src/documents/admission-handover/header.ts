import { choice, date, fax, flag, phone, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';

const consentBases = ['comprehensiveAtContract', 'individual', 'emergencyException', 'refused'] as const;

/** Dates, receiver and sender, above the numbered items. */
export const header = section(
  {
    writtenOn: date({ need: 'required', sensitivity: 'none', mark: 'V' }),
    admittedOn: date({ sensitivity: 'none', mark: 'V' }),
    // Not on the national sheet: says that the day is not fixed yet, so that it may stay blank.
    admissionPlanned: flag({ sensitivity: 'none', mark: 'GK' }),
    informedOn: date({ sensitivity: 'none', mark: 'GK' }),
    hospital: section(
      {
        name: text(60, { need: 'required', sensitivity: 'none', mark: 'GK' }),
        contactName: text(60, { sensitivity: 'staff', mark: 'GK' }),
      },
      { need: 'required' },
    ),
    office: section(
      {
        name: text(60, { need: 'required', sensitivity: 'none', mark: 'GK' }),
        careManagerName: text(60, { need: 'required', sensitivity: 'staff', mark: 'GK' }),
        phone: phone({ sensitivity: 'staff', mark: 'GK' }),
        fax: fax({ sensitivity: 'staff', mark: 'GK' }),
      },
      { need: 'required' },
    ),
    consent: section({ basis: choice(consentBases, { sensitivity: 'none', mark: 'V~' }) }),
  },
  { need: 'required' },
);
