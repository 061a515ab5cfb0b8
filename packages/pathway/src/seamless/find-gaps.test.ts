/// <reference types="node" />
import { describe, expect, it } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { chart } from '../machine/chart.js';
import { pathwayMachine } from '../machine/pathway-machine.js';
import { nationalRules } from '../national-rules.js';
import type { Rules, Step } from '../steps/step.js';
import { checkSeamless, findGaps } from './find-gaps.js';

const national: Rules = nationalRules;

/** The nation's rules with one thing changed in one step. */
const withStep = (id: keyof typeof nationalRules.steps, change: Partial<Step> | undefined): Rules => {
  const { [id]: step, ...others } = nationalRules.steps;
  return { ...national, steps: change === undefined ? others : { ...others, [id]: { ...step, ...change } } };
};

type States = Record<string, { on?: Record<string, unknown>; states?: States }>;

/** The chart with the transitions of one event, or all, taken out of one state. */
const withoutTransition = (path: readonly string[], event?: string): AnyStateMachine => {
  const config = structuredClone(pathwayMachine.config) as unknown as { states: States };
  const state = path.reduce<States[string]>((node, key) => node.states?.[key] ?? {}, config);
  const { [event ?? '']: removed, ...others } = state.on ?? {};
  expect(event === undefined || removed !== undefined).toBe(true);
  state.on = event === undefined ? {} : others;
  return chart.createMachine(config as unknown as Parameters<typeof chart.createMachine>[0]);
};

describe('the nation’s path is seamless', () => {
  it('in every phase, for every combination of facts that any step names', () => {
    const started = performance.now();
    const { gaps, worlds, looked } = checkSeamless(national);
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    console.log(`seamless: ${worlds} worlds, ${looked} looked at, ${seconds} s`);
    expect(gaps).toEqual([]);
    expect(worlds).toBeGreaterThan(10n ** 12n);
  });
});

describe('one thing wrong makes a gap', () => {
  it.each<[string, Rules, string, string]>([
    ['a step left out', withStep('notifyDischargeProspect', undefined), 'inHospital.planning', 'noStep'],
    [
      'an owner taken away',
      withStep('notifyDischargeProspect', { owner: [] }),
      'inHospital.planning',
      'noOwner',
    ],
    [
      'an owner only where the care manager is known',
      withStep('monitorAtHome', { owner: [{ when: { inCharge: 'known' }, roles: ['careManager'] }] }),
      'discharged.firstWeeks',
      'noOwner',
    ],
    [
      'an owner who may record nothing that moves the person on',
      withStep('closeEpisode', { owner: ['visitingNurse'] }),
      'discharged.settled',
      'doesNotLead',
    ],
    [
      'a date from a day that may not be planned yet',
      withStep('keepDischargeDate', {
        due: { days: 0, after: 'dischargePlannedOn', firstDay: 'next', force: 'advice' },
      }),
      'inHospital.preparing',
      'noDate',
    ],
    [
      'a date later than the phase may wait',
      withStep('askConsent', { due: { days: 60, after: 'openedOn', firstDay: 'next', force: 'advice' } }),
      'consent.notYet',
      'dateTooLate',
    ],
    [
      'a date that waits for an office to open',
      withStep('findCareManager', {
        due: { businessDays: 5, after: 'openedOn', firstDay: 'next', force: 'advice' },
      }),
      'inCharge.beingFound',
      'dateTooLate',
    ],
    ['a condition stuck false', withStep('watchAtHome', { when: { any: [] } }), 'atHome', 'skipped'],
    [
      'a condition that a known fact turns false',
      withStep('awaitCertification', { when: { age: { from: 65 } } }),
      'certification.applying',
      'skipped',
    ],
    [
      'a step for those alone whom a rule lets in',
      withStep('askConsent', { eligible: 'careInsurance' }),
      'consent.refused',
      'skipped',
    ],
    [
      'a skip stuck true',
      withStep('monitorAtHome', { skips: [{ when: {}, reason: 'other' }] }),
      'discharged.firstWeeks',
      'skipped',
    ],
    [
      'a block that is never lifted',
      withStep('decideCertification', { waits: [{ while: { consent: 'refused' }, for: ['consent.given'] }] }),
      'certification.notApplied',
      'blocked',
    ],
    [
      'nothing that closes it',
      withStep('findOutCareManager', { closes: [] }),
      'inCharge.unknown',
      'ownerCannotClose',
    ],
    [
      'only what closes it without moving on',
      withStep('closeEpisode', { closes: ['monitoring.done'] }),
      'discharged.settled',
      'doesNotLead',
    ],
    [
      'only what is possible in hospital',
      withStep('findOutCertification', { closes: ['screening.done'] }),
      'certification.unknown',
      'ownerCannotClose',
    ],
    [
      'the next step after screening forgotten',
      withStep('foreseeDischarge', undefined),
      'inHospital.arrived',
      'skipped',
    ],
    [
      'a policy without anyone who may close a case',
      { ...national, policy: { ...national.policy, 'episode.closed': [] } },
      'discharged.settled',
      'doesNotLead',
    ],
  ])('%s', (_, rules, phase, code) => {
    expect(findGaps(rules)).toContainEqual(expect.objectContaining({ phase, code }));
  });

  it.each<[string, readonly string[], string | undefined, string, string]>([
    [
      'journey',
      ['journey', 'inHospital', 'arrived'],
      'supportPlan.started',
      'inHospital.arrived',
      'doesNotLead',
    ],
    [
      'journey: nobody comes home',
      ['journey', 'inHospital'],
      'discharge.completed',
      'inHospital.preparing',
      'noWayOn',
    ],
    ['consent', ['consent', 'refused'], 'consent.given', 'consent.refused', 'doesNotLead'],
    [
      'certification',
      ['certification'],
      'certification.resultReceived',
      'certification.applying',
      'ownerCannotClose',
    ],
    ['in charge', ['inCharge', 'changed'], undefined, 'inCharge.changed', 'ownerCannotClose'],
  ])('a target removed from the chart: %s', (_, path, event, phase, code) => {
    const gaps = findGaps(national, { machine: withoutTransition(path, event) });
    expect(gaps).toContainEqual(expect.objectContaining({ phase, code }));
  });

  it('names the step that came closest and a combination of facts in which it happens', () => {
    expect(findGaps(withStep('awaitCertification', { when: { age: { from: 65 } } }))[0]).toMatchObject({
      phase: 'certification.applying',
      step: 'awaitCertification',
      code: 'skipped',
      world: { age: 0, certification: 'applying' },
    });
  });
});

describe('leaving out what cannot matter changes nothing', () => {
  const step = (more: Partial<Step>): Step => ({
    owner: ['careManager', 'dischargeNurse', 'communityCenter'],
    due: { days: 7, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: { title: 'small', mark: 'GK' },
    ...more,
  });
  const { age, specifiedDisease, inCharge, phase, admittedOn, supportFee } = nationalRules.facts;
  const small: Rules = {
    facts: { age, specifiedDisease, inCharge, phase, admittedOn, supportFee },
    steps: {
      home: step({
        carries: ['atHome'],
        closes: ['admission.reported', 'episode.closed'],
        skips: [{ when: { age: { to: 39 }, specifiedDisease: 'no' }, reason: 'other' }],
      }),
      arrive: step({
        carries: ['inHospital.arrived'],
        closes: ['supportPlan.started'],
        due: [
          {
            when: { supportFee: ['one', 'two'] },
            days: 7,
            after: 'admittedOn',
            firstDay: 'same',
            force: 'soft',
          },
          { when: { supportFee: 'none' }, days: 40, after: 'openedOn', firstDay: 'next', force: 'advice' },
        ],
      }),
      plan: step({
        carries: ['inHospital.planning'],
        closes: ['discharge.planned'],
        owner: [
          { when: { inCharge: 'known' }, roles: ['careManager'] },
          { when: { age: { from: 65 } }, roles: ['msw'] },
        ],
      }),
      leave: step({
        carries: ['inHospital.preparing'],
        closes: ['discharge.completed'],
        when: { age: { from: 40, to: 64 } },
      }),
      settle: step({
        carries: ['discharged.firstWeeks', 'discharged.settled'],
        closes: ['monitoring.done', 'episode.closed'],
      }),
      ask: step({
        carries: ['consent.notYet', 'consent.refused'],
        closes: ['consent.given'],
        waits: [{ while: { inCharge: 'changed', phase: 'atHome' }, for: ['careManager.notified'] }],
      }),
      find: step({
        carries: ['inCharge.unknown', 'inCharge.changed'],
        closes: ['careManager.found', 'careManager.notified'],
      }),
      never: step({ opens: ['ward.changed'], when: { specifiedDisease: 'yes', supportFee: 'two' } }),
    },
  };
  const plain = checkSeamless(small, { prune: false });
  const pruned = checkSeamless(small);
  const counted = (check: typeof plain) =>
    check.gaps.map(({ phase, code, step, worlds }) => `${phase} ${code} ${step} ${worlds}`).sort();

  it('plain enumeration finds the same gaps in the same number of worlds', () => {
    expect(counted(pruned)).toEqual(counted(plain));
    expect(pruned.worlds).toBe(plain.worlds);
    expect(plain.gaps.length).toBeGreaterThan(8);
  });

  it('and looks at many more', () => {
    expect(BigInt(plain.looked)).toBe(plain.worlds);
    expect(pruned.looked * 20).toBeLessThan(plain.looked);
  });
});
