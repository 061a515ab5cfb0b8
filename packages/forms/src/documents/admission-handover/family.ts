import { cohabiting } from '../../codes/basic.js';
import { household as householdTypes } from '../../codes/people.js';
import { choice, flag, number, phone, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';

/** A relative as the sheet prints one: name, relation, age. */
const relative = {
  name: text(60, { sensitivity: 'family' }),
  relation: text(20, { sensitivity: 'family' }),
  age: number(0, 130, { unit: 'yearsOld', sensitivity: 'family' }),
} as const;

/** 2 家族構成/連絡先について */
export const family = section(
  {
    household: section({
      type: choice(householdTypes, { need: 'recommended', sensitivity: 'family' }),
      other: text(60, { when: { type: 'other' }, need: 'required', sensitivity: 'freeText' }),
      aloneDaytime: flag({ sensitivity: 'family' }),
    }),
    mainCarer: section({
      ...relative,
      cohabiting: choice(cohabiting, { sensitivity: 'family' }),
      phone: phone({ sensitivity: 'family' }),
    }),
    keyPerson: section({ ...relative, phone: phone({ sensitivity: 'family' }) }),
  },
  { mark: 'GK', linkId: '2' },
);
