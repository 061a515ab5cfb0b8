import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';

const fee = 'jointDischargeGuidance';
const three = ['hospitalDoctor', 'careManager', 'visitingNurse', 'familyDoctor'];
const held = (on: string, data: object = { attendees: three }): Told => [
  'preDischargeConference.held',
  on,
  { ...data },
];
const stay = (...told: Told[]): Told[] => [
  ['admission.reported', '2025-06-01'],
  ...told,
  ['discharge.completed', '2025-06-30', { destination: 'home' }],
];
const first = (...told: Told[]) => claimsFor(fee, stay(...told))[0];

describe('退院時共同指導料2 注3: the hospital with three or more partner professions', () => {
  it('is 2,000 points', () => {
    const claim = first(held('2025-06-20'));
    expect([claim?.status, claim?.points, claim?.edition, claim?.month]).toEqual([
      'eligible',
      2000,
      '2024-06',
      '2025-06',
    ]);
    expect(claim?.evidence).toEqual({
      found: [
        { code: 'hospitalStaff', on: '2025-06-20', event: 'e2' },
        { code: 'attendees', on: '2025-06-20', event: 'e2' },
      ],
      missing: [],
      keep: ['chart', 'consent'],
    });
    expect(datesOf(claim)).toEqual(['heldOn 2025-06-20']);
  });
  it('two are too few', () => {
    const claim = first(
      held('2025-06-20', { attendees: ['hospitalDoctor', 'careManager', 'visitingNurse'] }),
    );
    expect(claim?.reasons).toEqual([{ code: 'partnersTooFew', params: { needed: 3 } }]);
    expect([claim?.status, claim?.points]).toEqual(['notEligible', undefined]);
  });
  it.each([
    ['attendees not told', {}, ['hospitalStaff', 'attendees', 'partnersFromHome']],
    [
      'nobody of the hospital',
      { attendees: ['careManager', 'visitingNurse', 'familyDoctor'] },
      ['hospitalStaff'],
    ],
    [
      'it turns on where the pharmacist works',
      { attendees: ['hospitalDoctor', 'careManager', 'visitingNurse', 'pharmacist'] },
      ['partnersFromHome'],
    ],
    [
      'only those from home are told',
      { fromHome: ['careManager', 'visitingNurse', 'familyDoctor'] },
      ['hospitalStaff'],
    ],
  ])('%s', (_, data, missing) => {
    const claim = first(held('2025-06-20', data));
    expect([claim?.status, claim?.evidence.missing]).toEqual(['needsEvidence', missing]);
  });
  it('once a stay', () => {
    expect(claimsFor(fee, stay(held('2025-06-10'), held('2025-06-20'))).map(({ status }) => status)).toEqual([
      'eligible',
      'notEligible',
    ]);
  });
  it.each([
    ['2024-05-31', '2024-06', 'uncertain'],
    ['2024-06-01', '2024-06', 'eligible'],
    ['2026-05-31', '2024-06', 'eligible'],
    ['2026-06-01', '2026-06', 'eligible'],
    ['2028-05-31', '2026-06', 'eligible'],
    ['2028-06-01', '2026-06', 'uncertain'],
  ])('held on %s by the revision of %s', (on, edition, status) => {
    const [claim] = claimsFor(fee, [['admission.reported', on], held(on)]);
    expect([claim?.edition, claim?.status, claim?.points]).toEqual([
      edition,
      status,
      status === 'eligible' ? 2000 : undefined,
    ]);
  });
});

describe('not on one day with 介護支援等連携指導料', () => {
  const guidance = (...told: Told[]) => claimsFor('careLiaisonGuidance', stay(...told));
  it('this one is kept, the other falls', () => {
    const [claim] = guidance(held('2025-06-20'));
    expect([claim?.status, claim?.points]).toEqual(['notEligible', undefined]);
    expect(claim?.reasons).toEqual([{ code: 'notTogether', params: { fee } }]);
    expect(first(held('2025-06-20'))?.status).toBe('eligible');
  });
  it('on another day both stand', () => {
    const [claim] = guidance(
      ['midStayExchange.held', '2025-06-10', { informants: ['msw'] }],
      held('2025-06-20'),
    );
    expect(claim?.status).toBe('eligible');
  });
  it('while this one is open the other is uncertain', () => {
    const [claim] = guidance(
      held('2025-06-20', { attendees: ['hospitalDoctor', 'careManager', 'visitingNurse', 'pharmacist'] }),
    );
    expect([claim?.status, codesOf(claim)]).toEqual(['uncertain', ['notTogether']]);
  });
  it('when this one fails the other stands', () => {
    const [claim] = guidance(held('2025-06-20', { attendees: ['hospitalDoctor', 'careManager'] }));
    expect(claim?.status).toBe('eligible');
  });
  it('a stay of another number does not matter', () => {
    const all = claimsFor('careLiaisonGuidance', [
      ...stay(held('2025-06-30')),
      ['admission.repeated', '2025-06-30'],
      ['midStayExchange.held', '2025-06-30', { informants: ['msw'] }],
    ]);
    expect(all.map(({ stay: number, status }) => [number, status])).toEqual([
      [1, 'notEligible'],
      [2, 'eligible'],
    ]);
  });
});
