import { choice, flag, longText, number, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';
import { noOrYesWithDetail } from '../detail.js';

/** 5 今後の在宅生活の展望について（ケアマネジャーとしての意見） */
export const outlook = section(
  {
    requirements: longText(400),
    householdAfter: section({
      // Its own list: here the paper says 高齢世帯, in section 2 高齢者世帯.
      type: choice(['alone', 'elderlyOnly', 'withChild', 'other'], { sensitivity: 'family' }),
      memberCount: number(1, 30, { unit: 'people', when: { type: 'withChild' }, sensitivity: 'family' }),
      other: text(60, { when: { type: 'other' }, need: 'required', sensitivity: 'freeText' }),
      aloneDaytime: flag({ sensitivity: 'family' }),
    }),
    householdCare: section({
      needed: choice(['no', 'yes'], { sensitivity: 'family' }),
      detail: text(100, { when: { needed: 'yes' }, need: 'required', sensitivity: 'freeText' }),
    }),
    carerAfter: section({
      same: choice(['sameAsSection2', 'other'], { sensitivity: 'family' }),
      name: text(60, { when: { same: 'other' }, sensitivity: 'family' }),
      relation: text(20, { when: { same: 'other' }, sensitivity: 'family' }),
      age: number(0, 130, { unit: 'yearsOld', when: { same: 'other' }, sensitivity: 'family' }),
    }),
    careCapacity: choice(['sufficient', 'partial', 'none', 'noFamily'], { sensitivity: 'family' }),
    abuseSuspected: noOrYesWithDetail({ sensitivity: 'family' }),
    notes: longText(400),
  },
  { mark: 'GK', linkId: '5' },
);

/** 6 カンファレンス等について（ケアマネジャーからの希望） */
export const conference = section(
  {
    wantsInHospital: flag({ sensitivity: 'none', mark: 'GK' }),
    wantsPreDischarge: flag({ sensitivity: 'none', mark: 'GK' }),
    preDischargeRequest: text(200, {
      when: { wantsPreDischarge: true },
      sensitivity: 'freeText',
      mark: 'GK',
    }),
    wantsHomeVisitJoin: flag({ sensitivity: 'none', mark: 'V' }),
  },
  { linkId: '6' },
);
