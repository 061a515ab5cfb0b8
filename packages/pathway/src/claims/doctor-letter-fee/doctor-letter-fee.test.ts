import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';

const fee = 'doctorLetterFee';
const letter = (on: string, data: object = {}): Told => [
  'document.sent',
  on,
  {
    document: { form: 'doctorLetter', id: `letter${on}` },
    channel: 'post',
    addressee: 'careManager',
    ...data,
  },
];
const stay = (...told: Told[]): Told[] => [
  ['admission.reported', '2025-05-01'],
  ['discharge.completed', '2025-06-30', { destination: 'home' }],
  ...told,
];
const first = (...told: Told[]) => claimsFor(fee, stay(...told))[0];

describe('診療情報提供料(I) for the letter to the care manager, within two weeks of the discharge on 30 June', () => {
  it.each([
    ['on the day of discharge', '2025-06-30', 'eligible'],
    ['two weeks before', '2025-06-16', 'eligible'],
    ['a day earlier', '2025-06-15', 'notEligible'],
    ['two weeks after', '2025-07-14', 'eligible'],
    ['a day later', '2025-07-15', 'notEligible'],
  ])('sent %s', (_, on, status) => {
    const claim = first(letter(on));
    expect([claim?.status, claim?.points]).toEqual([status, status === 'eligible' ? 250 : undefined]);
    expect(codesOf(claim)).toEqual(status === 'eligible' ? [] : ['outsideTwoWeeks']);
    expect(datesOf(claim)).toEqual([
      `sentOn ${on}`,
      'dischargedOn 2025-06-30',
      'letterFirstDay 2025-06-16',
      'letterLastDay 2025-07-14',
    ]);
    expect(claim?.evidence).toEqual({ found: [], missing: [], keep: ['chart', 'consent'] });
  });
  it('before the discharge is known it waits for it', () => {
    const [claim] = claimsFor(fee, [['admission.reported', '2025-05-01'], letter('2025-06-20')]);
    expect([claim?.status, claim?.evidence.missing, datesOf(claim)]).toEqual([
      'needsEvidence',
      ['discharged'],
      ['sentOn 2025-06-20'],
    ]);
  });
  it.each(['careManager', 'chiefCareManager', 'communityCenter', 'municipality', undefined])(
    'to %s',
    (addressee) => {
      expect(first(letter('2025-06-30', { addressee }))?.status).toBe('eligible');
    },
  );
  it('a letter to another doctor, or another paper, is not judged', () => {
    expect(first(letter('2025-06-30', { addressee: 'familyDoctor' }))).toBeUndefined();
    expect(first(letter('2025-06-30', { document: { form: 'nursingSummary', id: 'n1' } }))).toBeUndefined();
  });
  it('once a month, and again in the next', () => {
    const all = claimsFor(fee, stay(letter('2025-06-20'), letter('2025-06-30'), letter('2025-07-01')));
    expect(all.map(({ status, month }) => [status, month])).toEqual([
      ['eligible', '2025-06'],
      ['notEligible', '2025-06'],
      ['eligible', '2025-07'],
    ]);
  });
  it.each([
    ['2024-05-31', 'uncertain', ['rulesNotKnown']],
    ['2024-06-01', 'eligible', []],
    ['2026-05-31', 'eligible', []],
    ['2026-06-01', 'uncertain', ['rulesMayHaveChanged']],
  ])('on %s', (on, status, codes) => {
    const [claim] = claimsFor(fee, [['admission.reported', on], ['discharge.completed', on], letter(on)]);
    expect([claim?.status, codesOf(claim), claim?.edition]).toEqual([status, codes, '2024-06']);
  });
});
