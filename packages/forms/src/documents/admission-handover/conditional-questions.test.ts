import { describe, expect, it } from 'vitest';
import { describeForm } from '../../definition/describe-form.js';
import { admissionHandover } from './admission-handover.js';
import { found, sheetWith } from './sheet-with.js';

/** What is asked, its key, the key it depends on, what opens it, what closes it, an answer, the issue if there is none. */
type Question = [
  sentence: string,
  key: string,
  by: string,
  opens: unknown,
  closes: unknown,
  answer: unknown,
  missing?: 'required' | 'atLeastOne',
];

const questions: Record<string, Question[]> = {
  'subject.careLevel': [
    ['a certified level has a first day', 'validFrom', 'level', 'support2', 'projectEligible', '2026-04-01'],
    ['a certified level has a last day', 'validTo', 'level', 'care5', 'notEligible', '2027-03-31'],
    [
      'a change that was applied for has its day',
      'appliedOn',
      'status',
      'changeRequested',
      'certified',
      '2026-05-20',
      'required',
    ],
    [
      'a renewal may have its day of application',
      'appliedOn',
      'status',
      'renewing',
      'notApplied',
      '2026-05-20',
    ],
    [
      'a first application has its day',
      'appliedOn',
      'status',
      'applying',
      'certified',
      '2026-05-20',
      'required',
    ],
  ],
  'subject.disabilityCert': [
    ['a disability certificate has its kinds', 'kinds', 'has', 'yes', 'no', ['mental'], 'atLeastOne'],
  ],
  'subject.income': [
    ['another income is named', 'other', 'kinds', ['other'], ['nationalPension'], '恩給', 'required'],
  ],
  'family.household': [
    ['another household is described', 'other', 'type', 'other', 'alone', '姪と同居', 'required'],
  ],
  services: [
    [
      'another paper is named',
      'enclosedOther',
      'enclosed',
      ['other'],
      ['carePlanTables123'],
      '写真',
      'required',
    ],
  ],
  'outlook.householdAfter': [
    ['a household with a child counts its members', 'memberCount', 'type', 'withChild', 'alone', 3],
    [
      'another household after discharge is described',
      'other',
      'type',
      'other',
      'alone',
      '姪と同居',
      'required',
    ],
  ],
  'outlook.householdCare': [
    ['needed consideration is described', 'detail', 'needed', 'yes', 'no', '夜勤がある', 'required'],
  ],
  'outlook.carerAfter': [
    ['somebody else as carer has a name', 'name', 'same', 'other', 'sameAsSection2', '浦 渉'],
    ['somebody else as carer has a relation', 'relation', 'same', 'other', 'sameAsSection2', '長男'],
    ['somebody else as carer has an age', 'age', 'same', 'other', 'sameAsSection2', 55],
  ],
  'outlook.abuseSuspected': [
    ['suspected abuse is described', 'detail', 'has', 'yes', 'no', 'あざ', 'required'],
  ],
  'function.pressureUlcer': [
    ['a pressure injury has its site', 'detail', 'has', 'yes', 'no', '仙骨部', 'required'],
  ],
  'function.diet.restriction': [
    ['a diet restriction is described', 'detail', 'has', 'yes', 'unknown', '塩分6g', 'required'],
  ],
  'function.diet.fluidRestriction': [
    ['a fluid restriction has its amount', 'detail', 'has', 'yes', 'no', '1日1L', 'required'],
  ],
  'function.sleep': [
    ['poor sleep is described', 'detail', 'state', 'poor', 'good', '夜間に覚醒', 'required'],
  ],
  'function.smoking': [['a smoker has a number of cigarettes', 'perDay', 'has', 'yes', 'no', 20]],
  'function.alcohol': [['a drinker has an amount', 'goPerDay', 'has', 'yes', 'no', 1.5]],
  'function.communication.glasses': [
    ['glasses are described', 'detail', 'has', 'yes', 'no', '老眼鏡', 'required'],
  ],
  'function.mental': [
    ['another mental problem is named', 'other', 'problems', ['other'], ['none'], 'おびえる', 'required'],
  ],
  'function.diseaseHistory': [
    ['another disease is named', 'other', 'diseases', ['other'], ['none'], '糖尿病', 'required'],
  ],
  'function.admissionHistory.lastHalfYear': [
    ['a stay in the last half year has its reason', 'reason', 'has', 'yes', 'unknown', '肺炎', 'required'],
    ['a stay in the last half year has a first day', 'from', 'has', 'yes', 'no', '2026-01-10'],
    ['a stay in the last half year has a last day', 'to', 'has', 'yes', 'no', '2026-02-10'],
  ],
  'function.procedures': [
    [
      'a self-injection names the drug',
      'injection',
      'kinds',
      ['selfInjection'],
      ['none'],
      'インスリン',
      'required',
    ],
    ['another procedure is named', 'other', 'kinds', ['other'], ['oxygen'], '透析', 'required'],
  ],
  'medication.oralDrugs': [['oral drugs are named', 'detail', 'has', 'yes', 'no', '降圧薬', 'required']],
  'medication.homeGuidance': [
    ['home guidance names professions', 'professions', 'has', 'yes', 'no', ['pharmacist']],
  ],
  'medication.management': [
    ['drugs managed by somebody else have a manager', 'manager', 'by', 'other', 'self', '妻'],
    ['drugs managed by somebody else have a method', 'method', 'by', 'other', 'self', '一包化'],
  ],
  'ext.oral.allergy': [['a food allergy is described', 'detail', 'has', 'yes', 'no', 'えび']],
  'ext.oral.dysphagia': [['a swallowing disorder is described', 'detail', 'has', 'yes', 'no', '水でむせる']],
  'ext.oral': [
    ['another staple food is named', 'stapleOther', 'stapleForm', 'other', 'rice', 'パン'],
    ['a dysphagia diet has its code', 'sideCode', 'sideForm', 'dysphagiaCode', 'soft', 'jsdr3'],
    ['another side dish is named', 'sideOther', 'sideForm', 'other', 'regular', 'ペースト'],
  ],
  'ext.acp': [
    ['a talk that was held has its day', 'lastTalkOn', 'discussed', 'done', 'notWished', '2026-05-01'],
    ['a talk that was held has people in it', 'participants', 'discussed', 'done', 'notDone', ['self']],
    ['family in the talk is named', 'familyNames', 'participants', ['family'], ['self'], '渉(長男)'],
    ['others in the talk are named', 'otherNames', 'participants', ['other'], ['team'], '友人'],
  ],
};

/** One box alone is ticked or blank, never refused: nothing closes what it opens. */
const openedByABox = 'conference.preDischargeRequest';

const cases = Object.entries(questions).flatMap(([section, list]) =>
  list.map(([sentence, key, ...rest]) => [sentence, section, key, ...rest] as const),
);

describe('questions that apply only sometimes', () => {
  it.each(cases)('%s (%s.%s)', (_, section, key, by, opens, closes, answer, missing) => {
    const path = `${section}.${key}`;
    const opened = { [`${section}.${by}`]: opens };
    const closed = { [`${section}.${by}`]: closes };
    const said = (answers: Record<string, unknown>, stage?: 'draft') =>
      found(sheetWith(answers), stage).filter((issue) => issue.startsWith(`${path} `));

    expect(said({ ...opened, [path]: answer })).toEqual([]);
    expect(said(opened)).toEqual(missing ? [`${path} ${missing}`] : []);
    expect(said(opened, 'draft')).toEqual([]);
    expect(said({ ...closed, [path]: answer })).toEqual([`${path} onlyIf`]);
    expect(said({ ...closed, [path]: answer }, 'draft')).toEqual([`${path} onlyIf`]);
    expect(said(closed)).toEqual([]);
    expect(said({ [path]: answer }), 'nothing is said while it is not known whether it applies').toEqual([]);
  });

  it('a request for the pre-discharge conference may stand while its box is blank: blank is no refusal', () => {
    const request = { [openedByABox]: '土曜の開催を希望' };
    expect(found(sheetWith(request))).toEqual([]);
    expect(found(sheetWith({ ...request, 'conference.wantsPreDischarge': true }))).toEqual([]);
    expect(found(sheetWith({ 'conference.wantsPreDischarge': true }))).toEqual([]);
  });

  it('are all tried here', () => {
    const tried = new Set([...cases.map(([, section, key]) => `${section}.${key}`), openedByABox]);
    const conditional = describeForm(admissionHandover).parts.flatMap(({ fields }) =>
      fields.filter((field) => field.when).map((field) => field.path),
    );
    expect([...tried].sort()).toEqual(conditional.sort());
  });
});
