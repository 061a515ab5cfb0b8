import { service } from '../../codes/services.js';
import { choice, flag, longText, many, text } from '../../definition/leaf.js';
import { rows, section } from '../../definition/node.js';

/** 3 本人/家族の意向について */
export const wishes = section(
  {
    interests: longText(300, { mark: 'GK' }),
    lifeHistory: longText(400),
    personWish: section({
      text: longText(400),
      seeCarePlan: flag({ sensitivity: 'none' }),
    }),
    familyWish: section({
      text: longText(400),
      seeCarePlan: flag({ sensitivity: 'none', mark: 'GK' }),
    }),
  },
  { mark: 'V', linkId: '3' },
);

/** 4 入院前の介護サービスの利用状況について */
export const services = section(
  {
    enclosed: many(['carePlanTables123', 'other'], { need: 'recommended', sensitivity: 'none', mark: 'V' }),
    enclosedOther: text(60, {
      when: { enclosed: 'other' },
      need: 'required',
      sensitivity: 'freeText',
      mark: 'V',
    }),
    // Not on the national sheet, common on municipal ones.
    items: rows(
      20,
      {
        service: choice(service, { sensitivity: 'health' }),
        provider: text(60, { sensitivity: 'none' }),
        frequency: text(30, { sensitivity: 'health' }),
        contact: text(60, { sensitivity: 'staff' }),
      },
      { mark: 'V~' },
    ),
  },
  { linkId: '4' },
);
