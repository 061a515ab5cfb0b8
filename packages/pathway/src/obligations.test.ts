import { describe, expect, it, vi } from 'vitest';
import { applyEvent } from './apply-event.js';
import { businessCalendar, type Calendars } from './deadlines/business-calendar.js';
import type { Episode } from './episode.js';
import { pathwayMachine } from './machine/pathway-machine.js';
import { nationalRules as rules } from './national-rules.js';
import { type ObligationsContext, obligations } from './obligations.js';
import type { Rules } from './steps/step.js';
import { anEpisode, anEvent } from './testing/episode-builder.js';

const owed = (episode: Episode, asOf: string, input: Partial<ObligationsContext> = {}) =>
  obligations(episode, { rules, asOf, ...input });
const one = (episode: Episode, asOf: string, id: string, input?: Partial<ObligationsContext>) =>
  owed(episode, asOf, input).find((obligation) => obligation.id === id);

const known = { data: { careManager: 'yes', supportFee: 'one', certification: 'certified' } } as const;
const admitted = anEpisode().and('admission.reported', '2026-04-01T10:00+09:00', known);

describe('what is owed', () => {
  it('nothing before the first event', () => {
    expect(owed(anEpisode().episode, '2026-04-01')).toEqual([]);
  });

  it('the handover by the third day, the day of admission counted', () => {
    expect(one(admitted.episode, '2026-04-01', 'sendAdmissionHandover:e1')).toMatchObject({
      status: 'open',
      owner: ['careManager'],
      to: ['wardNurse', 'liaisonOffice'],
      dueOn: '2026-04-03',
      late: false,
      document: 'admissionHandover',
    });
  });

  it('the handover stays owed when it is late: late never blocks', () => {
    expect(one(admitted.episode, '2026-04-09', 'sendAdmissionHandover:e1')).toMatchObject({
      status: 'open',
      late: true,
    });
  });

  it('the handover is done by the event that sent it', () => {
    const { episode } = admitted.and('admissionHandover.sent', '2026-04-02');
    expect(one(episode, '2026-04-02', 'sendAdmissionHandover:e1')).toMatchObject({
      status: 'done',
      closedBy: 'e2',
      closedOn: '2026-04-02',
      late: false,
    });
  });

  it('a handover sent before a planned admission counts', () => {
    const { episode } = anEpisode()
      .and('onset.reported', '2026-03-20', { data: { onset: 'planned', admissionPlannedOn: '2026-04-01' } })
      .and('admissionHandover.sent', '2026-03-30')
      .and('admission.reported', '2026-04-01');
    expect(one(episode, '2026-04-01', 'sendAdmissionHandover:e3')).toMatchObject({
      status: 'done',
      closedBy: 'e2',
    });
  });

  it('is as it was on the day asked for', () => {
    const { episode } = admitted.and('admissionHandover.sent', '2026-04-02');
    expect(one(episode, '2026-04-01', 'sendAdmissionHandover:e1')).toMatchObject({ status: 'open' });
  });

  it('is a question where nobody knows whether there is a care manager', () => {
    const { episode } = anEpisode().and('admission.reported', '2026-04-01');
    expect(one(episode, '2026-04-01', 'sendAdmissionHandover:e1')).toMatchObject({
      status: 'needsFacts',
      missingFacts: ['inCharge'],
      owner: ['wardNurse', 'liaisonOffice'],
    });
  });

  it('is skipped, with the reason, where there is no care manager', () => {
    const { episode } = anEpisode().and('admission.reported', '2026-04-01', { data: { careManager: 'no' } });
    expect(one(episode, '2026-04-01', 'sendAdmissionHandover:e1')).toMatchObject({
      status: 'skipped',
      reason: 'noCareManager',
    });
  });

  it('is blocked while the person refuses, and says what it waits for', () => {
    const { episode } = admitted.and('consent.refused', '2026-04-01');
    expect(one(episode, '2026-04-02', 'sendAdmissionHandover:e1')).toMatchObject({
      status: 'blocked',
      waitsFor: ['consent.given'],
    });
  });

  it('follows a planned discharge that moves', () => {
    const planned = admitted.and('discharge.planned', '2026-04-10', { data: { plannedOn: '2026-04-24' } });
    expect(one(planned.episode, '2026-04-10', 'holdPreDischargeConference:e2')?.dueOn).toBe('2026-04-21');
    const { episode } = planned.and('discharge.postponed', '2026-04-20', {
      data: { plannedOn: '2026-05-08' },
    });
    expect(one(episode, '2026-04-20', 'holdPreDischargeConference:e2')?.dueOn).toBe('2026-05-05');
  });

  it('gives both dates where hospitals count differently', () => {
    expect(one(admitted.episode, '2026-04-01', 'screenDischargeNeeds:e1')).toMatchObject({
      dueOn: '2026-04-03',
      alternativeDueOn: '2026-04-04',
    });
  });

  it('opens anew for the next hospital after a transfer', () => {
    const { episode } = admitted.and('transfer.completed', '2026-04-20');
    expect(one(episode, '2026-04-20', 'sendAdmissionHandover:e1')).toMatchObject({
      status: 'skipped',
      reason: 'phaseLeft',
    });
    expect(one(episode, '2026-04-20', 'sendAdmissionHandover:e2')).toMatchObject({
      status: 'open',
      stay: 2,
      dueOn: '2026-04-22',
    });
  });

  it('is done when it was done in time, although it is written down after the discharge', () => {
    const home = admitted.and('discharge.completed', '2026-04-04');
    const told = (on: string) =>
      home.and('admissionHandover.sent', on, { recordedAt: '2026-04-08T10:00+09:00' }).episode;
    for (const on of ['2026-04-01', '2026-04-02', '2026-04-04']) {
      expect(one(told(on), '2026-04-10', 'sendAdmissionHandover:e1')).toMatchObject({
        status: 'done',
        closedBy: 'e3',
        closedOn: on,
        late: on > '2026-04-03',
      });
    }
    expect(one(home.episode, '2026-04-10', 'sendAdmissionHandover:e1')).toMatchObject({
      reason: 'phaseLeft',
    });
  });

  it('of two hospitals the first one’s is done by what was sent there, however late it is told', () => {
    const moved = admitted
      .and('transfer.completed', '2026-04-10')
      .and('admissionHandover.sent', '2026-04-02', { recordedAt: '2026-04-11T10:00+09:00' });
    expect(one(moved.episode, '2026-04-11', 'sendAdmissionHandover:e1')?.status).toBe('done');
    expect(one(moved.episode, '2026-04-11', 'sendAdmissionHandover:e2')?.status).toBe('open');
  });

  it('can be waived with a reason, given to somebody else, or judged', () => {
    const waived = admitted.and('step.waived', '2026-04-02', {
      data: { obligation: 'explainTreatmentPlan:e1', reason: 'doneElsewhere' },
    });
    expect(one(waived.episode, '2026-04-02', 'explainTreatmentPlan:e1')).toMatchObject({
      status: 'waived',
      reason: 'doneElsewhere',
    });
    const given = admitted.and('step.reassigned', '2026-04-02', {
      data: { obligation: 'sendAdmissionHandover:e1', to: ['chiefCareManager'] },
    });
    expect(one(given.episode, '2026-04-02', 'sendAdmissionHandover:e1')?.owner).toEqual(['chiefCareManager']);
    const judged = admitted.and('judgement.given', '2026-04-02', {
      data: { subject: 'interviewFamily', verdict: 'out' },
    });
    expect(one(judged.episode, '2026-04-02', 'interviewFamily:e1')).toMatchObject({
      status: 'skipped',
      reason: 'judgedOut',
    });
  });
});

describe('the owner of a phase', () => {
  const carries = (episode: Episode, asOf: string, phase: string) =>
    owed(episode, asOf).filter((obligation) => obligation.phase === phase && obligation.status === 'open');

  it('stays when the next step was looked at without leaving the phase', () => {
    const planning = admitted
      .and('supportPlan.started', '2026-04-03')
      .and('midStayExchange.held', '2026-04-20');
    expect(carries(planning.episode, '2026-04-20', 'inHospital.planning')).toMatchObject([
      { id: 'notifyDischargeProspect:e3', dueOn: '2026-05-20' },
    ]);
  });

  it('cannot be excused', () => {
    const waiver = anEvent('step.waived', '2026-04-02', {
      data: { obligation: 'startSupportPlan:e1', reason: 'notNeeded' },
    });
    expect(applyEvent(admitted.episode, waiver, { rules })).toMatchObject({
      reason: 'invalid',
      issues: [{ code: 'cannotBeWaived' }],
    });
  });

  it('passes to the day of going home when screening finds no need of a plan', () => {
    const { episode } = admitted.and('screening.done', '2026-04-02', { data: { result: 'notNeeded' } });
    expect(carries(episode, '2026-04-02', 'inHospital.arrived').map(({ step }) => step)).toEqual([
      'foreseeDischarge',
    ]);
  });

  it('ends with the journey, in every region of the chart', () => {
    const { episode } = admitted.and('death.reported', '2026-04-05');
    expect(owed(episode, '2026-04-05').filter(({ phase, status }) => phase && status === 'open')).toEqual([]);
  });
});

describe('A step that a region adds', () => {
  const valley = {
    eligibility: {
      valleyTarget: {
        when: { age: { from: 65 } },
        reasons: { in: 'valleyIn', out: 'valleyOut', judge: 'valleyJudge' },
        asks: ['msw'],
        source: { title: '谷の取り決め', mark: 'V' },
      },
    },
    facts: rules.facts,
    steps: {
      valleyCall: {
        owner: ['wardNurse'],
        to: [
          { when: { careLevel: ['support1', 'support2'] }, roles: ['communityCenter'] },
          { roles: ['careManager'] },
        ],
        opens: ['admission.reported'],
        eligible: 'valleyTarget',
        due: { days: 1, after: 'openedOn', firstDay: 'next', force: 'soft' },
        source: { title: '谷の取り決め', mark: 'V' },
      },
    },
  } as const satisfies Rules;
  const admitted = (careLevel: 'support1' | 'care2') =>
    anEpisode().and('admission.reported', '2026-04-01', { data: { careLevel } });
  const call = (age: number | undefined, episode = admitted('care2').episode) =>
    obligations(episode, {
      rules: valley,
      asOf: '2026-04-02',
      ...(age !== undefined && { facts: { age } }),
    })[0];

  it('is owed only to those whom its rule of eligibility lets in; what is not known becomes a question', () => {
    expect(call(80)).toMatchObject({ status: 'open', owner: ['wardNurse'] });
    expect(call(50)).toMatchObject({ status: 'skipped', reason: 'valleyOut' });
    expect(call(undefined)).toMatchObject({ status: 'needsFacts', missingFacts: ['age'], owner: ['msw'] });
  });

  it('is opened by a professional who judges that the rule lets the person in', () => {
    const judged = admitted('care2').and('judgement.given', '2026-04-01', {
      data: { subject: 'valleyTarget', verdict: 'in' },
    });
    expect(call(50, judged.episode)).toMatchObject({ status: 'open' });
  });

  it('goes to a recipient who depends on the care level', () => {
    expect(call(80, admitted('support1').episode)?.to).toEqual(['communityCenter']);
    expect(call(80)?.to).toEqual(['careManager']);
  });
});

describe('over the long holidays in May', () => {
  const day = ['08:30', '17:15'] as const;
  const open = {
    hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
    nationalHolidays: true,
  } as const;
  const hospital = businessCalendar(open);
  const fridayNight = anEpisode().and('admission.reported', '2026-05-01T20:00+09:00', known).episode;
  const screening = (episode: Episode, calendars?: Calendars) =>
    one(episode, '2026-05-01', 'screenDischargeNeeds:e1', { ...(calendars && { calendars }) });

  it('who comes on Friday night is screened on Thursday, the first open day', () => {
    expect(screening(fridayNight, { hospital })?.dueOn).toBe('2026-05-07');
  });

  it('who comes on Friday morning is screened by Sunday, or by Thursday where the next day is the first', () => {
    const { episode } = anEpisode().and('admission.reported', '2026-05-01T10:00+09:00', known);
    expect(screening(episode, { hospital })).toMatchObject({
      dueOn: '2026-05-03',
      alternativeDueOn: '2026-05-07',
    });
  });

  it('without the hospital’s days, or with days that end too early, the plain date is given and what is unknown', () => {
    const plain = { dueOn: '2026-05-03', alternativeDueOn: '2026-05-04' };
    expect(screening(fridayNight)).toMatchObject({ ...plain, dueUnknown: 'calendarMissing' });
    const short = businessCalendar({ ...open, to: '2026-05-05' });
    expect(screening(fridayNight, { hospital: short })).toMatchObject({
      ...plain,
      dueUnknown: 'calendarEnds',
    });
  });
});

describe('many cases at once', () => {
  it('10,000 are listed without running the chart once', () => {
    const { episode } = admitted
      .and('consent.given', '2026-04-01')
      .and('supportPlan.started', '2026-04-05')
      .and('discharge.planned', '2026-04-08', { data: { plannedOn: '2026-04-20' } });
    const stored = JSON.stringify(episode);
    const episodes = Array.from({ length: 10_000 }, () => JSON.parse(stored) as Episode);
    const chart = (['getInitialSnapshot', 'resolveState', 'restoreSnapshot', 'transition'] as const).map(
      (name) => vi.spyOn(pathwayMachine, name),
    );
    const listed = episodes.reduce((count, each) => count + owed(each, '2026-04-09').length, 0);
    expect(listed).toBe(10_000 * owed(episode, '2026-04-09').length);
    for (const spy of chart) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  }, 60_000);
});
