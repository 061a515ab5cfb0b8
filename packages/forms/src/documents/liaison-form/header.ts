import { role } from '../../codes/people.js';
import { choice, date, dateTime, fax, number, phone, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';

const channels = ['fax', 'post', 'email', 'hand', 'inPerson', 'phone', 'system'] as const;

const direction = choice(['careManagerToMedical', 'medicalToCareManager'], { sensitivity: 'none' });
// The paper prints all three boxes; which one may be ticked follows from the part.
const kind = choice(['request', 'reply', 'notice'], { sensitivity: 'none' });
const refNo = text(30, { need: 'recommended', sensitivity: 'none' });

/** Who writes, or is written to. The form goes both ways, so both sides have the same questions. */
const party = {
  org: text(60, { need: 'required', sensitivity: 'none' }),
  department: text(40, { sensitivity: 'none' }),
  person: text(60, { need: 'recommended', sensitivity: 'staff' }),
  // Chooses 先生, 様 or 御中 when the sheet is printed.
  profession: choice(role, { sensitivity: 'staff' }),
} as const;

/** The head of a request or a notice. */
export const header = section(
  {
    direction,
    kind,
    sentOn: date({ need: 'required', sensitivity: 'none' }),
    refNo,
    to: section(party, { need: 'required' }),
    from: section(
      {
        ...party,
        address: text(120, { sensitivity: 'staff' }),
        phone: phone({ sensitivity: 'staff' }),
        fax: fax({ sensitivity: 'staff' }),
        email: text(254, { sensitivity: 'staff' }),
      },
      { need: 'required' },
    ),
    sheetCount: number(1, 99, { unit: 'sheets', sensitivity: 'none' }),
    channel: choice(channels, { sensitivity: 'none' }),
    urgency: choice(['normal', 'soon'], { sensitivity: 'none' }),
    // Filled in after sending: sent is not delivered.
    receipt: section({
      confirmedAt: dateTime({ sensitivity: 'none' }),
      confirmedBy: text(60, { sensitivity: 'staff' }),
      method: choice(channels, { sensitivity: 'none' }),
    }),
  },
  { need: 'required', mark: 'GK' },
);

/** The head of the reply slip: it is cut off and faxed back, so it names nobody. */
export const replyHeader = section(
  {
    direction,
    kind,
    refNo,
    initials: text(10, { sensitivity: 'identifier', mark: 'V' }),
  },
  { mark: 'GK' },
);
