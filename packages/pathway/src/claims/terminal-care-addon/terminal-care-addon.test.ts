import { addDays } from '@renkei/forms';
import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';

const fee = 'terminalCareAddon';
const atHome: Told[] = [
  ['admission.reported', '2021-01-05', { careLevel: 'care5' }],
  ['discharge.completed', '2021-01-06'],
];
const visit = (on: string): Told => ['step.done', on, { step: 'homeVisit' }];
const died = (on: string, data: object = { place: 'home' }): Told => ['death.reported', on, { ...data }];
const first = (told: Told[], options = {}) => claimsFor(fee, [...atHome, ...told], options)[0];

describe('ターミナルケアマネジメント加算: visits on two days within the day of death and the 14 days before it', () => {
  it('two visits are 400 units', () => {
    const claim = first([visit('2026-06-10'), visit('2026-06-15'), died('2026-06-20')]);
    expect([claim?.status, claim?.units, claim?.edition, claim?.month]).toEqual([
      'eligible',
      400,
      '2024-04',
      '2026-06',
    ]);
    expect(datesOf(claim)).toEqual([
      'diedOn 2026-06-20',
      'visitWindowFrom 2026-06-06',
      'visitedOn 2026-06-10',
      'visitedOn 2026-06-15',
    ]);
    expect(claim?.evidence).toEqual({
      found: [{ code: 'visits', on: '2026-06-10', event: 'e3' }, { code: 'careLevel' }],
      missing: [],
      keep: ['progressNotes', 'consent', 'contactAroundTheClock', 'endOfLifeWish'],
    });
    expect(codesOf(claim)).toEqual([]);
  });

  it.each([
    [
      'on the first day of the window and on the day of death',
      [visit('2026-06-06'), visit('2026-06-20')],
      'eligible',
    ],
    ['one of them a day before the window', [visit('2026-06-05'), visit('2026-06-20')], 'needsEvidence'],
    ['one of them after the death', [visit('2026-06-20'), visit('2026-06-21')], 'needsEvidence'],
    ['two on one day', [visit('2026-06-10'), visit('2026-06-10')], 'needsEvidence'],
    [
      'the first visit home and a monitoring visit',
      [
        ['firstHomeVisit.made', '2026-06-10'],
        ['monitoring.done', '2026-06-12'],
      ],
      'eligible',
    ],
    ['none', [], 'needsEvidence'],
  ])('%s', (_, visits, status) => {
    expect(first([...(visits as Told[]), died('2026-06-20')])?.status).toBe(status);
  });

  it('consent kept with a visit is found', () => {
    const consented: Told = ['step.done', '2026-06-10', { step: 'homeVisit', kept: ['consent'] }];
    const claim = first([consented, visit('2026-06-15'), died('2026-06-20')]);
    expect(claim?.evidence.keep).toEqual(['progressNotes', 'contactAroundTheClock', 'endOfLifeWish']);
  });

  it('too few visits are counted and asked for', () => {
    const claim = first([visit('2026-06-10'), died('2026-06-20')]);
    expect(claim?.reasons).toEqual([{ code: 'visitsTooFew', params: { count: 1, needed: 2 } }]);
    expect(claim?.evidence.missing).toEqual(['visits']);
  });

  const twice = [visit('2026-06-18'), visit('2026-06-19')];
  it.each([
    ['nobody has said where', {}, 'uncertain', ['placeOfDeathUnknown']],
    ['elsewhere', { place: 'elsewhere' }, 'uncertain', ['placeOfDeathUnknown']],
    ['in a hospital without being admitted', { place: 'hospital' }, 'uncertain', ['placeOfDeathUnknown']],
  ])('after the return home, died %s', (_, data, status, codes) => {
    const claim = first([...twice, died('2026-06-20', data)]);
    expect([claim?.status, codesOf(claim)]).toEqual([status, codes]);
  });

  it('after the return home, a death told without another word asks where it was', () => {
    const claim = first([...twice, ['death.reported', '2026-06-20']]);
    expect([claim?.status, codesOf(claim)]).toEqual(['uncertain', ['placeOfDeathUnknown']]);
  });

  const admittedAgain: Told = ['admission.repeated', '2026-06-20'];
  it.each([
    ['on the day of leaving home', '2026-06-20', ['eligible']],
    ['on the day after: 24 hours may have passed', '2026-06-21', ['uncertain']],
    ['two days after leaving home', '2026-06-22', []],
  ])('died in hospital %s, visited before at home', (_, on, statuses) => {
    const told = [...atHome, ...twice, admittedAgain, died(on, { place: 'hospital' })];
    expect(claimsFor(fee, told).map(({ status }) => status)).toEqual(statuses);
  });
  it('died at home on a trial stay', () => {
    const told = [...atHome, ...twice, ['admission.repeated', '2026-06-10'], died('2026-06-20')] as Told[];
    expect(claimsFor(fee, told).map(({ status }) => status)).toEqual(['eligible']);
  });
  it('went home and died elsewhere, all on the day of the admission: where is not settled', () => {
    const told = [
      ...atHome,
      ...twice,
      admittedAgain,
      ['discharge.completed', '2026-06-20'],
      died('2026-06-20', {}),
    ] as Told[];
    expect(claimsFor(fee, told).map(({ status }) => status)).toEqual(['uncertain']);
  });
  it('died on the day of a transfer: home was left long before', () => {
    const told = [
      ...atHome,
      ...twice,
      admittedAgain,
      ['transfer.completed', '2026-06-25'],
      died('2026-06-25', { place: 'hospital' }),
    ];
    expect(claimsFor(fee, told as Told[])).toEqual([]);
  });

  it.each([
    ['in person', { channel: 'inPerson' }, 'eligible'],
    ['by video', { channel: 'video' }, 'needsEvidence'],
    ['by telephone', { channel: 'phone' }, 'needsEvidence'],
  ])('monitoring %s', (_, data, status) => {
    const claim = first([visit('2026-06-18'), ['monitoring.done', '2026-06-19', data], died('2026-06-20')]);
    expect(claim?.status).toBe(status);
  });

  it('the day of death is that of the death, not of the report', () => {
    expect(
      first([...twice, died('2026-07-02', { place: 'home', diedAt: '2026-06-20T04:00+09:00' })]),
    ).toMatchObject({
      on: '2026-06-20',
      month: '2026-06',
    });
  });

  it.each([
    ['in a facility', [...atHome, died('2026-06-20', { place: 'facility' })]],
    ['during a stay, without word of the place', [atHome[0] as Told, died('2026-06-20', {})]],
  ])('%s there is no such fee', (_, told) => {
    expect(claimsFor(fee, told)).toEqual([]);
  });
});

describe('until March 2024 only for the last stage of cancer', () => {
  const told = (on: string, ...visits: string[]): Told[] => [...visits.map(visit), died(on)];
  it.each([
    ['stated as cancer', '2024-03-31', { terminalIllness: 'cancer' }, 'eligible', '2021-04'],
    ['another illness', '2024-03-31', { terminalIllness: 'other' }, 'notEligible', '2021-04'],
    ['not stated', '2024-03-31', {}, 'needsEvidence', '2021-04'],
    ['since April 2024 any illness', '2024-04-01', { terminalIllness: 'other' }, 'eligible', '2024-04'],
    ['first day known', '2021-04-01', { terminalIllness: 'cancer' }, 'eligible', '2021-04'],
    ['day before it', '2021-03-31', { terminalIllness: 'cancer' }, 'uncertain', '2021-04'],
    ['last day known', '2027-03-31', {}, 'eligible', '2024-04'],
    ['day after it', '2027-04-01', {}, 'uncertain', '2024-04'],
  ])('%s', (_, on, facts, status, edition) => {
    const claim = first(told(on, on, addDays(on, -1)), { facts });
    expect([claim?.status, claim?.edition]).toEqual([status, edition]);
  });
  it('says so', () => {
    const of = (facts: object) => first(told('2024-03-20', '2024-03-18', '2024-03-19'), { facts });
    expect(codesOf(of({ terminalIllness: 'other' }))).toEqual(['cancerOnly']);
    expect(of({})?.evidence.missing).toEqual(['terminalIllness']);
    expect(of({ terminalIllness: 'cancer' })?.evidence.found).toContainEqual({ code: 'terminalIllness' });
    expect(of({ terminalIllness: 'cancer' })).toMatchObject({
      units: 400,
      evidence: { keep: ['progressNotes', 'consent', 'contactAroundTheClock'] },
    });
  });
  it('a fact of an event wins over the host’s', () => {
    const events: Told[] = [
      visit('2024-03-18'),
      visit('2024-03-19'),
      died('2024-03-20', { place: 'home', facts: { terminalIllness: 'other' } }),
    ];
    expect(first(events, { facts: { terminalIllness: 'cancer' } })?.status).toBe('notEligible');
  });
});
