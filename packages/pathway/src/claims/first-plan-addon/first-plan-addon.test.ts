import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';

const fee = 'firstPlanAddon';
const first = (told: Told[], options = {}) => claimsFor(fee, told, options)[0];

/** A stay without any information for 退院・退所加算, so that the first plan stands alone. */
const stay = (admittedOn: string, dischargedOn: string, data: object, ...between: Told[]): Told[] => [
  ['admission.reported', admittedOn, { ...data }],
  ...between,
  ['carePlan.drafted', dischargedOn],
  ['discharge.completed', dischargedOn, { destination: 'home' }],
  ['service.started', dischargedOn],
];
const found: Told = ['careManager.found', '2026-06-05'];

describe('初回加算', () => {
  it('a care manager newly found makes a first plan: 300 units, in the month services start', () => {
    const claim = first(stay('2026-06-01', '2026-06-30', { careLevel: 'care1' }, found));
    expect([claim?.status, claim?.units, claim?.month, claim?.edition]).toEqual([
      'eligible',
      300,
      '2026-06',
      '2021-04',
    ]);
    expect(claim?.reasons).toEqual([{ code: 'newPlan' }]);
    expect(datesOf(claim)).toEqual(['planDraftedOn 2026-06-30', 'serviceStartedOn 2026-06-30']);
    expect(claim?.evidence).toEqual({
      found: [
        { code: 'carePlan', on: '2026-06-30', event: 'e3' },
        { code: 'serviceStarted', on: '2026-06-30', event: 'e5' },
        { code: 'careLevel' },
      ],
      missing: [],
      keep: ['progressNotes'],
    });
    expect(claim?.source.mark).toBe('GK');
  });
  it('so does a change of care manager', () => {
    const claim = first(
      stay('2026-06-01', '2026-06-30', { careLevel: 'care1' }, ['careManager.changed', '2026-06-05']),
    );
    expect(codesOf(claim)).toEqual(['newPlan']);
  });
  it('one found after services started is no reason', () => {
    expect(
      first([
        ...stay('2026-06-01', '2026-06-20', { careLevel: 'care1' }),
        ['careManager.found', '2026-06-21'],
      ]),
    ).toBeUndefined();
  });
  it('an ordinary return home is no first plan', () => {
    expect(claimsFor(fee, stay('2026-06-01', '2026-06-30', { careLevel: 'care1' }))).toEqual([]);
  });
  it('before a plan is made there is no claim', () => {
    expect(claimsFor(fee, [['admission.reported', '2026-06-01', { careLevel: 'care1' }], found])).toEqual([]);
  });
  it('the plan alone asks for the services, the services alone for the plan', () => {
    const admitted: Told = ['admission.reported', '2026-06-01', { careLevel: 'care1' }];
    const planned = first([admitted, found, ['carePlan.drafted', '2026-06-30']]);
    expect([planned?.status, planned?.on, planned?.evidence.missing]).toEqual([
      'needsEvidence',
      '2026-06-30',
      ['serviceStarted'],
    ]);
    const started = first([admitted, found, ['service.started', '2026-07-01']]);
    expect([started?.on, started?.evidence.missing]).toEqual(['2026-07-01', ['carePlan']]);
  });

  it.each([
    ['for the two whole months before', '2026-04-01', '2026-06-01', ['noFeeForTwoMonths']],
    ['from earlier on', '2026-02-10', '2026-06-20', ['noFeeForTwoMonths']],
    ['from the second day of the first of them', '2026-04-02', '2026-06-20', undefined],
    ['over the year end', '2026-11-01', '2027-01-15', ['noFeeForTwoMonths']],
  ])('in hospital %s', (_, admittedOn, dischargedOn, codes) => {
    const claim = first(stay(admittedOn, dischargedOn, { careLevel: 'care1' }));
    expect(claim && codesOf(claim)).toEqual(codes);
  });
  it('a discharge in the month before the services leaves that month not wholly away', () => {
    const told: Told[] = [
      ['admission.reported', '2026-04-01', { careLevel: 'care1' }],
      ['discharge.completed', '2026-05-31'],
      ['carePlan.drafted', '2026-05-31'],
      ['service.started', '2026-06-01'],
    ];
    expect(claimsFor(fee, told)).toEqual([]);
  });
  it('a transfer between two hospitals does not bring the person home', () => {
    const told: Told[] = [
      ['admission.reported', '2026-03-15', { careLevel: 'care1' }],
      ['transfer.completed', '2026-05-10'],
      ['carePlan.drafted', '2026-06-10'],
      ['discharge.completed', '2026-06-10'],
      ['service.started', '2026-06-10'],
    ];
    expect(codesOf(first(told))).toEqual(['noFeeForTwoMonths']);
    const readmitted = told.map(
      (each): Told => (each[0] === 'transfer.completed' ? ['admission.repeated', each[1]] : each),
    );
    expect(claimsFor(fee, readmitted)).toEqual([]);
  });

  const result = (careLevel: string, formerLevel?: string): Told => [
    'certification.resultReceived',
    '2026-06-20',
    { careLevel, validFrom: '2026-06-10', ...(formerLevel && { formerLevel }) },
  ];
  it.each([
    ['from 要支援2 to 要介護1', 'support2', 'care1', ['fromSupportToCare']],
    ['from 要支援1 to 要介護3', 'support1', 'care3', ['fromSupportToCare']],
    ['by two steps, from 要介護1 to 要介護3', 'care1', 'care3', ['levelChangedByTwo']],
    ['by four steps', 'care1', 'care5', ['levelChangedByTwo']],
    ['down by two steps', 'care4', 'care2', ['levelChangedByTwo']],
    ['by one step', 'care2', 'care3', undefined],
    ['down to 要介護1', 'care3', 'care1', ['levelChangedByTwo']],
    ['up from 要介護1', 'care1', 'care4', ['levelChangedByTwo']],
    ['from 事業対象者', 'projectEligible', 'care1', undefined],
    ['from 事業対象者 to 要介護3', 'projectEligible', 'care3', undefined],
    ['within 要支援', 'support1', 'support2', undefined],
    ['not at all', 'care2', 'care2', undefined],
  ])('a care level that changed %s', (_, before, after, codes) => {
    const claim = first(stay('2026-06-01', '2026-06-30', { careLevel: before }, result(after)));
    expect(claim && codesOf(claim)).toEqual(codes);
  });
  it('from 要介護 to 要支援 there is no such fee', () => {
    expect(
      claimsFor(fee, stay('2026-06-01', '2026-06-30', { careLevel: 'care3' }, result('support2'))),
    ).toEqual([]);
  });
  it('a level valid from the day services start counts', () => {
    const onTheDay: Told = [
      'certification.resultReceived',
      '2026-06-29',
      { careLevel: 'care3', validFrom: '2026-06-30' },
    ];
    expect(codesOf(first(stay('2026-06-01', '2026-06-30', { careLevel: 'care1' }, onTheDay)))).toEqual([
      'levelChangedByTwo',
    ]);
  });
  it('the level before may have been told on the day of the plan itself', () => {
    const told: Told[] = [
      ['careManager.changed', '2026-05-01'],
      ['admission.reported', '2026-06-30', { careLevel: 'support2' }],
      ['carePlan.drafted', '2026-06-30'],
      ['service.started', '2026-06-30'],
      ['certification.resultReceived', '2026-07-01', { careLevel: 'care1', validFrom: '2026-06-30' }],
    ];
    expect(codesOf(first(told))).toContain('fromSupportToCare');
  });
  it('the former level may stand on the result alone', () => {
    expect(codesOf(first(stay('2026-06-01', '2026-06-30', {}, result('care2', 'support1'))))).toEqual([
      'fromSupportToCare',
    ]);
  });
  it('a level valid only after services started changes nothing yet', () => {
    const later: Told = [
      'certification.resultReceived',
      '2026-07-20',
      { careLevel: 'care5', validFrom: '2026-07-10' },
    ];
    expect(claimsFor(fee, [...stay('2026-06-01', '2026-06-30', { careLevel: 'care1' }), later])).toEqual([]);
  });
  it('levels nobody told are no reason', () => {
    expect(claimsFor(fee, stay('2026-06-01', '2026-06-30', {}))).toEqual([]);
  });

  it.each([
    ['2021-03-31', 'uncertain'],
    ['2021-04-01', 'eligible'],
    ['2027-03-31', 'eligible'],
    ['2027-04-01', 'uncertain'],
  ])('on %s: %s', (on, status) => {
    expect(first([['careManager.found', on], ...stay(on, on, { careLevel: 'care1' })])?.status).toBe(status);
  });
});

describe('not together with 退院・退所加算', () => {
  const both = (...told: Told[]) => stay('2026-06-01', '2026-06-30', { careLevel: 'care1' }, found, ...told);
  it('退院・退所加算 is kept, as it is the higher', () => {
    const told = both(['midStayExchange.held', '2026-06-10']);
    expect(claimsFor('dischargeLiaisonAddon', told)[0]?.status).toBe('eligible');
    const claim = first(told);
    expect([claim?.status, claim?.units]).toEqual(['notEligible', undefined]);
    expect(claim?.reasons).toEqual([
      { code: 'notTogether', params: { fee: 'dischargeLiaisonAddon' } },
      { code: 'newPlan' },
    ]);
  });
  it('while 退院・退所加算 is open, 初回加算 is uncertain', () => {
    const claim = first(both(['preDischargeConference.held', '2026-06-10']));
    expect([claim?.status, codesOf(claim)]).toEqual(['uncertain', ['notTogether', 'newPlan']]);
  });
  it('also before services start, when the two stand on different days', () => {
    const told: Told[] = [
      ['admission.reported', '2026-06-01', { careLevel: 'care1' }],
      found,
      ['midStayExchange.held', '2026-06-10'],
      ['carePlan.drafted', '2026-06-28'],
      ['discharge.completed', '2026-06-30'],
    ];
    expect([first(told)?.on, claimsFor('dischargeLiaisonAddon', told)[0]?.on]).toEqual([
      '2026-06-28',
      '2026-06-30',
    ]);
    expect([first(told)?.status, codesOf(first(told))[0]]).toEqual(['uncertain', 'notTogether']);
  });
  it('what is ruled out already stays ruled out for its own reason', () => {
    const earlier = [{ fee, personId: 'person1', month: '2026-06', status: 'eligible' } as const];
    const claim = first(both(['preDischargeConference.held', '2026-06-10']), { earlier });
    expect([claim?.status, codesOf(claim)]).toEqual(['notEligible', ['limitReached', 'newPlan']]);
  });
  it('when 退院・退所加算 is lost, 初回加算 stands', () => {
    const told = both();
    expect(claimsFor('dischargeLiaisonAddon', told)[0]?.status).toBe('notEligible');
    expect(first(told)?.status).toBe('eligible');
  });
});

it('whoever is still in hospital after two months has not come home to a first plan', () => {
  const told: Told[] = [
    ['admission.reported', '2026-01-01', { careLevel: 'care1' }],
    ['carePlan.drafted', '2026-04-10'],
    ['service.started', '2026-04-10'],
  ];
  expect(claimsFor(fee, told)).toEqual([]);
});

it('only what has happened is compared: the plan, or the start of services', () => {
  const admitted: Told[] = [['admission.reported', '2026-06-01', { careLevel: 'care1' }], found];
  expect(datesOf(first([...admitted, ['carePlan.drafted', '2026-06-30']]))).toEqual([
    'planDraftedOn 2026-06-30',
  ]);
  expect(datesOf(first([...admitted, ['service.started', '2026-06-30']]))).toEqual([
    'serviceStartedOn 2026-06-30',
  ]);
});
