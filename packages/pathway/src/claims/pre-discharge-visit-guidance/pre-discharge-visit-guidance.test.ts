import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';

const fee = 'preDischargeVisitGuidance';
const visit = (on: string): Told => ['preDischargeVisit.made', on];
/** Admitted on 1 May 2025. */
const stay = (dischargedOn: string, ...told: Told[]): Told[] => [
  ['admission.reported', '2025-05-01'],
  ...told,
  ['discharge.completed', dischargedOn, { destination: 'home' }],
];

describe('退院前訪問指導料: a visit to the home before discharge, when the stay is to pass a month', () => {
  it('is 580 points on the day of discharge', () => {
    const [claim] = claimsFor(fee, stay('2025-07-02', visit('2025-06-20')));
    expect([claim?.status, claim?.points, claim?.on, claim?.month]).toEqual([
      'eligible',
      580,
      '2025-07-02',
      '2025-07',
    ]);
    expect(datesOf(claim)).toEqual(['visitedOn 2025-06-20', 'dischargedOn 2025-07-02']);
    expect(claim?.evidence).toEqual({
      found: [{ code: 'discharged', on: '2025-07-02', event: 'e3' }],
      missing: [],
      keep: ['chart'],
    });
    expect([claim?.edition, claim?.source.mark]).toEqual(['2024-06', 'GK']);
  });
  it.each([
    ['exactly a month does not show it', '2025-06-01', ['longStayExpected']],
    ['a day more does', '2025-06-02', []],
  ])('%s', (_, dischargedOn, missing) => {
    const [claim] = claimsFor(fee, stay(dischargedOn, visit('2025-05-20')));
    expect([claim?.status, claim?.evidence.missing]).toEqual([
      missing.length === 0 ? 'eligible' : 'needsEvidence',
      missing,
    ]);
  });
  it('the expectation may stand on paper', () => {
    const [claim] = claimsFor(
      fee,
      stay('2025-05-28', ['preDischargeVisit.made', '2025-05-20', { kept: ['longStayExpected'] }]),
    );
    expect(claim?.status).toBe('eligible');
  });
  it('before the discharge it waits for it; a stay of over a month shows itself', () => {
    const told: Told[] = [['admission.reported', '2025-05-01'], visit('2025-05-20')];
    const missing = (asOf: string) => claimsFor(fee, told, { asOf })[0]?.evidence.missing;
    expect(missing('2025-06-01')).toEqual(['discharged', 'longStayExpected']);
    expect(missing('2025-06-02')).toEqual(['discharged']);
    expect(claimsFor(fee, told, { asOf: '2025-06-02' })[0]?.on).toBe('2025-05-20');
    expect(datesOf(claimsFor(fee, told, { asOf: '2025-06-02' })[0])).toEqual(['visitedOn 2025-05-20']);
  });
  it.each([
    ['within 14 days of admission', '2025-05-14', 'eligible', []],
    ['on the day where the count differs', '2025-05-15', 'uncertain', ['firstDayNotSettled']],
    ['later', '2025-05-16', 'notEligible', ['withoutEarlyVisit']],
  ])('a second visit, when the first was %s', (_, firstVisit, status, codes) => {
    const [one, two] = claimsFor(fee, stay('2025-07-02', visit(firstVisit), visit('2025-06-20')));
    expect([one?.status, two?.status, codesOf(two)]).toEqual(['eligible', status, codes]);
  });
  it('a third is one too many', () => {
    const all = claimsFor(
      fee,
      stay('2025-07-02', visit('2025-05-10'), visit('2025-06-10'), visit('2025-06-20')),
    );
    expect(all.map(({ status }) => status)).toEqual(['eligible', 'eligible', 'notEligible']);
    expect(codesOf(all[2])).toEqual(['limitReached']);
  });
  it('without a visit no claim', () => {
    expect(claimsFor(fee, stay('2025-07-02'))).toEqual([]);
  });
  it('from June 2026 the rules may have changed', () => {
    const [claim] = claimsFor(fee, [
      ['admission.reported', '2026-04-01'],
      visit('2026-05-20'),
      ['discharge.completed', '2026-06-01'],
    ]);
    expect([claim?.status, codesOf(claim)]).toEqual(['uncertain', ['rulesMayHaveChanged']]);
  });
  it('before June 2024 they are not in this library', () => {
    const [claim] = claimsFor(fee, [
      ['admission.reported', '2024-04-01'],
      visit('2024-05-20'),
      ['discharge.completed', '2024-05-31'],
    ]);
    expect([claim?.status, codesOf(claim)]).toEqual(['uncertain', ['rulesNotKnown']]);
  });
});
