import { describe, expect, it } from 'vitest';
import { completeness } from '../../definition/completeness.js';
import { normalise } from '../../definition/normalise.js';
import { validate } from '../../definition/validate.js';
import { supportPlanFixtures } from './fixtures.js';
import { type SupportPlan, supportPlan, supportPlanSchema } from './support-plan.js';

const least = {
  patientName: '見本 花子',
  admittedOn: '2026-04-03',
  startedOn: '2026-04-06',
} satisfies SupportPlan;

const verdictOn = (input: unknown, stage: 'draft' | 'final' = 'final') =>
  validate(supportPlan, input, { stage });
const found = (input: unknown) =>
  verdictOn(input).issues.map(({ code, path }) => `${path.join('.')} ${code}`);
/** Rules that spoke, with what they do to the plan. */
const spoken = (input: unknown) => {
  const { issues, notices } = verdictOn(input);
  return [
    ...issues.map(({ rule }) => `${rule} stops it`),
    ...notices.map(({ rule }) => `${rule} is a notice`),
  ];
};

describe('the support plan', () => {
  it.each(Object.entries(supportPlanFixtures))('of %s comes back as it was stored', (_name, plan) => {
    const stored = JSON.parse(JSON.stringify(plan));
    expect(verdictOn(stored)).toEqual({ ok: true, data: plan, issues: [], notices: [], aside: {} });
    expect(supportPlanSchema.parse(stored)).toEqual(plan);
    expect(normalise(supportPlan, stored)).toMatchObject({ draft: plan, typed: {}, issues: [] });
  });

  it('is final, and so started, with the patient and two days', () => {
    expect(found(least)).toEqual([]);
    expect(found({})).toEqual(['patientName required', 'admittedOn required', 'startedOn required']);
    expect(verdictOn({}, 'draft').ok).toBe(true);
  });

  it.each<[string, object, string[]]>([
    ['the plan starts on the day of admission', { startedOn: '2026-04-03' }, []],
    ['the plan starts seven days after the admission', { startedOn: '2026-04-10' }, []],
    [
      'the plan starts eight days after the admission',
      { startedOn: '2026-04-11' },
      ['startedWithinSevenDays is a notice'],
    ],
    [
      'the plan starts the day before the admission',
      { startedOn: '2026-04-02' },
      ['startedAfterAdmission stops it'],
    ],
    [
      'the plan starts a month before the admission',
      { startedOn: '2026-03-02' },
      ['startedAfterAdmission stops it'],
    ],
    ['it is completed on the day it starts', { completedOn: '2026-04-06' }, []],
    ['it is completed before it starts', { completedOn: '2026-04-05' }, ['completedAfterStart stops it']],
    ['it is explained before it starts', { explainedOn: '2026-04-05' }, ['explainedAfterStart stops it']],
    ['it is explained before it is complete', { completedOn: '2026-04-20', explainedOn: '2026-04-10' }, []],
  ])('when %s', (_title, answers, rules) => {
    const plan = { ...least, ...answers };
    expect(spoken(plan)).toEqual(rules);
    expect(verdictOn(plan).ok).toBe(!rules.some((rule) => rule.endsWith('stops it')));
  });

  it('of a start before the admission the days between are not said as well', () => {
    expect(verdictOn({ ...least, startedOn: '2026-04-02' })).toMatchObject({
      issues: [{ code: 'order', path: ['startedOn'], rule: 'startedAfterAdmission' }],
      notices: [],
    });
  });

  it.each<[string, object, string[]]>([
    ['names the other person consulted', { consulted: { kinds: ['other'] } }, ['consulted.other required']],
    [
      'names nobody else when the family alone was consulted',
      { consulted: { kinds: ['family'], other: '見本 太郎' } },
      ['consulted.other onlyIf'],
    ],
    ['says what another factor is', { factors: { kinds: ['other'] } }, ['factors.other required']],
    ['says where another destination is', { destination: 'other' }, ['destinationOther required']],
    ['never expects a death', { destination: 'deceased' }, ['destination unknownChoice']],
    [
      'is the general one when nobody said which sheet it is',
      { factors: { kinds: ['emergency'] }, goal: '自宅に帰る', period: '4月末まで', destination: 'home' },
      [],
    ],
    [
      'of the general ward has no questions of the psychiatric sheet',
      { sheet: 'general', psychiatric: { goal: '退院する' } },
      ['psychiatric onlyIf'],
    ],
    [
      'of a psychiatric ward has its own factors, goal, period, outline and destination',
      {
        sheet: 'psychiatric',
        factors: { kinds: ['emergency'] },
        goal: '自宅に帰る',
        period: '4月末まで',
        outline: '調整',
        destination: 'home',
      },
      ['factors onlyIf', 'goal onlyIf', 'period onlyIf', 'outline onlyIf', 'destination onlyIf'],
    ],
    [
      'of a psychiatric ward shares the problems and services',
      { sheet: 'psychiatric', problems: '住まい', services: [{ service: '地域移行支援' }] },
      [],
    ],
    [
      'of a psychiatric ward says what another factor and destination are',
      { sheet: 'psychiatric', psychiatric: { socialFactors: ['other'], destination: 'other' } },
      ['psychiatric.socialOther required', 'psychiatric.destinationOther required'],
    ],
  ])('%s', (_title, answers, expected) => {
    expect(found({ ...least, ...answers })).toEqual(expected);
  });

  it('should say on a general ward the factors, the goal and the destination', () => {
    const { missing } = completeness(supportPlan, least);
    expect(missing.map(({ path }) => path.join('.'))).toEqual([
      'factors.kinds',
      'problems',
      'goal',
      'destination',
      'explainedOn',
    ]);
  });

  it('should say on a psychiatric ward what that sheet asks instead', () => {
    const { missing } = completeness(supportPlan, { ...least, sheet: 'psychiatric' });
    expect(missing.map(({ path }) => path.join('.'))).toEqual([
      'problems',
      'explainedOn',
      'psychiatric.medicalFactors',
      'psychiatric.socialFactors',
      'psychiatric.goal',
      'psychiatric.destination',
    ]);
  });
});
