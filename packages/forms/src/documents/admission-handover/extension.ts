import { cohabiting, noYes } from '../../codes/basic.js';
import { dysphagiaDiet, thickness } from '../../codes/food.js';
import { choice, date, longText, many, number, phone, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';
import { noOrYesWithOptionalDetail } from '../detail.js';
import { familyDentist } from './medicines-and-doctor.js';

/** 意思疎通 */
const comm = section(
  {
    level: choice(['good', 'somewhatDifficult', 'difficult'], { sensitivity: 'health' }),
    howToRead: longText(200),
  },
  { mark: 'GK?' },
);

/** 意思決定支援者（代諾者） */
const decisionSupporter = section(
  {
    name: text(60, { sensitivity: 'family' }),
    relation: text(20, { sensitivity: 'family' }),
    age: number(0, 130, { unit: 'yearsOld', sensitivity: 'family' }),
    cohabiting: choice(cohabiting, { sensitivity: 'family' }),
    phone: phone({ sensitivity: 'family' }),
  },
  { mark: 'GK?' },
);

/** 口腔・栄養; also in the discharge record of 2024 */
export const oral = section({
  route: many(['oral', 'tube', 'parenteral'], { sensitivity: 'health', mark: 'V' }),
  allergy: noOrYesWithOptionalDetail({ sensitivity: 'health' }),
  dysphagia: noOrYesWithOptionalDetail({ sensitivity: 'health', mark: 'V' }),
  thickener: choice(thickness, { sensitivity: 'health', mark: 'GK?' }),
  stapleForm: choice(['rice', 'softRice', 'fullPorridge', 'other'], { sensitivity: 'health', mark: 'V' }),
  stapleOther: text(40, { when: { stapleForm: 'other' }, sensitivity: 'freeText', mark: 'V' }),
  sideForm: choice(['regular', 'soft', 'dysphagiaCode', 'other'], { sensitivity: 'health', mark: 'V~' }),
  sideCode: choice(dysphagiaDiet, { when: { sideForm: 'dysphagiaCode' }, sensitivity: 'health', mark: 'V~' }),
  sideOther: text(40, { when: { sideForm: 'other' }, sensitivity: 'freeText', mark: 'V~' }),
  denture: choice(['none', 'partial', 'full'], { sensitivity: 'health', mark: 'V' }),
  dirty: choice(noYes, { sensitivity: 'health', mark: 'V' }),
  gum: choice(noYes, { sensitivity: 'health', mark: 'GK' }),
});

/** 人生の最終段階における医療・ケア; wishes change, so each talk is a new document, never an overwritten one */
export const acp = section(
  {
    discussed: choice(['done', 'notWished', 'notDone'], { sensitivity: 'health' }),
    lastTalkOn: date({ when: { discussed: 'done' }, sensitivity: 'health' }),
    participants: many(['self', 'family', 'team', 'other'], {
      when: { discussed: 'done' },
      sensitivity: 'family',
    }),
    familyNames: text(100, { when: { participants: 'family' }, sensitivity: 'family' }),
    otherNames: text(100, { when: { participants: 'other' }, sensitivity: 'freeText' }),
    wish: longText(400, { mark: 'GK' }),
    note: longText(400),
  },
  { mark: 'GK?' },
);

/** What the edition of 2024 added; its layout could not be read, so nothing here is ever required. */
export const extension = section(
  {
    comm,
    decisionSupporter,
    oral,
    acp,
    familyDentist,
    pharmacy: section(
      { name: text(60, { sensitivity: 'health' }), phone: phone({ sensitivity: 'staff' }) },
      { mark: 'GK?' },
    ),
  },
  { since: 'r6', mark: 'GK?' },
);
