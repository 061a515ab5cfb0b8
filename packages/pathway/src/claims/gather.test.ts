import { describe, expect, it } from 'vitest';
import { type GatherOptions, gather } from './gather.js';
import { episodeOf, type Told } from './testing.js';

const inputs = (told: readonly Told[], options: Partial<GatherOptions> = {}) =>
  gather(episodeOf(told), { asOf: '2026-12-31', ...options });
const stays = (told: readonly Told[]) => inputs(told).map(({ stay }) => stay);
const shares = (told: readonly Told[]) => inputs(told).map(({ events }) => events.map(({ id }) => id));

describe('the stays of an episode', () => {
  it('an episode without an admission has none', () => {
    expect(inputs([['preparation.recorded', '2026-06-01']])).toEqual([]);
  });

  it('one stay, with what the admission tells', () => {
    const data = { ward: 'general', supportFee: 'one', careManager: 'yes' };
    expect(stays([['admission.reported', '2026-06-01T10:00+09:00', data]])).toEqual([
      {
        number: 1,
        admittedOn: '2026-06-01',
        admittedAt: '2026-06-01T10:00+09:00',
        awaySince: '2026-06-01',
        ...data,
      },
    ]);
  });
  it('the hour is not known when only the day is told', () => {
    expect(stays([['admission.reported', '2026-06-01']])).toEqual([
      { number: 1, admittedOn: '2026-06-01', awaySince: '2026-06-01' },
    ]);
  });
  it('the time of the admission itself wins over that of the report', () => {
    const [stay] = stays([
      ['admission.reported', '2026-06-03T09:00+09:00', { admittedAt: '2026-06-01T22:00+09:00' }],
    ]);
    expect(stay).toMatchObject({ admittedOn: '2026-06-01', admittedAt: '2026-06-01T22:00+09:00' });
  });
  it('an evening in Tokyo written in UTC is that day', () => {
    expect(stays([['admission.reported', '2026-06-01T15:30Z']])[0]?.admittedOn).toBe('2026-06-02');
  });
  it('a late report opens the stay when nobody told before', () => {
    const [stay, ...others] = stays([['admission.learnedLate', '2026-06-05', { admittedAt: '2026-06-01' }]]);
    expect([stay?.admittedOn, others]).toEqual(['2026-06-01', []]);
  });
  it('else it tells more of the stay that is open', () => {
    const told: Told[] = [
      ['admission.reported', '2026-06-01'],
      [
        'admission.learnedLate',
        '2026-06-05',
        { admittedAt: '2026-06-01T20:00+09:00', ward: 'longTerm', supportFee: 'two', careManager: 'no' },
      ],
    ];
    expect(stays(told)).toEqual([
      {
        number: 1,
        admittedOn: '2026-06-01',
        admittedAt: '2026-06-01T20:00+09:00',
        awaySince: '2026-06-01',
        ward: 'longTerm',
        supportFee: 'two',
        careManager: 'no',
      },
    ]);
  });
  it('a later report without them forgets nothing', () => {
    const told: Told[] = [
      [
        'admission.reported',
        '2026-06-01T08:00+09:00',
        { ward: 'general', supportFee: 'one', careManager: 'yes' },
      ],
      ['admission.learnedLate', '2026-06-05', { admittedAt: '2026-06-01' }],
    ];
    expect(stays(told)[0]).toMatchObject({
      admittedAt: '2026-06-01T08:00+09:00',
      ward: 'general',
      supportFee: 'one',
      careManager: 'yes',
    });
  });
  it('a change of ward counts, one without a ward does not', () => {
    const told: Told[] = [
      ['admission.reported', '2026-06-01', { ward: 'general' }],
      ['ward.changed', '2026-06-05', { ward: 'communityCare' }],
      ['ward.changed', '2026-06-06'],
    ];
    expect(stays(told)[0]?.ward).toBe('communityCare');
  });

  it('a transfer ends one stay and begins the next, away since the first', () => {
    expect(
      stays([
        ['admission.reported', '2026-06-01'],
        ['transfer.completed', '2026-06-10T11:00+09:00', { ward: 'longTerm' }],
      ]),
    ).toEqual([
      {
        number: 1,
        admittedOn: '2026-06-01',
        awaySince: '2026-06-01',
        dischargedOn: '2026-06-10',
        end: 'transfer',
      },
      {
        number: 2,
        admittedOn: '2026-06-10',
        admittedAt: '2026-06-10T11:00+09:00',
        awaySince: '2026-06-01',
        ward: 'longTerm',
      },
    ]);
  });
  it('a readmission begins a stay and an absence', () => {
    const told: Told[] = [
      ['admission.reported', '2026-06-01'],
      ['discharge.completed', '2026-06-05'],
      ['admission.repeated', '2026-06-20'],
      ['transfer.completed', '2026-06-25'],
    ];
    expect(
      stays(told).map(({ number, awaySince, end, dischargedOn }) => [number, awaySince, end, dischargedOn]),
    ).toEqual([
      [1, '2026-06-01', 'home', '2026-06-05'],
      [2, '2026-06-20', 'transfer', '2026-06-25'],
      [3, '2026-06-20', undefined, undefined],
    ]);
  });
  it('a log that begins with a transfer counts from it', () => {
    expect(stays([['transfer.completed', '2026-06-10']])).toEqual([
      { number: 1, admittedOn: '2026-06-10', awaySince: '2026-06-10' },
    ]);
  });
  it('two transfers told in the wrong order stand in the order of their days', () => {
    const told: Told[] = [
      ['admission.reported', '2026-06-01'],
      ['transfer.completed', '2026-06-20'],
      ['transfer.completed', '2026-06-10'],
    ];
    expect(stays(told).map(({ admittedOn }) => admittedOn)).toEqual([
      '2026-06-01',
      '2026-06-10',
      '2026-06-20',
    ]);
  });

  it.each([
    ['home', 'home'],
    ['relativesHome', 'home'],
    [undefined, 'home'],
    ['other', 'home'],
    ['groupHome', 'facility'],
    ['specialNursingHome', 'facility'],
    ['healthFacility', 'facility'],
    ['careMedicalInstitute', 'facility'],
    ['disabilityFacility', 'facility'],
    ['smallMulti', 'facility'],
    ['otherHospital', 'transfer'],
    ['deceased', 'death'],
  ])('discharged to %s: %s', (destination, end) => {
    const told: Told[] = [
      ['admission.reported', '2026-06-01'],
      ['discharge.completed', '2026-06-05', { destination }],
    ];
    expect(stays(told)[0]).toMatchObject({ dischargedOn: '2026-06-05', end });
  });
  it('a death at home after the return is not the end of the stay', () => {
    const told: Told[] = [
      ['admission.reported', '2026-06-01'],
      ['discharge.completed', '2026-06-05'],
      ['death.reported', '2026-06-20', { place: 'home' }],
    ];
    expect(stays(told)[0]).toMatchObject({ dischargedOn: '2026-06-05', end: 'home' });
  });
  it('the day of a discharge or a death is that of the fact', () => {
    const of = (event: Told) => stays([['admission.reported', '2026-06-01'], event])[0];
    expect(of(['discharge.completed', '2026-06-09', { dischargedAt: '2026-06-05' }])?.dischargedOn).toBe(
      '2026-06-05',
    );
    expect(of(['death.reported', '2026-06-09', { diedAt: '2026-06-06T01:00+09:00' }])).toMatchObject({
      dischargedOn: '2026-06-06',
      end: 'death',
    });
    expect(of(['facility.entered', '2026-06-09'])).toMatchObject({
      dischargedOn: '2026-06-09',
      end: 'facility',
    });
  });
});

describe('which stay an event belongs to', () => {
  const two: Told[] = [
    ['preparation.recorded', '2026-05-01'], // e1
    ['admissionHandover.sent', '2026-05-30'], // e2
    ['admission.reported', '2026-06-01'], // e3
    ['admissionHandover.received', '2026-06-02'], // e4
    ['discharge.completed', '2026-06-05'], // e5
    ['monitoring.done', '2026-06-08'], // e6
    ['admissionHandover.sent', '2026-06-19'], // e7
    ['admission.repeated', '2026-06-20'], // e8
    ['admissionHandover.received', '2026-06-21'], // e9
  ];
  it('before the first stay to it, after a discharge to the stay it ended, a handover then to the next', () => {
    expect(shares(two)).toEqual([
      ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'],
      ['e7', 'e8', 'e9'],
    ]);
  });
  it('so does word of its receipt', () => {
    const told: Told[] = [
      ['admission.reported', '2026-06-01'],
      ['discharge.completed', '2026-06-05'],
      ['admissionHandover.received', '2026-06-19'],
      ['admission.repeated', '2026-06-20'],
    ];
    expect(shares(told)).toEqual([
      ['e1', 'e2'],
      ['e3', 'e4'],
    ]);
  });
  it('a handover after the last discharge stays with it', () => {
    expect(shares([...two.slice(0, 6), ['admissionHandover.received', '2026-06-09']])).toEqual([
      ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'],
    ]);
  });
  it('an event recorded late belongs to the stay of its day', () => {
    expect(shares([...two, ['midStayExchange.held', '2026-06-03']])[0]).toContain('e10');
  });
  it('an event that closes what a stay opened belongs to that stay', () => {
    const closing: Told = ['admissionHandover.sent', '2026-06-21', { closes: ['sendAdmissionHandover:e3'] }];
    expect(shares([...two, closing])[0]).toContain('e10');
    const other: Told = ['admissionHandover.sent', '2026-06-21', { closes: ['sendAdmissionHandover:e99'] }];
    expect(shares([...two, other])[1]).toContain('e10');
    const alike: Told = ['admissionHandover.sent', '2026-06-21', { closes: ['sendAdmissionHandover:xe3'] }];
    expect(shares([...two, alike])[1]).toContain('e10');
  });
});

describe('what else is read', () => {
  const admitted: Told = ['admission.reported', '2026-06-10', { careLevel: 'care1' }];
  const levels = (...told: Told[]) =>
    inputs(told)[0]?.careLevels.map(({ from, level }) => `${from} ${level}`);

  it('care levels from the day on which they hold, oldest first', () => {
    expect(
      levels(['preparation.recorded', '2026-05-01', { careLevel: 'support2' }], admitted, [
        'certification.resultReceived',
        '2026-07-10',
        { careLevel: 'care3', formerLevel: 'care2', validFrom: '2026-06-05' },
      ]),
    ).toEqual(['2026-05-01 support2', '2026-06-04 care2', '2026-06-05 care3', '2026-06-10 care1']);
  });
  it('a result without its first valid day holds from the day it came', () => {
    expect(levels(admitted, ['certification.resultReceived', '2026-07-10', { careLevel: 'care3' }])).toEqual([
      '2026-06-10 care1',
      '2026-07-10 care3',
    ]);
  });
  it('a result without a level is no level either', () => {
    const result: Told = [
      'certification.resultReceived',
      '2026-07-10',
      { careLevel: 'unknown', formerLevel: 'care1' },
    ];
    expect(levels(['admission.reported', '2026-06-10', {}], result)).toEqual(['2026-07-09 care1']);
  });
  it('an unknown level is no level', () => {
    expect(levels(['admission.reported', '2026-06-10', { careLevel: 'unknown' }])).toEqual([]);
  });

  it.each<[string, Told[], boolean]>([
    ['nothing told', [admitted], false],
    ['applying', [['admission.reported', '2026-06-10', { certification: 'applying' }]], true],
    ['certified', [['admission.reported', '2026-06-10', { certification: 'certified' }]], false],
    ['applied', [admitted, ['certification.applied', '2026-06-12']], true],
    [
      'applied and told since that it is certified',
      [
        ['certification.applied', '2026-06-01'],
        ['admission.reported', '2026-06-10', { certification: 'certified' }],
      ],
      false,
    ],
    [
      'applied and nothing else told',
      [
        ['certification.applied', '2026-06-01'],
        ['admission.reported', '2026-06-10', {}],
      ],
      true,
    ],
    [
      'applied and answered',
      [
        admitted,
        ['certification.applied', '2026-06-12'],
        ['certification.resultReceived', '2026-07-01', { careLevel: 'care1' }],
      ],
      false,
    ],
  ])('a certification asked for: %s', (_, told, expected) => {
    expect(inputs(told)[0]?.certificationPending).toBe(expected);
  });

  it('facts: the latest of each name, an event’s before the host’s', () => {
    const told: Told[] = [
      ['admission.reported', '2026-06-10', { facts: { one: 'a', two: 'a' } }],
      ['monitoring.done', '2026-06-12', { facts: { two: 'b' } }],
    ];
    expect(inputs(told, { facts: { one: 'host', three: 3 } })[0]?.facts).toEqual({
      one: 'a',
      two: 'b',
      three: 3,
    });
  });

  it('only what had happened by the day looked at', () => {
    const told: Told[] = [admitted, ['discharge.completed', '2026-06-20']];
    expect(inputs(told, { asOf: '2026-06-19T23:00+09:00' })[0]).toMatchObject({
      asOf: '2026-06-19',
      stay: { number: 1 },
    });
    expect(inputs(told, { asOf: '2026-06-19' })[0]?.stay.end).toBeUndefined();
    expect(inputs(told, { asOf: '2026-06-20' })[0]?.stay.end).toBe('home');
    expect(inputs(told, { asOf: '2026-06-09' })).toEqual([]);
  });

  it('corrections are read in, refused events are not', () => {
    const [input] = inputs([
      ['admission.reported', '2026-06-10'],
      ['event.corrected', '2026-06-11', { corrects: 'e1', reason: 'wrongDate', occurredAt: '2026-06-09' }],
    ]);
    expect(input?.stay.admittedOn).toBe('2026-06-09');
    const episode = episodeOf([['admission.reported', '2026-06-10']]);
    const refused = { ...episode, log: episode.log.map((row) => ({ ...row, outcome: 'rejected' as const })) };
    expect(gather(refused, { asOf: '2026-12-31' })).toEqual([]);
  });

  it('calendars and the way of counting are handed on', () => {
    expect(inputs([admitted])[0]).toMatchObject({
      calendars: {},
      episodeId: 'episode1',
      personId: 'person1',
    });
    expect(inputs([admitted])[0]).not.toHaveProperty('extraDay');
    expect(inputs([admitted], { extraDay: 'nextBusinessDay' })[0]?.extraDay).toBe('nextBusinessDay');
  });
});
