import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';

const fee = 'outpatientLiaisonAddon';
const at = (on: string, attendees?: string[]): Told => [
  'step.done',
  on,
  { step: 'outpatientLiaison', ...(attendees && { attendees }) },
];
const atHome = (level = 'care2', admittedOn = '2021-01-05'): Told[] => [
  ['admission.reported', admittedOn, { careLevel: level }],
  ['discharge.completed', admittedOn],
];

describe('通院時情報連携加算: the care manager sits in at a consultation', () => {
  it.each([
    ['of the family doctor', '2026-06-10', ['careManager', 'familyDoctor'], '2024-04'],
    ['of a hospital doctor', '2026-06-10', ['hospitalDoctor'], '2024-04'],
    ['of a dentist since April 2024', '2024-04-01', ['dentist'], '2024-04'],
    ['of a doctor before', '2024-03-31', ['familyDoctor'], '2021-04'],
    ['on the first day of the fee', '2021-04-01', ['familyDoctor'], '2021-04'],
    ['on the last day for which it is known', '2027-03-31', ['familyDoctor'], '2024-04'],
  ])('%s: 50 units', (_, on, attendees, edition) => {
    const [claim] = claimsFor(fee, [...atHome(), at(on, attendees)]);
    expect([claim?.status, claim?.units, claim?.edition]).toEqual(['eligible', 50, edition]);
    expect(claim?.evidence).toEqual({
      found: [{ code: 'physician', on, event: 'e3' }, { code: 'careLevel' }],
      missing: [],
      keep: ['progressNotes', 'consent'],
    });
    expect(datesOf(claim)).toEqual([`heldOn ${on}`]);
  });

  it.each([
    ['a dentist before April 2024', '2024-03-31', ['dentist'], 'dentistNotCovered'],
    ['a nurse alone', '2026-06-10', ['outpatientNurse'], 'noPhysician'],
    ['nobody named', '2026-06-10', [], 'noPhysician'],
  ])('%s gives none', (_, on, attendees, code) => {
    const [claim] = claimsFor(fee, [...atHome(), at(on, attendees)]);
    expect([claim?.status, codesOf(claim)]).toEqual(['notEligible', [code]]);
  });

  it('without word of who was there the doctor is missing', () => {
    const [claim] = claimsFor(fee, [...atHome(), at('2026-06-10')]);
    expect([claim?.status, claim?.evidence.missing]).toEqual(['needsEvidence', ['physician']]);
    expect(datesOf(claim)).toEqual(['heldOn 2026-06-10']);
  });

  it('a paper that is kept is found, the others stay to be kept', () => {
    const kept: Told = [
      'step.done',
      '2026-06-10',
      { step: 'outpatientLiaison', attendees: ['familyDoctor'], kept: ['consent'] },
    ];
    const [claim] = claimsFor(fee, [...atHome(), kept]);
    expect(claim?.evidence.keep).toEqual(['progressNotes']);
    expect(claim?.evidence.found).toContainEqual({ code: 'consent', on: '2026-06-10', event: 'e3' });
  });

  it('once a month: the second is not eligible, the next month is', () => {
    const all = claimsFor(fee, [
      ...atHome(),
      at('2026-06-10', ['familyDoctor']),
      at('2026-06-24', ['familyDoctor']),
      at('2026-07-01', ['familyDoctor']),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['eligible', 'notEligible', 'eligible']);
  });

  it('not for support levels, and not for other steps', () => {
    expect(claimsFor(fee, [...atHome('support2'), at('2026-06-10', ['familyDoctor'])])[0]?.status).toBe(
      'notEligible',
    );
    expect(claimsFor(fee, [...atHome(), ['step.done', '2026-06-10', { step: 'homeVisit' }]])).toEqual([]);
  });

  it.each([
    ['2021-03-31', 'rulesNotKnown'],
    ['2027-04-01', 'rulesMayHaveChanged'],
  ])('%s lies outside what is known', (on, code) => {
    const [claim] = claimsFor(fee, [...atHome(), at(on, ['familyDoctor'])]);
    expect([claim?.status, claim?.units, codesOf(claim)]).toEqual(['uncertain', undefined, [code]]);
  });
});
