import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';
import { classFor } from './2021-04.js';

const fee = 'dischargeLiaisonAddon';
const first = (events: Told[], options = {}) => claimsFor(fee, events, options)[0];

const admitted: Told = ['admission.reported', '2026-06-01', { careLevel: 'care3' }];
const home: Told[] = [
  ['carePlan.drafted', '2026-06-18'],
  ['discharge.completed', '2026-06-20', { destination: 'home' }],
  ['service.started', '2026-06-21'],
];
const exchange = (on: string): Told => ['midStayExchange.held', on, { channel: 'inPerson' }];
/** Three partner professions from home, and the care manager holds the paper. */
const conference = (on: string, over: object = {}): Told => [
  'preDischargeConference.held',
  on,
  {
    attendees: ['hospitalDoctor', 'careManager', 'visitingNurse', 'familyDoctor'],
    copyKept: 'yes',
    ...over,
  },
];
const stay = (...told: Told[]): Told[] => [admitted, ...told, ...home];

describe('退院・退所加算 since April 2021: class by receptions of information and conference', () => {
  it.each([
    ['one exchange is (I)イ', [exchange('2026-06-10')], 'oneA', 450],
    ['one conference is (I)ロ', [conference('2026-06-15')], 'oneB', 600],
    ['two exchanges are (II)イ', [exchange('2026-06-10'), exchange('2026-06-12')], 'twoA', 600],
    [
      'an exchange and a conference are (II)ロ',
      [exchange('2026-06-10'), conference('2026-06-15')],
      'twoB',
      750,
    ],
    [
      'three with a conference are (III)',
      [exchange('2026-06-10'), exchange('2026-06-12'), conference('2026-06-15')],
      'three',
      900,
    ],
    [
      'three without one stay (II)イ',
      [exchange('2026-06-10'), exchange('2026-06-12'), exchange('2026-06-14')],
      'twoA',
      600,
    ],
    [
      'four with a conference are still (III)',
      [exchange('2026-06-09'), exchange('2026-06-10'), exchange('2026-06-12'), conference('2026-06-15')],
      'three',
      900,
    ],
    [
      'two informants on one day are one reception',
      [exchange('2026-06-10'), exchange('2026-06-10')],
      'oneA',
      450,
    ],
    [
      'an exchange on the day of the conference adds none',
      [exchange('2026-06-15'), conference('2026-06-15')],
      'oneB',
      600,
    ],
  ])('%s', (_, told, expected, units) => {
    const claim = first(stay(...(told as Told[])));
    expect([claim?.status, claim?.class, claim?.units, claim?.edition]).toEqual([
      'eligible',
      expected,
      units,
      '2021-04',
    ]);
  });

  it('no reception is no class', () => {
    expect([classFor(0, true), classFor(0, false)]).toEqual([undefined, undefined]);
  });

  it('states the days it counted, its evidence and the month in which services start', () => {
    const claim = first([
      admitted,
      exchange('2026-06-10'),
      conference('2026-06-29'),
      ['carePlan.drafted', '2026-06-29'],
      ['discharge.completed', '2026-06-30', { destination: 'home' }],
      ['service.started', '2026-07-01'],
    ]);
    expect(datesOf(claim)).toEqual([
      'receivedInformationOn 2026-06-10',
      'receivedInformationOn 2026-06-29',
      'dischargedOn 2026-06-30',
      'lastReceptionDay 2026-07-07',
      'serviceStartedOn 2026-07-01',
    ]);
    expect(claim).toMatchObject({
      month: '2026-07',
      on: '2026-07-01',
      source: { mark: 'V~', from: '2021-04-01' },
    });
    expect(claim?.reasons).toEqual([{ code: 'receptionsCounted', params: { count: 2 } }]);
    expect(claim?.evidence).toEqual({
      found: [
        { code: 'returnedHome', on: '2026-06-30', event: 'e5' },
        { code: 'carePlan', on: '2026-06-29', event: 'e4' },
        { code: 'serviceStarted', on: '2026-07-01', event: 'e6' },
        { code: 'attendees', on: '2026-06-29', event: 'e3' },
        { code: 'paperCopy', on: '2026-06-29', event: 'e3' },
        { code: 'careLevel' },
      ],
      missing: [],
      keep: ['progressNotes'],
    });
  });
});

describe('what counts as a reception', () => {
  it.each([
    ['on the day of admission', '2026-06-01', 'oneA'],
    ['on the seventh day after discharge', '2026-06-27', 'oneA'],
  ])('information got %s counts', (_, on, expected) => {
    expect(first(stay(exchange(on)))?.class).toBe(expected);
  });
  it('information got on the eighth day after discharge does not', () => {
    const claim = first(stay(exchange('2026-06-28')));
    expect([claim?.status, codesOf(claim)]).toEqual(['notEligible', ['noReception', 'receptionsCounted']]);
  });
  it('information got before the admission does not', () => {
    expect(codesOf(first([exchange('2026-05-31'), ...stay()]))).toContain('noReception');
  });
  it('a conference in the hospital counts when the care manager was there, as another way', () => {
    const inHospital = (attendees: string[]): Told => [
      'inHospitalConference.held',
      '2026-06-05',
      { attendees },
    ];
    expect(first(stay(inHospital(['wardNurse', 'careManager'])))?.class).toBe('oneA');
    expect(codesOf(first(stay(inHospital(['wardNurse', 'dischargeNurse']))))).toContain('noReception');
    expect(codesOf(first(stay(['inHospitalConference.held', '2026-06-05'])))).toContain('noReception');
  });
  it('a conference before discharge without the care manager does not count', () => {
    const without = conference('2026-06-15', {
      attendees: ['hospitalDoctor', 'visitingNurse', 'familyDoctor', 'pharmacist'],
    });
    expect(codesOf(first(stay(without)))).toContain('noReception');
  });
  it('a conference before the admission belongs to no stay', () => {
    expect(codesOf(first([conference('2026-05-30'), ...stay()]))).toContain('noReception');
  });
});

describe('information got without a meeting', () => {
  const by = (channel: string, on = '2026-06-10'): Told => ['midStayExchange.held', on, { channel }];
  it.each(['phone', 'fax', 'post', 'email', 'hand', 'system'])(
    'by %s alone: whether it counts is not settled',
    (channel) => {
      const claim = first(stay(by(channel)));
      expect([claim?.status, claim?.class, codesOf(claim)]).toEqual([
        'uncertain',
        undefined,
        ['notByMeeting', 'receptionsCounted'],
      ]);
      expect(datesOf(claim)[0]).toBe('receivedInformationOn 2026-06-10');
      expect(claim?.evidence.missing).toEqual([]);
    },
  );
  it('in person, by video, or in a way not told it counts', () => {
    for (const channel of ['inPerson', 'video']) expect(first(stay(by(channel)))?.class).toBe('oneA');
    expect(first(stay(['midStayExchange.held', '2026-06-10']))?.class).toBe('oneA');
  });
  it('a call beside a meeting leaves the class open, as there may be two', () => {
    expect(first(stay(exchange('2026-06-08'), by('phone')))?.status).toBe('uncertain');
  });
  it('a call on the day of a meeting, or beside two meetings without a conference, changes nothing', () => {
    expect(first(stay(exchange('2026-06-10'), by('phone')))?.class).toBe('oneA');
    expect(first(stay(exchange('2026-06-08'), exchange('2026-06-09'), by('phone')))?.class).toBe('twoA');
  });
  it('a call before the last meeting does not become the day of the claim', () => {
    const claim = first([admitted, by('phone', '2026-06-07'), exchange('2026-06-08')]);
    expect([claim?.on, ...datesOf(claim)]).toEqual([
      '2026-06-08',
      'receivedInformationOn 2026-06-07',
      'receivedInformationOn 2026-06-08',
    ]);
  });
  it('while the person is in hospital, the day of the call is the day of the claim', () => {
    expect(first([admitted, exchange('2026-06-08'), by('phone')])?.on).toBe('2026-06-10');
  });
});

describe('what makes a meeting a conference', () => {
  it('two partner professions are too few: then it counts as another way', () => {
    const claim = first(
      stay(conference('2026-06-15', { attendees: ['hospitalDoctor', 'careManager', 'visitingNurse'] })),
    );
    expect([claim?.status, claim?.class]).toEqual(['eligible', 'oneA']);
    expect(claim?.evidence.found.map(({ code }) => code)).not.toContain('paperCopy');
  });
  it.each([
    ['without the attendees', { attendees: undefined }, ['attendees']],
    ['without the copy of the paper', { copyKept: undefined }, ['paperCopy']],
    ['when it is said that no copy is held', { copyKept: 'no' }, ['paperCopy']],
    [
      'when it turns on where pharmacist and therapist work',
      { attendees: ['careManager', 'pharmacist', 'pt'] },
      ['partnersFromHome'],
    ],
    ['without either', { attendees: undefined, copyKept: undefined }, ['attendees', 'paperCopy']],
  ])('%s the class is open', (_, over, missing) => {
    const claim = first(stay(conference('2026-06-15', over)));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['needsEvidence', undefined, undefined]);
    expect(claim?.evidence.missing).toEqual(missing);
    expect(claim?.reasons[1]).toEqual({ code: 'classOpen', params: { with: 'oneB', without: 'oneA' } });
  });
  it('those from home settle it', () => {
    const attendees = ['hospitalDoctor', 'careManager', 'pharmacist', 'pt'];
    const of = (fromHome: string[]) => first(stay(conference('2026-06-15', { attendees, fromHome })));
    expect(of(['careManager', 'pharmacist', 'pt'])).toMatchObject({ status: 'eligible', class: 'oneB' });
    expect(of(['careManager', 'pharmacist'])).toMatchObject({ status: 'eligible', class: 'oneA' });
  });
  it('of two conferences the one with its evidence decides', () => {
    const claim = first(stay(conference('2026-06-10', { copyKept: 'no' }), conference('2026-06-15')));
    expect(claim).toMatchObject({ status: 'eligible', class: 'twoB' });
    expect(claim?.evidence.found).toContainEqual({ code: 'paperCopy', on: '2026-06-15', event: 'e3' });
  });
});

describe('coming home', () => {
  it.each([
    ['the plan is missing', [exchange('2026-06-10'), home[1], home[2]], ['carePlan']],
    ['services have not started', [exchange('2026-06-10'), home[0], home[1]], ['serviceStarted']],
    [
      'the person is still in hospital',
      [exchange('2026-06-10'), home[0]],
      ['returnedHome', 'serviceStarted'],
    ],
    ['nothing was received yet', [...home], ['reception']],
  ])('%s', (_, told, missing) => {
    const claim = first([admitted, ...(told as Told[])], { asOf: '2026-06-27' });
    expect([claim?.status, claim?.evidence.missing]).toEqual(['needsEvidence', missing]);
  });
  it('the month is that of the discharge, or of the last reception, until services start', () => {
    expect(first([admitted, exchange('2026-06-10'), exchange('2026-06-12')])?.on).toBe('2026-06-12');
    expect(first([admitted, exchange('2026-06-10'), ['discharge.completed', '2026-07-20']])?.month).toBe(
      '2026-07',
    );
  });
  it('a day after the seventh without any information it is lost', () => {
    expect(first(stay(), { asOf: '2026-06-27' })?.status).toBe('needsEvidence');
    expect(first(stay(), { asOf: '2026-06-28' })?.status).toBe('notEligible');
  });
  it.each([
    ['died in hospital', [['death.reported', '2026-06-20', { place: 'hospital' }]], 'diedInHospital'],
    [
      'was discharged by death',
      [['discharge.completed', '2026-06-20', { destination: 'deceased' }]],
      'diedInHospital',
    ],
    [
      'went to a special nursing home',
      [['discharge.completed', '2026-06-20', { destination: 'specialNursingHome' }]],
      'notReturnedHome',
    ],
    [
      'went to a group home',
      [['discharge.completed', '2026-06-20', { destination: 'groupHome' }]],
      'notReturnedHome',
    ],
    [
      'entered a facility',
      [['facility.entered', '2026-06-20', { facility: 'healthFacility' }]],
      'notReturnedHome',
    ],
    [
      'was discharged and entered a facility',
      [
        ['discharge.completed', '2026-06-20'],
        ['facility.entered', '2026-06-20'],
      ],
      'notReturnedHome',
    ],
  ])('no fee when the person %s', (_, ending, code) => {
    const claim = first([admitted, exchange('2026-06-10'), ...(ending as unknown as Told[])]);
    expect([claim?.status, codesOf(claim)[0]]).toEqual(['notEligible', code]);
  });
  it.each(['home', 'relativesHome', 'servicedHousing', 'paidHome', undefined])(
    'a return to %s may be claimed',
    (destination) => {
      const claim = first([
        admitted,
        exchange('2026-06-10'),
        home[0] as Told,
        ['discharge.completed', '2026-06-20', { destination }],
        home[2] as Told,
      ]);
      expect(claim?.status).toBe('eligible');
    },
  );
  it('a stay that ends in a transfer gives no claim; the one from which the person comes home does', () => {
    const all = claimsFor(fee, [
      admitted,
      exchange('2026-06-05'),
      ['transfer.completed', '2026-06-08'],
      exchange('2026-06-10'),
      ...home,
    ]);
    expect(all.map(({ stay: number, class: feeClass }) => [number, feeClass])).toEqual([[2, 'oneA']]);
  });
  it('discharged to another hospital, no claim either', () => {
    expect(
      claimsFor(fee, [
        admitted,
        exchange('2026-06-10'),
        ['discharge.completed', '2026-06-20', { destination: 'otherHospital' }],
      ]),
    ).toEqual([]);
  });
  it('nothing happened yet, no claim', () => {
    expect(claimsFor(fee, [admitted])).toEqual([]);
  });
  it('two stays of one month are claimed each', () => {
    const all = claimsFor(fee, [
      ['admission.reported', '2026-06-01', { careLevel: 'care1' }],
      exchange('2026-06-02'),
      ['carePlan.drafted', '2026-06-03'],
      ['discharge.completed', '2026-06-04'],
      ['service.started', '2026-06-05'],
      ['admission.repeated', '2026-06-10'],
      exchange('2026-06-12'),
      ['carePlan.drafted', '2026-06-13'],
      ['discharge.completed', '2026-06-14'],
      ['service.started', '2026-06-15'],
    ]);
    expect(all.map(({ status, month }) => [status, month])).toEqual([
      ['eligible', '2026-06'],
      ['eligible', '2026-06'],
    ]);
  });
  it.each(['support1', 'support2'])('%s: no such fee', (careLevel) => {
    const claim = first([
      ['admission.reported', '2026-06-01', { careLevel }],
      exchange('2026-06-10'),
      ...home,
    ]);
    expect([claim?.status, codesOf(claim)[0]]).toEqual(['notEligible', 'careLevelNotCovered']);
  });
});

describe('a discharge that is put off', () => {
  const postponed: Told = ['discharge.postponed', '2026-06-14', { plannedOn: '2026-06-20' }];
  it('asks for the information again', () => {
    const claim = first(stay(exchange('2026-06-10'), postponed));
    expect([claim?.status, codesOf(claim)]).toEqual(['uncertain', ['askAgain', 'receptionsCounted']]);
  });
  it('is settled by a meeting after it, though the conference was before', () => {
    expect(first(stay(conference('2026-06-10'), postponed, exchange('2026-06-15')))?.class).toBe('twoB');
  });
  it('is settled by information got after it', () => {
    expect(first(stay(exchange('2026-06-10'), postponed, exchange('2026-06-15')))?.status).toBe('eligible');
  });
  it('does not matter on the same day, or before anything was received', () => {
    expect(first(stay(exchange('2026-06-14'), postponed))?.status).toBe('eligible');
    expect(codesOf(first(stay(postponed), { asOf: '2026-06-22' }))).toEqual(['receptionsCounted']);
  });
});

describe('by the revision in force', () => {
  it.each([
    ['first day of the 2021 revision', '2021-04-01', 'eligible'],
    ['last day for which it is known', '2027-03-31', 'eligible'],
    ['the day before: not in this library', '2021-03-31', 'uncertain'],
    ['the day after: may have changed', '2027-04-01', 'uncertain'],
  ])('%s', (_, on, status) => {
    const claim = first([
      ['admission.reported', on, { careLevel: 'care1' }],
      exchange(on),
      ['carePlan.drafted', on],
      ['discharge.completed', on],
      ['service.started', on],
    ]);
    expect(claim?.status).toBe(status);
  });
});
