import { admissionHandover, validate } from '@renkei/forms';
import { viewOf } from '@renkei/forms/disclosure';
import { admissionHandoverFixtures } from '@renkei/forms/testing';

// an issue holds a code, the path of the field and the limits; never what was written
const { issues } = validate(
  admissionHandover,
  { subject: { birthDate: '昭和99年1月1日' } },
  { stage: 'draft' },
);
console.log(JSON.stringify(issues));

// a copy for a FAX: an allow-list of what is shown, and for the sender alone what was withheld
const { shown, withheld } = viewOf(admissionHandover, admissionHandoverFixtures.livesAloneDementia, 'fax');
console.log(JSON.stringify((shown.subject as { name: unknown }).name));
console.log(withheld.length > 0);
