import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';

const fee = 'careLiaisonGuidance';
const admitted: Told = ['admission.reported', '2025-06-01'];
const discharged: Told = ['discharge.completed', '2025-06-30', { destination: 'home' }];
const met = (on: string, data: object = {}): Told => [
  'midStayExchange.held',
  on,
  { informants: ['wardNurse'], ...data },
];
const stay = (...told: Told[]): Told[] => [admitted, ...told, discharged];
const first = (...told: Told[]) => claimsFor(fee, stay(...told))[0];

describe('介護支援等連携指導料: hospital staff and care manager explain together', () => {
  it('is 400 points, with who explained as evidence', () => {
    const claim = first(met('2025-06-10'));
    expect([claim?.status, claim?.points, claim?.units, claim?.edition]).toEqual([
      'eligible',
      400,
      undefined,
      '2024-06',
    ]);
    expect(claim?.evidence).toEqual({
      found: [{ code: 'hospitalStaff', on: '2025-06-10', event: 'e2' }],
      missing: [],
      keep: ['chart', 'consent'],
    });
    expect(datesOf(claim)).toEqual(['heldOn 2025-06-10']);
  });
  it('needs no care level: also for support levels and people without one', () => {
    expect(
      claimsFor(fee, [['admission.reported', '2025-06-01', { careLevel: 'support1' }], met('2025-06-10')])[0]
        ?.status,
    ).toBe('eligible');
  });
  it('without word of the hospital staff it is missing', () => {
    expect(first(met('2025-06-10', { informants: undefined }))?.evidence.missing).toEqual(['hospitalStaff']);
    expect(first(met('2025-06-10', { informants: ['family'] }))?.evidence.missing).toEqual(['hospitalStaff']);
  });
  it('an exchange counts, whoever else came from home: it is the care manager’s own', () => {
    expect(first(met('2025-06-10', { fromHome: ['visitingNurse'] }))?.status).toBe('eligible');
  });
  it('twice a stay at most, the second with the copy of the care plan', () => {
    const all = claimsFor(
      fee,
      stay(met('2025-06-10'), met('2025-06-15', { kept: ['carePlanCopy'] }), met('2025-06-20')),
    );
    expect(all.map(({ status }) => status)).toEqual(['eligible', 'eligible', 'notEligible']);
    expect(all[1]?.evidence.found).toContainEqual({ code: 'carePlanCopy', on: '2025-06-15', event: 'e3' });
    expect(all.map(({ evidence }) => evidence.found[0]?.event)).toEqual(['e2', 'e3', 'e4']);
    expect(all[2]?.reasons).toEqual([{ code: 'limitReached', params: { count: 2, per: 'stay' } }]);
  });
  it('the second without it needs it', () => {
    const all = claimsFor(fee, stay(met('2025-06-10'), met('2025-06-15')));
    expect(all.map(({ evidence }) => evidence.missing)).toEqual([[], ['carePlanCopy']]);
  });
  it('two meetings on one day are one', () => {
    expect(claimsFor(fee, stay(met('2025-06-10'), met('2025-06-10')))).toHaveLength(1);
  });
  it('the next stay counts anew', () => {
    const all = claimsFor(fee, [
      ...stay(met('2025-06-10'), met('2025-06-11', { kept: ['carePlanCopy'] })),
      ['admission.repeated', '2025-07-10'],
      met('2025-07-12'),
    ]);
    expect(all.map(({ stay: number, status }) => [number, status])).toEqual([
      [1, 'eligible'],
      [1, 'eligible'],
      [2, 'eligible'],
    ]);
  });

  it.each([
    ['in person', 'inPerson', 1],
    ['by video', 'video', 1],
    ['by telephone', 'phone', 0],
    ['by FAX', 'fax', 0],
  ])('a meeting %s', (_, channel, count) => {
    expect(claimsFor(fee, stay(met('2025-06-10', { channel })))).toHaveLength(count);
    const conference: Told = [
      'preDischargeConference.held',
      '2025-06-10',
      { channel, attendees: ['wardNurse', 'careManager'] },
    ];
    expect(claimsFor(fee, stay(conference))).toHaveLength(count);
  });
  it.each([
    ['on the day of admission', '2025-06-01', 1],
    ['on the day of discharge', '2025-06-30', 1],
    ['after the discharge', '2025-07-01', 0],
    ['before the admission', '2025-05-31', 0],
  ])('%s', (_, on, count) => {
    expect(claimsFor(fee, stay(met(on)))).toHaveLength(count);
  });
  it.each([
    ['with the care manager', ['wardNurse', 'careManager'], ['eligible']],
    ['without', ['wardNurse', 'msw'], []],
  ])('a conference in the hospital %s', (_, attendees, statuses) => {
    const of = (type: Told[0]) =>
      claimsFor(fee, stay([type, '2025-06-10', { attendees }])).map(({ status }) => status);
    expect(of('inHospitalConference.held')).toEqual(statuses);
    expect(of('preDischargeConference.held')).toEqual(statuses);
  });
  it('a conference whose attendees nobody has told', () => {
    expect(claimsFor(fee, stay(['inHospitalConference.held', '2025-06-10']))).toEqual([]);
    expect(first(['preDischargeConference.held', '2025-06-10'])?.evidence.missing).toEqual(['hospitalStaff']);
  });

  it.each([
    ['2024-05-31', '2024-06', 'uncertain', undefined],
    ['2024-06-01', '2024-06', 'eligible', 400],
    ['2026-05-31', '2024-06', 'eligible', 400],
    ['2026-06-01', '2026-06', 'uncertain', undefined],
    ['2028-06-01', '2026-06', 'uncertain', undefined],
  ])('held on %s by the revision of %s', (on, edition, status, points) => {
    const [claim] = claimsFor(fee, [['admission.reported', on], met(on)]);
    expect([claim?.edition, claim?.status, claim?.points]).toEqual([edition, status, points]);
  });
  it('from June 2026 it is uncertain because the source is not verified', () => {
    const [claim] = claimsFor(fee, [['admission.reported', '2026-06-01'], met('2026-06-02')]);
    expect([codesOf(claim), claim?.source.mark]).toEqual([['sourceUnverified'], 'GK?']);
  });
});
