import { describe, expect, it } from 'vitest';
import { dischargeFactor } from '../../codes/medical.js';
import { codesOf, type Leaf } from '../../definition/leaf.js';
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
        'malignancyDementiaResp (malignancy, dementia) < function.diseaseHistory.diseases + subject.dementiaRank.value',
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

  it('comes from answers that are there, in the order of the list of the fee', () => {
    const order = codesOf(dischargeFactor);
    for (const [name, handover] of Object.entries(people)) {
      const found = dischargeFactors(handover);
      const positions = found.map(({ factor }) => order.indexOf(factor));
      expect([name, positions]).toEqual([name, [...positions].sort((a, b) => a - b)]);
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

it('every box of the sheet, ticked alone, hints at known factors and names its own path', () => {
  const leaves = leavesIn(admissionHandover.parts.sheet.nodes as Nodes, '');
  const feeding = leaves.flatMap(([path, leaf]) => {
    const answers =
      leaf.kind === 'flag'
        ? [true]
        : leaf.kind === 'choice'
          ? codesOf(leaf)
          : leaf.kind === 'many'
            ? codesOf(leaf).map((code) => [code])
            : [];
    const factors = answers.flatMap((answer) => {
      const handover = {};
      putAt(handover, path.split('.'), answer);
      const found = dischargeFactors(handover);
      expect(found.every(({ from }) => from.join() === path)).toBe(true);
      return found.map(({ factor }) => factor);
    });
    return factors.length > 0 ? [`${path}: ${[...new Set(factors)].join(', ')}`] : [];
  });
  // the DF columns of the item list, line by line
  expect(feeding).toEqual([
    'subject.careLevel.status: careCertNotApplied',
    'subject.dementiaRank.value: malignancyDementiaResp',
    'subject.income.kinds: needyPerson',
    'family.household.type: insufficientCare',
    'family.household.aloneDaytime: insufficientCare',
    'outlook.householdAfter.type: insufficientCare',
    'outlook.householdAfter.aloneDaytime: insufficientCare',
    'outlook.careCapacity: insufficientCare, noContactableFamily',
    'outlook.abuseSuspected.has: abuse',
    'function.pressureUlcer.has: medicalProcedure',
    'function.adl.mobility: adlDecline',
    'function.adl.transfer: adlDecline',
    'function.adl.dressing: adlDecline',
    'function.adl.bedMobility: adlDecline',
    'function.adl.bathing: adlDecline',
    'function.adl.eating: adlDecline',
    'function.diet.route: medicalProcedure',
    'function.toileting.urination: toiletingAssist',
    'function.toileting.defecation: toiletingAssist',
    'function.toileting.pads: toiletingAssist',
    'function.communication.vision: commDisability',
    'function.communication.hearing: commDisability',
    'function.diseaseHistory.diseases: malignancyDementiaResp',
    'function.admissionHistory.lastHalfYear.has: repeatAdmission',
    'function.admissionHistory.frequency: repeatAdmission',
    'function.procedures.kinds: medicalProcedure',
  ]);
});

function leavesIn(nodes: Nodes, above: string): [string, Leaf][] {
  return Object.entries(nodes).flatMap(([key, node]): [string, Leaf][] => {
    const path = above + key;
    if (isLeaf(node)) return [[path, node]];
    return isSection(node) ? leavesIn(node.section, `${path}.`) : isRows(node) ? [] : [];
  });
}
