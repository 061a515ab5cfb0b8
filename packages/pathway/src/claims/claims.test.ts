import { describe, expect, it } from 'vitest';
import { nationalRules } from '../national-rules.js';
import { type ClaimInput, careLevelOn } from './claim-input.js';
import { claimCodes } from './codes.js';
import { amountOf, editionOn } from './define-fee.js';
import { claims, nationalFees } from './index.js';
import { episodeOf, office, type Told } from './testing.js';

const journey: Told[] = [
  [
    'admission.reported',
    '2025-06-11T10:00+09:00',
    { careLevel: 'care2', careManager: 'yes', ward: 'general', supportFee: 'one' },
  ],
  ['admissionHandover.sent', '2025-06-11', { channel: 'fax' }],
  ['admissionHandover.received', '2025-06-11'],
  ['screening.done', '2025-06-12', { result: 'needed' }],
  ['familyInterview.held', '2025-06-12'],
  ['supportPlan.started', '2025-06-13'],
  ['inHospitalConference.held', '2025-06-16', { attendees: ['wardNurse', 'dischargeNurse'] }],
  ['midStayExchange.held', '2025-06-20', { informants: ['wardNurse'] }],
  [
    'preDischargeConference.held',
    '2025-06-27',
    { attendees: ['hospitalDoctor', 'careManager', 'visitingNurse', 'familyDoctor'], copyKept: 'yes' },
  ],
  ['carePlan.drafted', '2025-06-28'],
  [
    'document.sent',
    '2025-06-30',
    { document: { form: 'doctorLetter', id: 'd1' }, channel: 'post', addressee: 'careManager' },
  ],
  ['discharge.completed', '2025-06-30', { destination: 'home' }],
  ['service.started', '2025-07-01'],
];
const calendars = { careOffice: office, hospital: office };

describe('one stay, all fees', () => {
  it('the care manager’s first, then the hospital’s', () => {
    const all = claims(episodeOf(journey), { rules: nationalRules, calendars, asOf: '2025-07-31' });
    expect(
      all.map(({ fee, class: feeClass, status, units, points, month }) => [
        fee,
        feeClass,
        status,
        units ?? points,
        month,
      ]),
    ).toEqual([
      ['admissionLiaisonAddon', 'one', 'eligible', 250, '2025-06'],
      ['dischargeLiaisonAddon', 'twoB', 'eligible', 750, '2025-07'],
      ['dischargeSupportAddon', 'oneGeneral', 'eligible', 700, '2025-06'],
      ['careLiaisonGuidance', undefined, 'eligible', 400, '2025-06'],
      ['careLiaisonGuidance', undefined, 'notEligible', undefined, '2025-06'],
      ['jointDischargeGuidance', undefined, 'eligible', 2000, '2025-06'],
      ['doctorLetterFee', undefined, 'eligible', 250, '2025-06'],
    ]);
    expect(all.every(({ advice }) => advice === 'noticesDecide')).toBe(true);
  });
  it('is plain data: it survives JSON, and says nothing where there is nothing to say', () => {
    const all = claims(episodeOf(journey), { rules: nationalRules, calendars, asOf: '2025-07-31' });
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
  });
  it('only the fees of the rules given are judged', () => {
    const [only, ...others] = claims(episodeOf(journey), {
      rules: { claims: nationalFees.slice(0, 1) },
      calendars,
      asOf: '2025-07-31',
    });
    expect([only?.fee, others]).toEqual(['admissionLiaisonAddon', []]);
  });
});

describe('the nation’s fees', () => {
  it('each has its code, its limit and a source for every revision', () => {
    expect(nationalFees.map(({ fee }) => fee)).toEqual(Object.keys(claimCodes.fees));
    for (const { editions, limit } of nationalFees) {
      expect(limit.times).toBeGreaterThan(0);
      for (const { edition, from, knownUntil, source } of editions) {
        expect([edition, source.from]).toEqual([from.slice(0, 7), from]);
        expect(knownUntil > from).toBe(true);
        expect(source.title).not.toBe('');
      }
    }
  });
  it('who claims it, how often, and the article and figures of each revision', () => {
    const told = nationalFees.flatMap(({ fee, claimedBy, limit, careLevelsOnly, editions }) => [
      `${fee}: ${claimedBy}, ${limit.times} per ${limit.per}${careLevelsOnly ? ', care levels only' : ''}`,
      ...editions.map(({ edition, source, units, points, keep }) =>
        [`  ${edition}`, source.mark, source.article, JSON.stringify(units ?? points), keep?.join(' ')].join(
          ' ',
        ),
      ),
    ]);
    expect(told).toMatchInlineSnapshot(`
      [
        "admissionLiaisonAddon: careOffice, 1 per month, care levels only",
        "  2012-04 V  {"one":200,"two":100} progressNotes",
        "  2018-04 V  {"one":200,"two":100} progressNotes",
        "  2024-04 V 令和6年度介護報酬改定に関するQ&A（Vol.1）問118 {"one":250,"two":200} progressNotes",
        "dischargeLiaisonAddon: careOffice, 1 per stay, care levels only",
        "  2021-04 V~  {"oneA":450,"oneB":600,"twoA":600,"twoB":750,"three":900} progressNotes",
        "outpatientLiaisonAddon: careOffice, 1 per month, care levels only",
        "  2021-04 V~  50 progressNotes consent",
        "  2024-04 V~  50 progressNotes consent",
        "emergencyConferenceAddon: careOffice, 2 per month, care levels only",
        "  2021-04 V~  200 progressNotes planRevised",
        "terminalCareAddon: careOffice, 1 per month, care levels only",
        "  2021-04 V~  400 progressNotes consent contactAroundTheClock",
        "  2024-04 V~  400 progressNotes consent contactAroundTheClock endOfLifeWish",
        "firstPlanAddon: careOffice, 1 per month, care levels only",
        "  2021-04 GK  300 progressNotes",
        "dischargeSupportAddon: hospital, 1 per stay",
        "  2024-06 V~ A246 {"oneGeneral":700,"oneLongTerm":1300,"twoGeneral":190,"twoLongTerm":635} chart planExplained",
        "  2026-06 GK? A246  chart planExplained",
        "careLiaisonGuidance: hospital, 2 per stay",
        "  2024-06 V~ B005-1-2 400 chart consent",
        "  2026-06 GK? B005-1-2  chart consent",
        "jointDischargeGuidance: hospital, 1 per stay",
        "  2024-06 V~ B005 注3 2000 chart consent",
        "  2026-06 V~ B005 注3 2000 chart consent",
        "doctorLetterFee: hospital, 1 per month",
        "  2024-06 V~ B009 250 chart consent",
        "preDischargeVisitGuidance: hospital, 2 per stay",
        "  2024-06 GK B007 580 chart",
      ]
    `);
  });
  it('each revision is known until the day before the next', () => {
    for (const { editions } of nationalFees) {
      for (const [index, { knownUntil }] of editions.entries()) {
        const next = editions[index + 1];
        if (next)
          expect(new Date(Date.parse(next.from) - 86_400_000).toISOString().slice(0, 10)).toBe(knownUntil);
      }
    }
  });
  it('what is not verified carries no figure', () => {
    for (const { editions } of nationalFees) {
      for (const { source, units, points } of editions) {
        if (source.mark === 'GK?') expect([units, points]).toEqual([undefined, undefined]);
      }
    }
  });
  it('every class of the figures is a class with words', () => {
    for (const { fee, editions } of nationalFees) {
      const classes = editions.flatMap(({ units, points }) =>
        Object.keys(units ?? {}).concat(Object.keys(points ?? {})),
      );
      expect(classes.filter((each) => !(claimCodes.fees[fee] as readonly string[]).includes(each))).toEqual(
        [],
      );
    }
  });
});

describe('looking things up', () => {
  const [fee] = nationalFees;
  it.each([
    ['2011-01-01', '2012-04'],
    ['2018-03-31', '2012-04'],
    ['2018-04-01', '2018-04'],
    ['2024-03-31', '2018-04'],
    ['2024-04-01', '2024-04'],
    ['2030-01-01', '2024-04'],
  ])('the edition for %s is %s', (on, edition) => {
    expect(fee && editionOn(fee, on).edition).toBe(edition);
  });
  it('a figure for all classes, or one for each', () => {
    expect(amountOf(50, undefined)).toBe(50);
    expect(amountOf({ one: 250 }, 'one')).toBe(250);
    expect(amountOf({ one: 250 }, 'two')).toBeUndefined();
    expect(amountOf({ one: 250 }, undefined)).toBeUndefined();
    expect(amountOf(undefined, 'one')).toBeUndefined();
  });
  it('the care level on a day; before the first one known, that one', () => {
    const input = {
      careLevels: [
        { from: '2026-06-10', level: 'care1' },
        { from: '2026-07-01', level: 'care3' },
      ],
    } as Partial<ClaimInput> as ClaimInput;
    expect(
      ['2026-06-01', '2026-06-10', '2026-06-30', '2026-07-01', '2027-01-01'].map((on) =>
        careLevelOn(input, on),
      ),
    ).toEqual(['care1', 'care1', 'care1', 'care3', 'care3']);
    expect(careLevelOn({ ...input, careLevels: [] }, '2026-06-01')).toBeUndefined();
  });
});
