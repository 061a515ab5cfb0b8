import { noYes } from '../../codes/basic.js';
import { role } from '../../codes/people.js';
import { choice, flag, kana, longText, many, number, phone, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';
import { noOrYesWithDetail } from '../detail.js';

/** 8 お薬について */
export const medication = section(
  {
    oralDrugs: noOrYesWithDetail({ sensitivity: 'health', max: 300 }),
    notebookAttached: flag({ sensitivity: 'none' }),
    homeGuidance: section({
      has: choice(noYes, { sensitivity: 'health' }),
      professions: many(role, { when: { has: 'yes' }, sensitivity: 'health' }),
    }),
    management: section({
      by: choice(['self', 'other'], { sensitivity: 'health' }),
      manager: text(60, { when: { by: 'other' }, sensitivity: 'family' }),
      method: text(100, { when: { by: 'other' }, sensitivity: 'freeText' }),
    }),
    adherence: choice(['asPrescribed', 'sometimesForgets', 'oftenForgets', 'refuses'], {
      sensitivity: 'health',
    }),
    notes: longText(300),
  },
  { mark: 'GK', linkId: '8' },
);

const doctor = {
  clinicName: text(60, { sensitivity: 'health' }),
  phone: phone({ sensitivity: 'staff' }),
  doctorName: text(60, { sensitivity: 'staff' }),
  doctorKana: kana(60, { sensitivity: 'staff' }),
  visitType: many(['outpatient', 'homeVisit'], { sensitivity: 'health' }),
  timesPerMonth: number(0, 31, { unit: 'timesPerMonth', decimals: 1, sensitivity: 'health' }),
} as const;

/** 9 かかりつけ医について */
export const familyDoctor = section(doctor, { mark: 'GK', linkId: '9' });

/** かかりつけ歯科医, in the edition of 2024 */
export const familyDentist = section(doctor, { mark: 'GK?' });
