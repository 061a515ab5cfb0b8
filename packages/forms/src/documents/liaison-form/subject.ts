import { sex } from '../../codes/basic.js';
import { careLevel, careStatus, certifiedLevels } from '../../codes/care-level.js';
import { relation } from '../../codes/people.js';
import { choice, date, identifier, kana, number, phone, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';

/** 利用者(患者), in full: how much of it a FAX shows is a matter of its view, not of the record. */
export const subject = section(
  {
    name: text(60, { need: 'required', sensitivity: 'identifier' }),
    nameKana: kana(60, { sensitivity: 'identifier' }),
    sex: choice(sex, { sensitivity: 'identifier' }),
    birthDate: date({ sensitivity: 'identifier' }),
    // What was written, not computed: a rule reports when it differs from the birth date.
    age: number(0, 130, { unit: 'yearsOld', sensitivity: 'identifier' }),
    address: text(120, { sensitivity: 'contact' }),
    phone: phone({ sensitivity: 'contact' }),
    careLevel: section({
      level: choice(careLevel, { need: 'recommended', sensitivity: 'health' }),
      validFrom: date({ when: { level: certifiedLevels }, sensitivity: 'health' }),
      validTo: date({ when: { level: certifiedLevels }, sensitivity: 'health' }),
      status: choice(careStatus, { sensitivity: 'health' }),
    }),
    insuredNo: identifier('insuredPersonNumber', { sensitivity: 'identifier' }),
    chartNo: text(20, { sensitivity: 'identifier' }),
  },
  { need: 'required', mark: 'GK' },
);

const given = { status: ['obtained', 'personOnly', 'familyOnly'] } as const;

/** 同意 */
export const consent = section(
  {
    status: choice(['obtained', 'personOnly', 'familyOnly', 'notYet', 'refused'], {
      need: 'recommended',
      sensitivity: 'none',
    }),
    method: choice(['written', 'oral', { code: 'comprehensive', mark: 'V' }], {
      when: given,
      sensitivity: 'none',
    }),
    on: date({ when: given, sensitivity: 'none' }),
    relation: choice(relation, { sensitivity: 'family' }),
    // The list groups; what people write beside it (長男の妻) is kept as well.
    relationText: text(20, { sensitivity: 'family' }),
  },
  { mark: 'GK' },
);
