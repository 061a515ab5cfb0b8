import { describe, expect, it } from 'vitest';
import { dischargeFactor } from '../../codes/medical.js';
import { codesOf, type Leaf, type Mark } from '../../definition/leaf.js';
import { isLeaf, isRows, isSection, type Nodes } from '../../definition/node.js';
import { putAt } from '../../definition/put-at.js';
import { at } from '../../definition/scope.js';
import { admissionHandover } from './admission-handover.js';
import { dischargeFactors } from './discharge-factors.js';
import { admissionHandoverFixtures as people } from './fixtures.js';

/** Hints in one line each: the factor and where it comes from. */
const hints = (handover: object) =>
  dischargeFactors(handover).map(
    ({ factor, sub, from }) => `${factor}${sub ? ` (${sub.join(', ')})` : ''} < ${from.join(' + ')}`,
  );

describe('a handover hints at', () => {
  it.each<[string, object, string[]]>([
    ['nothing when nothing is written', {}, []],
    ['nothing by a list of treatments that was left empty', { function: { procedures: { kinds: [] } } }, []],
    ['nothing by a blank in the place of an answer', { function: { procedures: { kinds: ' \u3000' } } }, []],
    [
      'dementia by the disease and by the rank, once',
      {
        subject: { dementiaRank: { value: 'IIa' } },
        function: { diseaseHistory: { diseases: ['dementia', 'malignancy'] } },
      },
      [
        'malignancyDementiaResp (malignancy, dementia) < subject.dementiaRank.value + function.diseaseHistory.diseases',
      ],
    ],
    ['no dementia by the rank 自立', { subject: { dementiaRank: { value: 'independent' } } }, []],
    [
      'certification not applied for',
      { subject: { careLevel: { status: 'notApplied' } } },
      ['careCertNotApplied < subject.careLevel.status'],
    ],
    [
      'a need for special ways of communication',
      { function: { communication: { hearing: 'difficult', vision: 'someDifficulty' } } },
      ['commDisability < function.communication.hearing'],
    ],
    [
      'a suspicion of abuse',
      { outlook: { abuseSuspected: { has: 'yes' } } },
      ['abuse < outlook.abuseSuspected.has'],
    ],
    [
      'poverty',
      { subject: { income: { kinds: ['publicAssistance'] } } },
      ['needyPerson < subject.income.kinds'],
    ],
    [
      'help in daily life, but not by 見守り or in 整容',
      {
        function: {
          adl: {
            mobility: 'supervision',
            transfer: 'partialAssist',
            bathing: 'fullAssist',
            grooming: 'fullAssist',
          },
        },
      },
      ['adlDecline < function.adl.transfer + function.adl.bathing'],
    ],
    [
      'help at the toilet',
      { function: { toileting: { urination: 'partialAssist', defecation: 'independent', pads: 'night' } } },
      ['toiletingAssist < function.toileting.urination + function.toileting.pads'],
    ],
    [
      'care that will not be enough',
      {
        family: { household: { type: 'alone' } },
        outlook: { householdAfter: { type: 'withChild', aloneDaytime: true } },
      },
      ['insufficientCare < family.household.type + outlook.householdAfter.aloneDaytime'],
    ],
    [
      'care that will not be enough, section 2 before section 5 as on the paper',
      {
        outlook: { householdAfter: { type: 'elderlyOnly', aloneDaytime: true } },
        family: { household: { type: 'elderlyOnly', aloneDaytime: true } },
      },
      [
        'insufficientCare < family.household.type + family.household.aloneDaytime + outlook.householdAfter.type + outlook.householdAfter.aloneDaytime',
      ],
    ],
    [
      'nobody to reach, beside care that will not be enough',
      { outlook: { careCapacity: 'noFamily' } },
      ['insufficientCare < outlook.careCapacity', 'noContactableFamily < outlook.careCapacity'],
    ],
    [
      'medical procedures: a pressure ulcer, a feeding tube, any of the list',
      {
        function: {
          pressureUlcer: { has: 'yes' },
          diet: { route: ['oral', 'tube'] },
          procedures: { kinds: ['gastrostomy'] },
        },
      },
      ['medicalProcedure < function.pressureUlcer.has + function.diet.route + function.procedures.kinds'],
    ],
    ['no medical procedure by the box なし', { function: { procedures: { kinds: ['none'] } } }, []],
    [
      'admissions again and again',
      { function: { admissionHistory: { lastHalfYear: { has: 'yes' }, frequency: 'frequent' } } },
      ['repeatAdmission < function.admissionHistory.lastHalfYear.has + function.admissionHistory.frequency'],
    ],
    [
      'nothing by what is not known or good',
      {
        subject: { careLevel: { status: 'certified' } },
        outlook: { careCapacity: 'sufficient', abuseSuspected: { has: 'no' } },
        function: {
          admissionHistory: { lastHalfYear: { has: 'unknown' }, frequency: 'first' },
          pressureUlcer: { has: 'no' },
        },
      },
      [],
    ],
  ])('%s', (_title, handover, expected) => {
    expect(hints(handover)).toEqual(expected);
  });
});

describe('each hint', () => {
  it('says how sure it is, whether the paper marks the question, and since when the factor is on the list', () => {
    expect(dischargeFactors({ function: { toileting: { urination: 'fullAssist' } } })).toEqual([
      { factor: 'toiletingAssist', from: ['function.toileting.urination'], starred: true, mark: 'V' },
    ]);
    expect(dischargeFactors({ function: { communication: { vision: 'difficult' } } })).toEqual([
      {
        factor: 'commDisability',
        from: ['function.communication.vision'],
        mark: 'GK',
        since: '2024-06-01',
      },
    ]);
  });

  it.each<[string, object, Mark, true | undefined]>([
    ['pads alone', { pads: 'night' }, 'GK', undefined],
    ['help with defecation and pads', { defecation: 'partialAssist', pads: 'night' }, 'V~', true],
    ['help with urination and pads', { urination: 'partialAssist', pads: 'night' }, 'V', true],
    [
      'help with defecation and urination',
      { defecation: 'fullAssist', urination: 'fullAssist', pads: 'always' },
      'V',
      true,
    ],
  ])(
    'is as sure as the surest of its answers, and starred with any that is: %s',
    (_title, answers, mark, star) => {
      const [hint] = dischargeFactors({ function: { toileting: answers } });
      expect([hint?.factor, hint?.mark, hint?.starred]).toEqual(['toiletingAssist', mark, star]);
    },
  );

  it('comes from answers that are there, in the order of the list of the fee and of the paper', () => {
    const paper = leavesIn(admissionHandover.parts.sheet.nodes as Nodes, '').map(([path]) => path);
    const order = codesOf(dischargeFactor);
    for (const [name, handover] of Object.entries(people)) {
      const found = dischargeFactors(handover);
      const positions = found.map(({ factor }) => order.indexOf(factor));
      expect([name, positions]).toEqual([name, [...positions].sort((a, b) => a - b)]);
      for (const { from } of found) expect(paper.filter((path) => from.includes(path))).toEqual(from);
      expect(found.flatMap(({ from }) => from.filter((path) => at(handover, path) === undefined))).toEqual(
        [],
      );
    }
  });

  it.each<[keyof typeof people, string[]]>([
    [
      'suspectedAbuse',
      [
        'malignancyDementiaResp',
        'abuse',
        'adlDecline',
        'toiletingAssist',
        'insufficientCare',
        'medicalProcedure',
      ],
    ],
    [
      'manyMedicalProcedures',
      [
        'malignancyDementiaResp',
        'adlDecline',
        'toiletingAssist',
        'insufficientCare',
        'medicalProcedure',
        'repeatAdmission',
      ],
    ],
    ['almostEmpty', []],
  ])('fits the person %s', (name, factors) => {
    expect(dischargeFactors(people[name]).map(({ factor }) => factor)).toEqual(factors);
  });
});

it('every box of the sheet, ticked alone, hints at these factors and names its own path', () => {
  const feeding = leavesIn(admissionHandover.parts.sheet.nodes as Nodes, '').flatMap(([path, leaf]) => {
    const boxes = new Map<string, string[]>();
    for (const box of leaf.kind === 'flag' ? ['ticked'] : 'options' in leaf ? codesOf(leaf) : []) {
      const handover = {};
      putAt(handover, path.split('.'), leaf.kind === 'flag' ? true : leaf.kind === 'many' ? [box] : box);
      for (const { factor, from } of dischargeFactors(handover)) {
        expect(from).toEqual([path]);
        boxes.set(factor, [...(boxes.get(factor) ?? []), box]);
      }
    }
    return [...boxes].map(([factor, ticked]) => `${factor} < ${path}: ${ticked.join(' ')}`);
  });
  // the DF columns of the item list, line by line
  expect(feeding).toEqual([
    'careCertNotApplied < subject.careLevel.status: notApplied',
    'malignancyDementiaResp < subject.dementiaRank.value: I IIa IIb IIIa IIIb IV M',
    'needyPerson < subject.income.kinds: publicAssistance',
    'insufficientCare < family.household.type: alone elderlyOnly',
    'insufficientCare < family.household.aloneDaytime: ticked',
    'insufficientCare < outlook.householdAfter.type: alone elderlyOnly',
    'insufficientCare < outlook.householdAfter.aloneDaytime: ticked',
    'insufficientCare < outlook.careCapacity: partial none noFamily',
    'noContactableFamily < outlook.careCapacity: noFamily',
    'abuse < outlook.abuseSuspected.has: yes',
    'medicalProcedure < function.pressureUlcer.has: yes',
    'adlDecline < function.adl.mobility: partialAssist fullAssist',
    'adlDecline < function.adl.transfer: partialAssist fullAssist',
    'adlDecline < function.adl.dressing: partialAssist fullAssist',
    'adlDecline < function.adl.bedMobility: partialAssist fullAssist',
    'adlDecline < function.adl.bathing: partialAssist fullAssist',
    'adlDecline < function.adl.eating: partialAssist fullAssist',
    'medicalProcedure < function.diet.route: tube',
    'toiletingAssist < function.toileting.urination: partialAssist fullAssist',
    'toiletingAssist < function.toileting.defecation: partialAssist fullAssist',
    'toiletingAssist < function.toileting.pads: night always',
    'commDisability < function.communication.vision: difficult',
    'commDisability < function.communication.hearing: difficult',
    'malignancyDementiaResp < function.diseaseHistory.diseases: malignancy dementia acuteRespInfection',
    'repeatAdmission < function.admissionHistory.lastHalfYear.has: yes',
    'repeatAdmission < function.admissionHistory.frequency: frequent',
    'medicalProcedure < function.procedures.kinds: infusion oxygen suction tracheostomy gastrostomy nasalFeeding ' +
      'enteralFeeding pressureUlcer urinaryCatheter urostomy bowelStoma painControl bowelControl selfInjection other',
  ]);
});

function leavesIn(nodes: Nodes, above: string): [string, Leaf][] {
  return Object.entries(nodes).flatMap(([key, node]): [string, Leaf][] => {
    const path = above + key;
    if (isLeaf(node)) return [[path, node]];
    return isSection(node) ? leavesIn(node.section, `${path}.`) : isRows(node) ? [] : [];
  });
}
