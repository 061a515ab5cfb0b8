import { describe, expect, it } from 'vitest';
import { claimsFor, codesOf, datesOf, type Told } from '../testing.js';

const fee = 'emergencyConferenceAddon';
const held = (on: string, data: object = {}): Told => [
  'step.done',
  on,
  {
    step: 'emergencyConference',
    attendees: ['careManager', 'familyDoctor'],
    kept: ['request'],
    ...data,
  },
];
const atHome = (level = 'care4'): Told[] => [
  ['admission.reported', '2021-01-05', { careLevel: level }],
  ['discharge.completed', '2021-01-06'],
];
const first = (...told: Told[]) => claimsFor(fee, [...atHome(), ...told])[0];

describe('緊急時等居宅カンファレンス加算: a conference at home at the request of a hospital or clinic', () => {
  it('is 200 units, with the request and who was there as evidence', () => {
    const claim = first(held('2026-06-10'));
    expect([claim?.status, claim?.units, claim?.edition]).toEqual(['eligible', 200, '2021-04']);
    expect(claim?.evidence).toEqual({
      found: [
        { code: 'attendees', on: '2026-06-10', event: 'e3' },
        { code: 'careLevel' },
        { code: 'request', on: '2026-06-10', event: 'e3' },
      ],
      missing: [],
      keep: ['progressNotes', 'planRevised'],
    });
    expect(datesOf(claim)).toEqual(['heldOn 2026-06-10']);
  });

  it.each([
    'hospitalDoctor',
    'familyDoctor',
    'wardNurse',
    'dischargeNurse',
    'outpatientNurse',
    'visitingNurse',
  ])('with %s', (role) => {
    expect(first(held('2026-06-10', { attendees: ['careManager', role] }))?.status).toBe('eligible');
  });
  it.each([['no doctor or nurse was there', { attendees: ['careManager', 'careWorker'] }, 'noPhysician']])(
    'none when %s',
    (_, over, code) => {
      const claim = first(held('2026-06-10', over));
      expect([claim?.status, codesOf(claim)]).toEqual(['notEligible', [code]]);
    },
  );
  it.each([
    ['the request', { kept: undefined }, ['request']],
    ['who was there', { attendees: undefined }, ['attendees']],
    ['either', { attendees: undefined, kept: [] }, ['attendees', 'request']],
  ])('without %s the evidence is missing', (_, over, missing) => {
    const claim = first(held('2026-06-10', over));
    expect([claim?.status, claim?.evidence.missing]).toEqual(['needsEvidence', missing]);
  });

  it('a request kept for one conference shows nothing for another', () => {
    const all = claimsFor(fee, [...atHome(), held('2026-06-01'), held('2026-06-10', { kept: [] })]);
    expect(all.map(({ evidence }) => evidence.missing)).toEqual([[], ['request']]);
  });

  it('twice a month at most', () => {
    const all = claimsFor(fee, [
      ...atHome(),
      held('2026-06-01'),
      held('2026-06-10'),
      held('2026-06-30'),
      held('2026-07-01'),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['eligible', 'eligible', 'notEligible', 'eligible']);
    expect(all[2]?.reasons).toEqual([{ code: 'limitReached', params: { count: 2, per: 'month' } }]);
  });
  it('with one open before it, the third of a month may be one too many', () => {
    const all = claimsFor(fee, [
      ...atHome(),
      held('2026-06-01', { kept: [] }),
      held('2026-06-10'),
      held('2026-06-30'),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['needsEvidence', 'eligible', 'uncertain']);
  });

  it.each([
    ['2021-03-31', 'uncertain'],
    ['2021-04-01', 'eligible'],
    ['2027-03-31', 'eligible'],
    ['2027-04-01', 'uncertain'],
  ])('%s: %s', (on, status) => {
    expect(first(held(on))?.status).toBe(status);
  });
  it('not for support levels', () => {
    expect(claimsFor(fee, [...atHome('support1'), held('2026-06-10')])[0]?.status).toBe('notEligible');
  });
});
