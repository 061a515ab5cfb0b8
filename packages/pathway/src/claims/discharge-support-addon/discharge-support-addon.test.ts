import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';

const fee = 'dischargeSupportAddon';

interface Case {
  /** Which 入退院支援加算 the hospital has notified; the wards of it; the day or instant of admission. */
  supportFee?: string | undefined;
  ward?: string | undefined;
  admittedAt?: string;
  screened?: string | undefined;
  result?: string;
  interviewed?: string | undefined;
  planned?: string | undefined;
  conferred?: string | undefined;
  discharge?: Told | undefined;
  more?: Told[];
}

/** Admitted on Wednesday 2025-06-11, everything on the next day, home on 30 June. */
const told = (over: Case = {}): Told[] => {
  const it = {
    supportFee: 'one',
    ward: 'general',
    admittedAt: '2025-06-11',
    screened: '2025-06-12',
    result: 'needed',
    interviewed: '2025-06-12',
    planned: '2025-06-12',
    conferred: '2025-06-12',
    discharge: ['discharge.completed', '2025-06-30', { destination: 'home' }] as Told | undefined,
    more: [] as Told[],
    ...over,
  };
  const { supportFee, ward } = it;
  return [
    ['admission.reported', it.admittedAt, { ...(supportFee && { supportFee }), ...(ward && { ward }) }],
    ...(it.screened ? [['screening.done', it.screened, { result: it.result }] as Told] : []),
    ...(it.interviewed ? [['familyInterview.held', it.interviewed] as Told] : []),
    ...(it.planned ? [['supportPlan.started', it.planned] as Told] : []),
    ...(it.conferred ? [['inHospitalConference.held', it.conferred] as Told] : []),
    ...it.more,
    ...(it.discharge ? [it.discharge] : []),
  ];
};
const first = (over: Case = {}, options = {}) => claimsFor(fee, told(over), options)[0];

describe('入退院支援加算1・2 from June 2024', () => {
  it.each([
    ['加算1, general ward', { supportFee: 'one', ward: 'general' }, 'oneGeneral', 700],
    ['加算1, community-based care ward', { supportFee: 'one', ward: 'communityCare' }, 'oneGeneral', 700],
    [
      '加算1, convalescent rehabilitation',
      { supportFee: 'one', ward: 'convalescentRehab' },
      'oneGeneral',
      700,
    ],
    ['加算1, long-term ward', { supportFee: 'one', ward: 'longTerm' }, 'oneLongTerm', 1300],
    ['加算2, general ward', { supportFee: 'two', ward: 'general' }, 'twoGeneral', 190],
    ['加算2, long-term ward', { supportFee: 'two', ward: 'longTerm' }, 'twoLongTerm', 635],
  ])('%s', (_, over, expected, points) => {
    const claim = first(over);
    expect([claim?.status, claim?.class, claim?.points, claim?.units]).toEqual([
      'eligible',
      expected,
      points,
      undefined,
    ]);
    expect([claim?.edition, claim?.month, claim?.source.mark]).toEqual(['2024-06', '2025-06', 'V~']);
  });

  it('states the dates it compared and what the chart must hold', () => {
    const claim = first();
    expect(datesOf(claim)).toEqual([
      'screenedOn 2025-06-12',
      'screeningLastDay 2025-06-13',
      'screeningLastDayAtLatest 2025-06-14',
      'interviewedOn 2025-06-12',
      'interviewLastDay 2025-06-17',
      'interviewLastDayAtLatest 2025-06-18',
      'planStartedOn 2025-06-12',
      'planLastDay 2025-06-17',
      'planLastDayAtLatest 2025-06-18',
      'heldOn 2025-06-12',
      'conferenceLastDay 2025-06-17',
      'conferenceLastDayAtLatest 2025-06-18',
    ]);
    expect(claim?.evidence).toEqual({
      found: [
        { code: 'factor', on: '2025-06-12', event: 'e2' },
        { code: 'interview', on: '2025-06-12', event: 'e3' },
        { code: 'supportPlan', on: '2025-06-12', event: 'e4' },
        { code: 'wardConference', on: '2025-06-12', event: 'e5' },
      ],
      missing: [],
      keep: ['chart', 'planExplained'],
    });
  });

  it.each([
    ['ward not told', { ward: undefined }, ['ward']],
    ['class not told', { supportFee: undefined }, ['notifiedClass']],
    ['neither', { ward: undefined, supportFee: undefined }, ['notifiedClass', 'ward']],
  ])('%s: no class, no points', (_, over, missing) => {
    const claim = first(over);
    expect([claim?.status, claim?.class, claim?.points, claim?.evidence.missing]).toEqual([
      'needsEvidence',
      undefined,
      undefined,
      missing,
    ]);
  });

  it('a ward without a class here is open', () => {
    const claim = first({ ward: 'psychiatric' });
    expect([claim?.status, codesOf(claim)]).toEqual(['uncertain', ['wardNotListed']]);
  });
  it('a hospital that has notified neither claims nothing', () => {
    expect(first({ supportFee: 'none' })).toBeUndefined();
  });
  it('without discharge, or without screening and plan, nothing is in question', () => {
    expect(first({ discharge: undefined })).toBeUndefined();
    expect(first({ screened: undefined, planned: undefined })).toBeUndefined();
    expect(first({ screened: undefined })?.evidence.missing).toEqual(['factor']);
    expect(first({ planned: undefined })?.evidence.missing).toEqual(['supportPlan']);
  });
});

describe('deadlines of 加算1, from an admission on Wednesday 11 June', () => {
  it.each([
    ['screened on the third day', { screened: '2025-06-13' }, 'eligible', []],
    [
      'screened a day later: whether the first day counts is not settled',
      { screened: '2025-06-14' },
      'uncertain',
      ['firstDayNotSettled'],
    ],
    [
      'screened on the fifth day: late in principle',
      { screened: '2025-06-15' },
      'uncertain',
      ['screeningLate'],
    ],
    ['talked on the seventh day', { interviewed: '2025-06-17' }, 'eligible', []],
    ['talked on the eighth', { interviewed: '2025-06-18' }, 'uncertain', ['firstDayNotSettled']],
    ['talked on the ninth', { interviewed: '2025-06-19' }, 'notEligible', ['interviewLate']],
    ['plan started on the seventh day', { planned: '2025-06-17' }, 'eligible', []],
    ['plan started on the eighth', { planned: '2025-06-18' }, 'uncertain', ['firstDayNotSettled']],
    ['plan started on the ninth', { planned: '2025-06-19' }, 'notEligible', ['planLate']],
    ['conferred on the seventh day', { conferred: '2025-06-17' }, 'eligible', []],
    ['conferred on the eighth', { conferred: '2025-06-18' }, 'uncertain', ['firstDayNotSettled']],
    ['conferred on the ninth', { conferred: '2025-06-19' }, 'notEligible', ['conferenceLate']],
    [
      'long-term ward: talked on the fourteenth day',
      { ward: 'longTerm', interviewed: '2025-06-24' },
      'eligible',
      [],
    ],
    [
      'long-term ward: talked on the fifteenth',
      { ward: 'longTerm', interviewed: '2025-06-25' },
      'uncertain',
      ['firstDayNotSettled'],
    ],
    [
      'long-term ward: talked on the sixteenth',
      { ward: 'longTerm', interviewed: '2025-06-26' },
      'notEligible',
      ['interviewLate'],
    ],
  ])('%s', (_, over, status, codes) => {
    const claim = first(over);
    expect([claim?.status, codesOf(claim)]).toEqual([status, codes]);
  });

  it.each([
    ['interview', { interviewed: undefined }],
    ['wardConference', { conferred: undefined }],
  ])('without %s the evidence is missing', (code, over) => {
    expect(first(over)?.evidence.missing).toEqual([code]);
  });

  it.each([
    ['Saturday of three closed days: until Tuesday', '2025-07-19', '2025-07-22', 'eligible', []],
    ['and not until Wednesday', '2025-07-19', '2025-07-23', 'uncertain', ['screeningLate']],
    ['Friday night before them: until Tuesday', '2025-07-18T20:00+09:00', '2025-07-22', 'eligible', []],
    [
      'Friday noon before them: until Sunday; Tuesday is not settled',
      '2025-07-18T12:00+09:00',
      '2025-07-22',
      'uncertain',
      ['firstDayNotSettled'],
    ],
  ])('admitted on %s', (_, admittedAt, day, status, codes) => {
    const claim = first({
      admittedAt,
      screened: day,
      interviewed: day,
      planned: day,
      conferred: day,
      discharge: ['discharge.completed', '2025-07-31', { destination: 'home' }],
    });
    expect([claim?.status, codesOf(claim)]).toEqual([status, codes]);
  });

  it('without the hospital’s calendar the third day stands', () => {
    const claim = claimsFor(
      fee,
      told({
        admittedAt: '2025-07-19',
        screened: '2025-07-22',
        interviewed: '2025-07-22',
        planned: '2025-07-22',
        conferred: '2025-07-22',
        discharge: ['discharge.completed', '2025-07-31'],
      }),
      { calendars: {} },
    )[0];
    expect([claim?.status, codesOf(claim)]).toEqual(['uncertain', ['firstDayNotSettled']]);
    expect(datesOf(claim)).toContain('screeningLastDay 2025-07-21');
  });
});

it('where both ways of counting end on one day, that day is given once', () => {
  const day = '2025-07-22';
  const claim = first({
    admittedAt: '2025-07-19',
    screened: day,
    interviewed: day,
    planned: day,
    conferred: day,
    discharge: ['discharge.completed', '2025-07-31'],
  });
  expect(datesOf(claim).slice(0, 3)).toEqual([
    'screenedOn 2025-07-22',
    'screeningLastDay 2025-07-22',
    'interviewedOn 2025-07-22',
  ]);
});

describe('deadlines of 加算2', () => {
  const two = (over: Case) => first({ supportFee: 'two', ...over });
  it.each([
    ['screened on the seventh day', { screened: '2025-06-17' }, 'eligible', []],
    ['screened on the eighth', { screened: '2025-06-18' }, 'uncertain', ['firstDayNotSettled']],
    ['screened on the ninth', { screened: '2025-06-19' }, 'uncertain', ['screeningLate']],
    ['plan started on the ninth', { planned: '2025-06-19' }, 'notEligible', ['planLate']],
    ['talked and conferred later', { interviewed: '2025-06-25', conferred: '2025-06-26' }, 'eligible', []],
  ])('%s', (_, over, status, codes) => {
    expect([two(over)?.status, codesOf(two(over))]).toEqual([status, codes]);
  });
  it('talk and conference are asked for all the same', () => {
    expect(two({ interviewed: undefined, conferred: undefined })?.evidence.missing).toEqual([
      'interview',
      'wardConference',
    ]);
  });
});

describe('a difficulty for the discharge', () => {
  it('none found: not eligible', () => {
    expect(codesOf(first({ result: 'notNeeded' }))).toEqual(['noFactor']);
  });
  it('to be checked again: missing', () => {
    expect(first({ result: 'recheck' })?.evidence.missing).toEqual(['factor']);
  });
  it('found when checked again', () => {
    const claim = first({
      result: 'recheck',
      more: [['screening.done', '2025-06-20', { result: 'needed' }]],
    });
    expect([claim?.status, codesOf(claim)]).toEqual(['eligible', []]);
    expect(claim?.evidence.found).toContainEqual({ code: 'factor', on: '2025-06-20', event: 'e6' });
  });
  it('found first, and no more at the end: it was there', () => {
    expect(first({ more: [['screening.done', '2025-06-20', { result: 'notNeeded' }]] })?.status).toBe(
      'eligible',
    );
  });
});

describe('how the stay ends', () => {
  const end = (over: Case) => codesOf(first(over));
  it('by death: not eligible', () => {
    expect(end({ discharge: ['death.reported', '2025-06-30', { place: 'hospital' }] })).toEqual([
      'dischargedByDeath',
    ]);
  });
  it('by transfer: eligible from a general ward, not from a long-term one', () => {
    const discharge: Told = ['transfer.completed', '2025-06-30'];
    expect(first({ discharge })?.status).toBe('eligible');
    expect(end({ discharge, ward: 'longTerm' })).toEqual(['transferredFromLongTerm']);
  });
  it('in a facility: eligible', () => {
    expect(
      first({ discharge: ['discharge.completed', '2025-06-30', { destination: 'healthFacility' }] })?.status,
    ).toBe('eligible');
  });
  const moved = (on: string, ward: string): Case => ({ more: [['ward.changed', on, { ward }]] });
  it.each([
    ['14 days on the long-term ward', moved('2025-06-16', 'longTerm'), 'eligible', []],
    ['13 days on it', moved('2025-06-17', 'longTerm'), 'notEligible', ['wardStayTooShort']],
    [
      '13 days on another ward: open',
      moved('2025-06-17', 'communityCare'),
      'uncertain',
      ['wardStayTooShort'],
    ],
    ['14 days on another ward', moved('2025-06-16', 'communityCare'), 'eligible', []],
  ])('moved and %s', (_, over, status, codes) => {
    expect([first(over)?.status, end(over)]).toEqual([status, codes]);
  });
  it('the class follows the last ward', () => {
    expect(first(moved('2025-06-12', 'longTerm'))).toMatchObject({ class: 'oneLongTerm', points: 1300 });
  });
});

describe('by the revision in force', () => {
  const on = (day: string, over: Case = {}) =>
    first({
      admittedAt: day,
      screened: day,
      interviewed: day,
      planned: day,
      conferred: day,
      discharge: ['discharge.completed', day],
      ...over,
    });
  it.each([
    ['2024-05-31', '2024-06', 'uncertain', ['rulesNotKnown'], undefined],
    ['2024-06-01', '2024-06', 'eligible', [], 'oneGeneral'],
    ['2026-05-31', '2024-06', 'eligible', [], 'oneGeneral'],
    ['2026-06-01', '2026-06', 'uncertain', ['sourceUnverified'], 'oneGeneral'],
    ['2028-06-01', '2026-06', 'uncertain', ['rulesMayHaveChanged', 'sourceUnverified'], undefined],
  ])('discharged on %s', (day, edition, status, codes, feeClass) => {
    const claim = on(day);
    expect([claim?.edition, claim?.status, codesOf(claim), claim?.class]).toEqual([
      edition,
      status,
      codes,
      feeClass,
    ]);
  });
  it('from June 2026 no points are given, whatever the class: they are not verified', () => {
    for (const supportFee of ['one', 'two']) {
      for (const ward of ['general', 'communityCare', 'convalescentRehab', 'longTerm']) {
        const claim = on('2026-06-01', { supportFee, ward });
        expect([claim?.status, claim?.points, claim?.source.mark]).toEqual(['uncertain', undefined, 'GK?']);
      }
    }
  });
  it.each([
    ['one', 'general', 'oneGeneral'],
    ['one', 'communityCare', 'oneComprehensive'],
    ['one', 'convalescentRehab', 'oneComprehensive'],
    ['one', 'longTerm', 'oneLongTerm'],
    ['two', 'general', 'twoGeneral'],
    ['two', 'longTerm', 'twoLongTerm'],
  ])('from June 2026, 加算 %s on the ward %s: %s', (supportFee, ward, expected) => {
    expect(on('2026-06-01', { supportFee, ward })?.class).toBe(expected);
  });
  it('the new division of 加算1 is not one of 加算2', () => {
    expect(codesOf(on('2026-06-01', { supportFee: 'two', ward: 'communityCare' }))).toEqual([
      'sourceUnverified',
      'wardNotListed',
    ]);
    expect(codesOf(on('2026-06-01', { supportFee: 'one', ward: 'communityCare' }))).toEqual([
      'sourceUnverified',
    ]);
    expect(codesOf(on('2026-06-01', { supportFee: 'one', ward: 'convalescentRehab' }))).toEqual([
      'sourceUnverified',
    ]);
    expect(codesOf(on('2026-06-01', { supportFee: 'one', ward: 'psychiatric' }))).toEqual([
      'sourceUnverified',
      'wardNotListed',
    ]);
  });
  it('even a death is uncertain under rules that are not verified', () => {
    const claim = on('2026-06-10', { discharge: ['death.reported', '2026-06-10', { place: 'hospital' }] });
    expect([claim?.status, codesOf(claim)]).toEqual(['uncertain', ['sourceUnverified', 'dischargedByDeath']]);
  });
});

it('what has not been done is compared with nothing: its last days alone are shown', () => {
  const undone = { screened: undefined, interviewed: undefined, conferred: undefined };
  expect(datesOf(first(undone))).toMatchInlineSnapshot(`
    [
      "screeningLastDay 2025-06-13",
      "screeningLastDayAtLatest 2025-06-14",
      "interviewLastDay 2025-06-17",
      "interviewLastDayAtLatest 2025-06-18",
      "planStartedOn 2025-06-12",
      "planLastDay 2025-06-17",
      "planLastDayAtLatest 2025-06-18",
      "conferenceLastDay 2025-06-17",
      "conferenceLastDayAtLatest 2025-06-18",
    ]
  `);
});
