import { sex } from '../../codes/basic.js';
import { careLevel, careStatus } from '../../codes/care-level.js';
import { choice, date, flag, kana, many, number, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';

/** 要介護度 as this sheet prints it: with a box なし for a person who is not certified. */
const careLevelOrNone = [...careLevel.options, 'noCertification'] as const;

/** 属性 */
export const attributes = section(
  {
    writtenOn: date({ need: 'required', sensitivity: 'none' }),
    name: text(60, { need: 'required', sensitivity: 'identifier' }),
    nameKana: kana(60, { sensitivity: 'identifier' }),
    sex: choice(sex, { sensitivity: 'identifier' }),
    age: number(0, 130, { unit: 'yearsOld', sensitivity: 'identifier' }),
    // 申請中 is a box of the same row on paper; here it is the status, since a person can be 要介護2 and 申請中 at once.
    careLevel: section({
      level: choice(careLevelOrNone, { need: 'recommended', sensitivity: 'health' }),
      status: choice(careStatus, { sensitivity: 'health' }),
    }),
    needsLevelChange: flag({ sensitivity: 'health' }),
  },
  { need: 'required', mark: 'GK' },
);

/** 入院(所)概要 */
export const stay = section(
  {
    admittedOn: date({ need: 'recommended', sensitivity: 'none' }),
    plannedDischargeOn: date({ need: 'recommended', sensitivity: 'none' }),
    cause: text(200, { sensitivity: 'freeText' }),
    facilityName: text(60, { need: 'required', sensitivity: 'health' }),
    ward: text(30, { sensitivity: 'health' }),
    room: text(30, { sensitivity: 'health' }),
    followUp: section({
      institution: text(60, { sensitivity: 'health' }),
      method: many(['outpatient', 'homeVisit'], { sensitivity: 'health' }),
    }),
  },
  { need: 'required', mark: 'GK' },
);
