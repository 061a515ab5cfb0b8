import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, office, type Told } from '../testing.js';

const fee = 'admissionLiaisonAddon';

/** Admitted at an hour, told on a day by telephone; 要介護2. */
const told = (admittedAt: string, informedOn: string, data: object = { channel: 'phone' }): Told[] => [
  ['admission.reported', admittedAt, { careLevel: 'care2', careManager: 'yes' }],
  ['admissionHandover.sent', informedOn, { ...data }],
];
const first = (events: Told[], options = {}) => claimsFor(fee, events, options)[0];

describe('入院時情報連携加算 since April 2024', () => {
  it.each([
    ['on the day of admission is (I)', '2026-06-10T10:00+09:00', '2026-06-10', 'one', 250],
    ['three weeks before the admission is (I)', '2026-06-10T10:00+09:00', '2026-05-20', 'one', 250],
    ['on the day after admission is (II)', '2026-06-10T10:00+09:00', '2026-06-11', 'two', 200],
    ['on the second day after admission is (II)', '2026-06-10T10:00+09:00', '2026-06-12', 'two', 200],
    ['on the day after an evening admission is (I)', '2026-06-10T20:00+09:00', '2026-06-11', 'one', 250],
    [
      'on the day after an admission at 3 in the morning is (II)',
      '2026-06-10T03:00+09:00',
      '2026-06-11',
      'two',
      200,
    ],
    ['on Sunday after a Saturday admission is (I)', '2026-06-13T10:00+09:00', '2026-06-14', 'one', 250],
    ['on Monday after a Saturday admission is (II)', '2026-06-13T10:00+09:00', '2026-06-15', 'two', 200],
    ['on Sunday after a Thursday evening is (II)', '2026-06-11T20:00+09:00', '2026-06-14', 'two', 200],
    ['on Monday after a Friday evening is (II)', '2026-06-12T20:00+09:00', '2026-06-15', 'two', 200],
    [
      'on New Year’s Day after an admission on 31 December is (I)',
      '2026-12-31T10:00+09:00',
      '2027-01-01',
      'one',
      250,
    ],
  ])('information %s', (_, admittedAt, informedOn, expected, units) => {
    const claim = first(told(admittedAt, informedOn));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['eligible', expected, units]);
    expect(claim?.edition).toBe('2024-04');
  });

  it.each([
    ['on the third day after admission', '2026-06-10T10:00+09:00', '2026-06-13'],
    ['on Sunday after a Thursday noon', '2026-06-11T12:00+09:00', '2026-06-14'],
    [
      'on Monday after a Thursday evening, the extra day being a civil day',
      '2026-06-11T20:00+09:00',
      '2026-06-15',
    ],
    ['on Tuesday after a Saturday admission', '2026-06-13T10:00+09:00', '2026-06-16'],
  ])('information %s is too late', (_, admittedAt, informedOn) => {
    const claim = first(told(admittedAt, informedOn));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['notEligible', undefined, undefined]);
    expect(codesOf(claim)).toEqual(['givenTooLate']);
  });

  it('states the dates it compared, its source and its advice', () => {
    const claim = first(told('2026-06-11T20:00+09:00', '2026-06-12'));
    expect(datesOf(claim)).toEqual([
      'admittedOn 2026-06-11',
      'classOneLastDay 2026-06-12',
      'classTwoLastDay 2026-06-14',
      'informedOn 2026-06-12',
    ]);
    expect(claim?.source).toMatchObject({ from: '2024-04-01', mark: 'V' });
    expect(claim).toMatchObject({ stay: 1, on: '2026-06-12', month: '2026-06', advice: 'noticesDecide' });
    expect(claim).toMatchObject({ episodeId: 'episode1', personId: 'person1' });
  });

  it('an office that counts the extra day as its next open day gets the Monday', () => {
    const claim = first(told('2026-06-11T20:00+09:00', '2026-06-15'), { extraDay: 'nextBusinessDay' });
    expect([claim?.status, claim?.class]).toEqual(['eligible', 'two']);
  });

  it('on a closed day whose day 3 is closed too, the fourth day is not settled', () => {
    const claim = first(told('2027-01-01T10:00+09:00', '2027-01-04'));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['uncertain', undefined, undefined]);
    expect(codesOf(claim)).toEqual(['extraDayNotSettled']);
    expect(first(told('2027-01-01T10:00+09:00', '2027-01-05'))?.status).toBe('notEligible');
  });
});

describe('when the hour of admission or the office’s calendar is not known', () => {
  it('information on the day of admission is (I) all the same', () => {
    expect(first(told('2026-06-10', '2026-06-10'), { calendars: {} })).toMatchObject({
      status: 'eligible',
      class: 'one',
    });
  });

  it('information two days later is (II) all the same', () => {
    expect(first(told('2026-06-10', '2026-06-12'), { calendars: {} })).toMatchObject({
      status: 'eligible',
      class: 'two',
    });
  });

  it('information on the next day is uncertain, and both last days are given', () => {
    const claim = first(told('2026-06-10', '2026-06-11'));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['uncertain', undefined, undefined]);
    expect(codesOf(claim)).toEqual(['admissionTimeUnknown']);
    expect(datesOf(claim)).toEqual([
      'admittedOn 2026-06-10',
      'classOneLastDay 2026-06-10',
      'classOneLastDayAtLatest 2026-06-11',
      'classTwoLastDay 2026-06-12',
      'informedOn 2026-06-11',
    ]);
  });

  it('without a calendar the fourth day is uncertain, for the third may have been closed', () => {
    const claim = first(told('2026-06-11T20:00+09:00', '2026-06-14'), { calendars: {} });
    expect([claim?.status, ...codesOf(claim)]).toEqual(['uncertain', 'calendarMissing']);
    expect(datesOf(claim)).toContain('classTwoLastDayAtLatest 2026-06-14');
  });

  it('an hour stated by a later report is used', () => {
    const claim = first([
      ['admission.reported', '2026-06-10', { careLevel: 'care1' }],
      ['admission.learnedLate', '2026-06-11', { admittedAt: '2026-06-10T20:00+09:00' }],
      ['admissionHandover.sent', '2026-06-11', { channel: 'inPerson' }],
    ]);
    expect(claim).toMatchObject({ status: 'eligible', class: 'one' });
  });

  it('the fee runs from the admission, however late the care manager learns of it', () => {
    const claim = first([
      ['admission.learnedLate', '2026-06-15', { admittedAt: '2026-06-10T10:00+09:00', careLevel: 'care1' }],
      ['admissionHandover.sent', '2026-06-15', { channel: 'phone' }],
    ]);
    expect([claim?.status, ...codesOf(claim)]).toEqual(['notEligible', 'givenTooLate']);
  });
});

describe('evidence', () => {
  const sent = (data: object, ...more: Told[]) =>
    first([...told('2026-06-10T10:00+09:00', '2026-06-10T14:00+09:00', data), ...more]);

  it('a telephone call needs no receipt', () => {
    expect(sent({ channel: 'phone' })?.evidence).toEqual({
      found: [
        { code: 'informationGiven', on: '2026-06-10', event: 'e2' },
        { code: 'way', on: '2026-06-10', event: 'e2' },
        { code: 'careLevel' },
      ],
      missing: [],
      keep: ['progressNotes'],
    });
  });

  it.each(['fax', 'post', 'email', 'hand', 'system'])(
    'by %s alone the receipt must be confirmed',
    (channel) => {
      const claim = sent({ channel });
      expect([claim?.status, claim?.class, claim?.units]).toEqual(['needsEvidence', 'one', 250]);
      expect(claim?.evidence.missing).toEqual(['receiptConfirmed']);
      expect(sent({ channel, spoken: 'yes' })?.status).toBe('eligible');
      expect(sent({ channel }, ['admissionHandover.received', '2026-06-10'])?.status).toBe('eligible');
    },
  );

  it.each(['inPerson', 'phone', 'video'])('by %s it was spoken', (channel) => {
    expect(sent({ channel })?.status).toBe('eligible');
  });

  it('without the way, way and receipt are missing', () => {
    expect(sent({})?.evidence.missing).toEqual(['way', 'receiptConfirmed']);
  });

  it('a note in the progress record, stated by an event, counts as found', () => {
    const claim = sent({ channel: 'phone', kept: ['progressNotes'] });
    expect(claim?.evidence.keep).toEqual([]);
    expect(claim?.evidence.found).toContainEqual({ code: 'progressNotes', on: '2026-06-10', event: 'e2' });
  });

  it('a receipt of an earlier sheet confirms nothing', () => {
    const claim = first([
      ['admissionHandover.received', '2026-06-01'],
      ...told('2026-06-10T10:00+09:00', '2026-06-10', { channel: 'fax' }),
    ]);
    expect(claim?.evidence.missing).toEqual(['receiptConfirmed']);
  });

  it('by post, a later arrival that changes the class leaves it open', () => {
    const post = { channel: 'post' };
    const late = sent(post, ['admissionHandover.received', '2026-06-12']);
    expect([late?.status, late?.class, ...codesOf(late)]).toEqual([
      'uncertain',
      undefined,
      'arrivalByPost',
      'givenInTime',
    ]);
    expect(datesOf(late)).toContain('receivedOn 2026-06-12');
    expect(sent(post, ['admissionHandover.received', '2026-06-10'])).toMatchObject({
      status: 'eligible',
      class: 'one',
    });
    expect(sent({ channel: 'fax' }, ['admissionHandover.received', '2026-06-12'])).toMatchObject({
      status: 'eligible',
      class: 'one',
    });
  });

  it('a sheet sent to the wrong place gave no information; the next one counts', () => {
    const document = { form: 'admissionHandover', id: 'd1' };
    const events: Told[] = [
      ...told('2026-06-10T10:00+09:00', '2026-06-10', { channel: 'fax', document }),
      ['document.misdirected', '2026-06-10', { document }],
    ];
    expect(codesOf(first(events))).toEqual(['notGiven']);
    const again: Told[] = [...events, ['admissionHandover.sent', '2026-06-11', { channel: 'phone' }]];
    expect(first(again)).toMatchObject({ status: 'eligible', class: 'two' });
  });
});

describe('before anything was sent', () => {
  const admitted: Told[] = [['admission.reported', '2026-06-11T20:00+09:00', { careLevel: 'care3' }]];
  it.each([
    ['on the day of admission', '2026-06-11', 'needsEvidence', ['informationGiven']],
    ['on the last day of (II)', '2026-06-14', 'needsEvidence', ['informationGiven']],
    ['a day later it is lost', '2026-06-15', 'notEligible', []],
  ])('%s', (_, asOf, status, missing) => {
    const claim = first(admitted, { asOf });
    expect(claim?.status).toBe(status);
    expect(claim?.evidence.missing).toEqual(missing);
    expect(codesOf(claim)).toEqual(status === 'notEligible' ? ['notGiven'] : []);
    expect(claim).toMatchObject({ on: '2026-06-11', month: '2026-06' });
  });

  it('without a calendar it is lost only after the last day of every reading', () => {
    const claim = (asOf: string) => first(admitted, { asOf, calendars: {} });
    expect(claim('2026-06-14')?.status).toBe('needsEvidence');
    expect(claim('2026-06-15')?.status).toBe('notEligible');
  });

  it('what happened after the day looked at is not known yet', () => {
    const events: Told[] = [...admitted, ['admissionHandover.sent', '2026-06-12', { channel: 'phone' }]];
    expect(first(events, { asOf: '2026-06-11T23:00+09:00' })?.status).toBe('needsEvidence');
    expect(first(events, { asOf: '2026-06-12' })?.status).toBe('eligible');
  });

  it('no admission, no claim', () => {
    expect(claimsFor(fee, [['onset.reported', '2026-06-01']])).toEqual([]);
  });
});

describe('whose care manager may claim', () => {
  const withLevel = (data: object, ...more: Told[]): Told[] => [
    ['admission.reported', '2026-06-10T10:00+09:00', { ...data }],
    ['admissionHandover.sent', '2026-06-10', { channel: 'phone' }],
    ...more,
  ];
  it.each(['care1', 'care2', 'care3', 'care4', 'care5'])('%s: yes', (careLevel) => {
    expect(first(withLevel({ careLevel }))?.status).toBe('eligible');
  });
  it.each(['support1', 'support2', 'projectEligible', 'notEligible'])('%s: no such fee', (careLevel) => {
    const claim = first(withLevel({ careLevel }));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['notEligible', 'one', undefined]);
    expect(claim?.reasons[0]).toEqual({ code: 'careLevelNotCovered', params: { level: careLevel } });
  });
  it.each([{}, { careLevel: 'unknown' }])('a level nobody has told is asked for', (data) => {
    const claim = first(withLevel(data));
    expect([claim?.status, claim?.evidence.missing]).toEqual(['needsEvidence', ['careLevel']]);
  });
  it('a first certification not yet answered leaves it open', () => {
    const claim = first(withLevel({ certification: 'applying' }));
    expect([claim?.status, ...codesOf(claim)]).toEqual(['uncertain', 'careLevelPending', 'givenInTime']);
  });
  it('its result settles it, from the day on which it is valid', () => {
    const result = (careLevel: string): Told => [
      'certification.resultReceived',
      '2026-06-30',
      { careLevel, validFrom: '2026-06-05' },
    ];
    expect(first(withLevel({ certification: 'applying' }, result('care1')))?.status).toBe('eligible');
    expect(first(withLevel({ certification: 'applying' }, result('support1')))?.status).toBe('notEligible');
  });
  it('the level on the day of the information decides', () => {
    const claim = first(
      withLevel({ careLevel: 'support2' }, [
        'certification.resultReceived',
        '2026-06-20',
        { careLevel: 'care1', formerLevel: 'support2', validFrom: '2026-06-12' },
      ]),
    );
    expect(claim?.status).toBe('notEligible');
  });
  it('a care manager found after the admission had no contract yet', () => {
    const claim = first(
      withLevel({ careLevel: 'care1', careManager: 'no' }, ['careManager.found', '2026-06-12']),
    );
    expect([claim?.status, ...codesOf(claim)]).toEqual(['notEligible', 'noContractYet', 'givenInTime']);
  });
  it.each<[string, Told[]]>([
    ['found on the day of admission', withLevel({ careLevel: 'care1' }, ['careManager.found', '2026-06-10'])],
    ['said to be without a care manager', withLevel({ careLevel: 'care1', careManager: 'no' })],
  ])('%s: open', (_, events) => {
    expect([first(events)?.status, ...codesOf(first(events))]).toEqual([
      'uncertain',
      'noContractYet',
      'givenInTime',
    ]);
  });
});

describe('once a person and calendar month, over stays and episodes', () => {
  const twice: Told[] = [
    ...told('2026-06-03T10:00+09:00', '2026-06-03'),
    ['discharge.completed', '2026-06-12', { destination: 'home' }],
    ['admission.repeated', '2026-06-25T10:00+09:00'],
    ['admissionHandover.sent', '2026-06-25', { channel: 'phone' }],
  ];
  it('two admissions in one month make one claim', () => {
    const [one, two] = claimsFor(fee, twice);
    expect([one?.status, two?.status]).toEqual(['eligible', 'notEligible']);
    expect(two?.reasons[0]).toEqual({ code: 'limitReached', params: { count: 1, per: 'month' } });
    expect([one?.stay, two?.stay]).toEqual([1, 2]);
  });
  it('a transfer in the next month may be claimed again', () => {
    const [, two] = claimsFor(fee, [
      ...told('2026-06-29T10:00+09:00', '2026-06-29'),
      ['transfer.completed', '2026-07-01T10:00+09:00'],
      ['admissionHandover.sent', '2026-07-01', { channel: 'phone' }],
    ]);
    expect(two).toMatchObject({ status: 'eligible', class: 'one', month: '2026-07' });
  });
  const earlier = (over: object) => [
    {
      fee,
      personId: 'person1',
      month: '2026-06',
      status: 'eligible',
      episodeId: 'episode0',
      ...over,
    } as const,
  ];
  const now = told('2026-06-10T10:00+09:00', '2026-06-10');
  it.each([
    ['claimed in another episode of the month', {}, 'notEligible', ['limitReached', 'givenInTime']],
    [
      'open in another episode of the month',
      { status: 'needsEvidence' },
      'uncertain',
      ['limitMayBeReached', 'givenInTime'],
    ],
    [
      'uncertain in another episode',
      { status: 'uncertain' },
      'uncertain',
      ['limitMayBeReached', 'givenInTime'],
    ],
    ['not eligible in another episode', { status: 'notEligible' }, 'eligible', ['givenInTime']],
    ['claimed the month before', { month: '2026-05' }, 'eligible', ['givenInTime']],
    ['claimed for somebody else', { personId: 'person2' }, 'eligible', ['givenInTime']],
    ['another fee claimed', { fee: 'firstPlanAddon' }, 'eligible', ['givenInTime']],
    ['the same episode, judged before', { episodeId: 'episode1' }, 'eligible', ['givenInTime']],
  ])('%s', (_, over, status, codes) => {
    const claim = first(now, { earlier: earlier(over) });
    expect([claim?.status, codesOf(claim)]).toEqual([status, codes]);
  });
  it('admitted at the end of a month and told in the next: a claim in either month may stand against it', () => {
    const claim = first(told('2026-06-30T10:00+09:00', '2026-07-01'), { earlier: earlier({}) });
    expect([claim?.month, claim?.status, ...codesOf(claim)]).toEqual([
      '2026-07',
      'uncertain',
      'limitMayBeReached',
      'givenInTime',
    ]);
  });
});

describe('by the revision in force', () => {
  it.each([
    [
      '2018-04 to 2024-03: on the day of admission is (I)',
      '2024-03-05',
      '2024-03-05',
      'eligible',
      'one',
      200,
      '2018-04',
    ],
    [
      'on the third day, admission counted, is (I)',
      '2024-03-05',
      '2024-03-07',
      'eligible',
      'one',
      200,
      '2018-04',
    ],
    [
      'on the day between, whether it is (I) is not settled',
      '2024-03-05',
      '2024-03-08',
      'uncertain',
      undefined,
      undefined,
      '2018-04',
    ],
    ['on the fifth day is (II)', '2024-03-05', '2024-03-09', 'eligible', 'two', 100, '2018-04'],
    ['on the seventh day is (II)', '2024-03-05', '2024-03-11', 'eligible', 'two', 100, '2018-04'],
    [
      'on the eighth, whether it is (II) is not settled',
      '2024-03-05',
      '2024-03-12',
      'uncertain',
      undefined,
      undefined,
      '2018-04',
    ],
    [
      'on the ninth it is too late',
      '2024-03-05',
      '2024-03-13',
      'notEligible',
      undefined,
      undefined,
      '2018-04',
    ],
    [
      'before the admission is not stated for those years',
      '2024-03-05',
      '2024-03-04',
      'uncertain',
      'one',
      undefined,
      '2018-04',
    ],
    ['first day of the 2018 revision', '2018-04-01', '2018-04-01', 'eligible', 'one', 200, '2018-04'],
    [
      'last day of the one before, by telephone',
      '2018-03-31',
      '2018-03-31',
      'eligible',
      'two',
      100,
      '2012-04',
    ],
    ['first day of the 2024 revision', '2024-04-01', '2024-04-01', 'eligible', 'one', 250, '2024-04'],
    ['last day on which the rules are known', '2027-03-31', '2027-03-31', 'eligible', 'one', 250, '2024-04'],
  ])('%s', (_, admittedOn, informedOn, status, feeClass, units, edition) => {
    const claim = first(told(`${admittedOn}T10:00+09:00`, informedOn));
    expect([claim?.status, claim?.class, claim?.units, claim?.edition]).toEqual([
      status,
      feeClass,
      units,
      edition,
    ]);
  });

  it('the day between is uncertain because the first day counted is not settled, both last days given', () => {
    const claim = first(told('2024-03-05T10:00+09:00', '2024-03-08'));
    expect(codesOf(claim)).toEqual(['firstDayNotSettled']);
    expect(datesOf(claim).slice(1, 5)).toEqual([
      'classOneLastDay 2024-03-07',
      'classOneLastDayAtLatest 2024-03-08',
      'classTwoLastDay 2024-03-11',
      'classTwoLastDayAtLatest 2024-03-12',
    ]);
  });

  it('information before the admission under the older text says why it is open', () => {
    expect(codesOf(first(told('2024-03-05T10:00+09:00', '2024-03-04')))).toEqual([
      'beforeAdmissionNotStated',
      'givenInTime',
      'givenBeforeAdmission',
    ]);
  });

  it.each([
    [
      'by visit within 7 days is 200 units',
      '2018-03-05',
      '2018-03-11',
      { channel: 'inPerson' },
      'eligible',
      'one',
      200,
    ],
    [
      'handed over and talked through is a visit',
      '2018-03-05',
      '2018-03-11',
      { channel: 'hand', spoken: 'yes' },
      'eligible',
      'one',
      200,
    ],
    [
      'by visit on the day between is not settled',
      '2018-03-05',
      '2018-03-12',
      { channel: 'inPerson' },
      'uncertain',
      undefined,
      undefined,
    ],
    [
      'by visit on the ninth day is too late',
      '2018-03-05',
      '2018-03-13',
      { channel: 'inPerson' },
      'notEligible',
      undefined,
      undefined,
    ],
    [
      'by telephone within 7 days is 100 units',
      '2018-03-05',
      '2018-03-11',
      { channel: 'phone' },
      'eligible',
      'two',
      100,
    ],
    [
      'by telephone on the day between is not settled',
      '2018-03-05',
      '2018-03-12',
      { channel: 'phone' },
      'uncertain',
      undefined,
      undefined,
    ],
    [
      'by telephone on the ninth day is too late',
      '2018-03-05',
      '2018-03-13',
      { channel: 'phone' },
      'notEligible',
      undefined,
      undefined,
    ],
    ['in a way not told may be either', '2018-03-05', '2018-03-06', {}, 'uncertain', undefined, undefined],
    [
      'handed over, without word of talking, may be either',
      '2018-03-05',
      '2018-03-06',
      { channel: 'hand' },
      'uncertain',
      undefined,
      undefined,
    ],
  ])('until March 2018, information %s', (_, admittedOn, informedOn, data, status, feeClass, units) => {
    const claim = first(told(`${admittedOn}T10:00+09:00`, informedOn, data));
    expect([claim?.status, claim?.class, claim?.units]).toEqual([status, feeClass, units]);
  });

  it('until March 2018, talking by telephone is no visit', () => {
    const claim = first(told('2018-03-05T10:00+09:00', '2018-03-06', { channel: 'phone', spoken: 'yes' }));
    expect([claim?.class, claim?.units]).toEqual(['two', 100]);
  });

  it.each(['inPerson', 'phone'])(
    'until March 2018, by %s on the day between, the first day is the reason',
    (channel) => {
      expect(codesOf(first(told('2018-03-05T10:00+09:00', '2018-03-12', { channel })))).toEqual([
        'firstDayNotSettled',
      ]);
    },
  );

  it('until March 2018, a way not told is the reason', () => {
    expect(codesOf(first(told('2018-03-05T10:00+09:00', '2018-03-06', {})))).toEqual(['wayUnknown']);
    expect(datesOf(first(told('2018-03-05T10:00+09:00', '2018-03-06', { channel: 'phone' })))).toEqual([
      'admittedOn 2018-03-05',
      'classTwoLastDay 2018-03-11',
      'classTwoLastDayAtLatest 2018-03-12',
      'informedOn 2018-03-06',
    ]);
  });

  it('admitted in March 2024 and told in April: the two revisions differ, so it is uncertain', () => {
    const claim = first(told('2024-03-29T10:00+09:00', '2024-04-02'));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['uncertain', undefined, undefined]);
    expect(claim?.reasons[0]).toEqual({
      code: 'editionsDiffer',
      params: { editions: ['2018-04', '2024-04'] },
    });
  });

  it('the same class with another figure differs too: admitted on the evening of 31 March, told on 1 April', () => {
    const claim = first(told('2024-03-31T20:00+09:00', '2024-04-01'));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['uncertain', undefined, undefined]);
    expect(codesOf(claim)).toEqual(['editionsDiffer', 'givenInTime']);
  });

  it('too late by both revisions is too late', () => {
    const claim = first(told('2024-03-20T10:00+09:00', '2024-04-10'));
    expect([claim?.status, codesOf(claim)]).toEqual(['notEligible', ['givenTooLate']]);
  });

  it('told in March for an admission in April is an April claim by the new text', () => {
    const claim = first(told('2024-04-02T10:00+09:00', '2024-03-30'));
    expect(claim).toMatchObject({
      status: 'eligible',
      class: 'one',
      units: 250,
      edition: '2024-04',
      month: '2024-04',
    });
  });

  it('after March 2027 the rules may have changed', () => {
    const claim = first(told('2027-04-01T10:00+09:00', '2027-04-01'));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['uncertain', undefined, undefined]);
    expect(claim?.reasons[0]).toEqual({ code: 'rulesMayHaveChanged' });
    expect(datesOf(claim).at(-1)).toBe('rulesKnownUntil 2027-03-31');
  });

  it('before April 2012 the rules are not in this library', () => {
    const claim = first(told('2012-03-31T10:00+09:00', '2012-03-31'));
    expect([claim?.status, claim?.class, claim?.units]).toEqual(['uncertain', undefined, undefined]);
    expect(claim?.reasons[0]).toEqual({ code: 'rulesNotKnown' });
    expect(datesOf(claim).at(-1)).toBe('rulesKnownFrom 2012-04-01');
  });

  it('even what is too late is uncertain once the rules may have changed', () => {
    const claim = first(told('2027-04-01T10:00+09:00', '2027-04-20'));
    expect([claim?.status, ...codesOf(claim)]).toEqual(['uncertain', 'rulesMayHaveChanged', 'givenTooLate']);
  });
});

it('the calendar given is the office’s own', () => {
  const calendars = { hospital: office };
  expect(codesOf(first(told('2026-06-10T20:00+09:00', '2026-06-11'), { calendars }))).toContain(
    'calendarMissing',
  );
});

describe('a handover recorded without a word about its way', () => {
  const bare = (admittedOn: string, informedOn: string, ...more: Told[]): Told[] => [
    ['admission.reported', `${admittedOn}T10:00+09:00`, { careLevel: 'care2' }],
    ...more,
    ['admissionHandover.sent', informedOn],
  ];
  it.each([
    ['2024-04', '2026-06-10', '2026-06-10', 'one'],
    ['2018-04', '2020-06-10', '2020-06-11', 'one'],
    ['2012-04', '2016-06-10', '2016-06-11', undefined],
  ])('under the rules of %s lacks the way and the receipt', (edition, admittedOn, informedOn, feeClass) => {
    const claim = first(bare(admittedOn, informedOn));
    expect([claim?.edition, claim?.class]).toEqual([edition, feeClass]);
    expect(claim?.evidence.missing).toEqual(['way', 'receiptConfirmed']);
  });

  it('is not the sheet that went astray', () => {
    const astray: Told = ['document.misdirected', '2026-06-10', { document: { form: 'handover', id: 'd1' } }];
    expect(first(bare('2026-06-10', '2026-06-10', astray))?.class).toBe('one');
  });
});

describe('under the rules of 2012', () => {
  it('information given before the admission is uncertain, for the text does not speak of it', () => {
    const claim = first(told('2016-06-10T10:00+09:00', '2016-06-05', { channel: 'inPerson' }));
    expect([claim?.edition, claim?.status]).toEqual(['2012-04', 'uncertain']);
    expect(codesOf(claim)).toContain('beforeAdmissionNotStated');
  });

  it('before anything was sent the handover is asked for, until the last day is over', () => {
    const admitted: Told[] = [['admission.reported', '2016-06-10T10:00+09:00', { careLevel: 'care2' }]];
    expect(first(admitted, { asOf: '2016-06-11' })?.evidence.missing).toContain('informationGiven');
    expect(codesOf(first(admitted))).toContain('notGiven');
  });
});

it('what both revisions rule out is ruled out, although they would pay differently', () => {
  const claim = first([...told('2024-03-31T10:00+09:00', '2024-04-01'), ['careManager.found', '2024-04-02']]);
  expect([claim?.status, codesOf(claim)[0]]).toEqual(['notEligible', 'noContractYet']);
});
