import { describe, expect, it } from 'vitest';
import { applyEvent } from './apply-event.js';
import { eligibility } from './eligibility.js';
import type { Episode } from './episode.js';
import { nationalRules as rules } from './national-rules.js';
import type { Obligation } from './obligation.js';
import { obligations } from './obligations.js';
import { replay } from './replay.js';
import { anEpisode, anEvent } from './testing/episode-builder.js';

const duty = (episode: Episode, asOf: string, id: string): Obligation | undefined =>
  obligations(episode, { rules, asOf }).find((one) => one.id === id);
const admitted = anEpisode().and('admission.reported', '2026-04-01', {
  data: { careManager: 'yes', certification: 'certified', careLevel: 'care2' },
});

describe('two transfers', () => {
  const twice = admitted.and('transfer.completed', '2026-04-10').and('transfer.completed', '2026-04-20');

  it('are each closed by their own event: the second may be told first', () => {
    const told = twice.and('careManager.notified', '2026-04-20', {
      data: { closes: ['tellTransferToCareManager:e3'] },
    });
    expect(duty(told.episode, '2026-04-20', 'tellTransferToCareManager:e3')?.status).toBe('done');
    expect(duty(told.episode, '2026-04-20', 'tellTransferToCareManager:e2')?.status).toBe('open');
    const both = told.and('careManager.notified', '2026-04-21', {
      data: { closes: ['tellTransferToCareManager:e2'] },
    });
    expect(duty(both.episode, '2026-04-21', 'tellTransferToCareManager:e2')).toMatchObject({
      status: 'done',
      closedBy: 'e5',
    });
  });

  it('an event that names none closes that of the present hospital alone', () => {
    const { episode } = twice.and('careManager.notified', '2026-04-20');
    expect(duty(episode, '2026-04-20', 'tellTransferToCareManager:e3')?.status).toBe('done');
    expect(duty(episode, '2026-04-20', 'tellTransferToCareManager:e2')?.status).toBe('open');
  });
});

describe('what a transfer asks to be told', () => {
  const steps = ['tellTransferToCareManager:e2', 'tellNextHospital:e2'];
  const transferred = admitted.and('transfer.completed', '2026-04-10');

  it.each(steps)('%s is done when the care manager sends the next hospital a handover', (step) => {
    const { episode } = transferred.and('admissionHandover.sent', '2026-04-10');
    expect(duty(episode, '2026-04-11', step)).toMatchObject({ status: 'done', closedBy: 'e3' });
  });

  it('to the next hospital is not told by telling the care manager', () => {
    const { episode } = transferred.and('careManager.notified', '2026-04-10');
    expect(duty(episode, '2026-04-11', 'tellNextHospital:e2')?.status).toBe('open');
  });

  it.each(steps)('%s does not go on after the return home, nor in the next stay', (step) => {
    const home = transferred.and('discharge.completed', '2026-04-20');
    const again = home.and('admission.repeated', '2026-04-25');
    for (const { episode } of [home, again]) {
      expect(duty(episode, '2026-04-26', step)).toMatchObject({ status: 'skipped', reason: 'phaseLeft' });
    }
  });
});

describe('readmission', () => {
  const home = admitted.and('discharge.completed', '2026-04-10');

  it('before life has settled begins another stay of the same episode', () => {
    const { episode } = home.and('admission.repeated', '2026-04-20');
    expect(duty(episode, '2026-04-20', 'sendAdmissionHandover:e3')).toMatchObject({
      status: 'open',
      stay: 2,
    });
  });

  it('after life has settled belongs to a new episode', () => {
    const { episode } = home.and('monitoring.done', '2026-05-10', { data: { lifeAtHome: 'settled' } });
    const result = applyEvent(episode, anEvent('admission.repeated', '2026-06-01'), { rules });
    expect(result).toMatchObject({ reason: 'notAllowedNow', params: { phase: 'discharged.settled' } });
  });
});

describe('a request and its reply', () => {
  const asked = admitted.and('liaison.requested', '2026-04-02', {
    by: 'careManager',
    data: { reference: 'r1', addressee: 'familyDoctor', replyBy: '2026-04-08' },
  });

  it('is owed by the one who was asked, by the day the sheet says', () => {
    expect(duty(asked.episode, '2026-04-02', 'replyToLiaison:e2')).toMatchObject({
      owner: ['familyDoctor'],
      dueOn: '2026-04-08',
    });
    expect(duty(asked.episode, '2026-04-02', 'followUpLiaison:e2')).toMatchObject({
      owner: ['careManager'],
      dueOn: '2026-04-09',
    });
  });

  it('gets a new day from a reminder', () => {
    const { episode } = asked.and('liaison.reminded', '2026-04-09', {
      data: { reference: 'r1', replyBy: '2026-04-15' },
    });
    expect(duty(episode, '2026-04-09', 'replyToLiaison:e2')?.dueOn).toBe('2026-04-15');
    expect(duty(episode, '2026-04-09', 'followUpLiaison:e3')).toMatchObject({
      status: 'open',
      dueOn: '2026-04-16',
    });
  });

  it('is closed by the reply to this request and by no other', () => {
    const two = asked.and('liaison.requested', '2026-04-03', { data: { reference: 'r2' } });
    const { episode } = two.and('liaison.replied', '2026-04-04', { data: { reference: 'r2' } });
    expect(duty(episode, '2026-04-04', 'replyToLiaison:e2')?.status).toBe('open');
    expect(duty(episode, '2026-04-04', 'replyToLiaison:e3')?.status).toBe('done');
  });

  it('ends when it is withdrawn, and says so', () => {
    const { episode } = asked.and('liaison.withdrawn', '2026-04-03', { data: { reference: 'r1' } });
    expect(duty(episode, '2026-04-03', 'replyToLiaison:e2')).toMatchObject({
      status: 'skipped',
      reason: 'withdrawn',
    });
  });
});

describe('a paper on its way', () => {
  const document = { form: 'liaisonForm', id: 'd1' };
  const sent = admitted.and('document.sent', '2026-04-02', {
    by: 'careManager',
    data: { document, channel: 'fax' },
  });

  it('is not delivered because it was sent', () => {
    expect(duty(sent.episode, '2026-04-02', 'confirmDelivery:e2')).toMatchObject({
      status: 'open',
      owner: ['careManager'],
    });
    const { episode } = sent.and('document.delivered', '2026-04-03', { data: { document } });
    expect(duty(episode, '2026-04-03', 'confirmDelivery:e2')?.status).toBe('done');
  });

  it('what was withheld stays owed until it goes another way', () => {
    const decision = { view: 'fax', basis: 'consent', withheld: 'yes' } as const;
    const fax = admitted.and('document.sent', '2026-04-02', {
      by: 'careManager',
      data: { document, channel: 'fax', decision },
    });
    expect(duty(fax.episode, '2026-04-02', 'deliverWithheld:e2')).toMatchObject({
      status: 'open',
      owner: ['careManager'],
    });
    const again = fax
      .and('document.sent', '2026-04-03', { by: 'careManager', data: { document, channel: 'fax' } })
      .and('step.done', '2026-04-03', { data: { step: 'deliverWithheld', closes: ['deliverWithheld:e2'] } });
    expect(duty(again.episode, '2026-04-03', 'deliverWithheld:e2')?.status).toBe('open');
    const hand = again.and('document.sent', '2026-04-04', {
      by: 'careManager',
      data: { document, channel: 'hand' },
    });
    expect(duty(hand.episode, '2026-04-04', 'deliverWithheld:e2')).toMatchObject({
      status: 'done',
      closedBy: 'e5',
    });
    expect(duty(sent.episode, '2026-04-02', 'deliverWithheld:e2')).toBeUndefined();
  });

  it('sent in an emergency, the person is told afterwards', () => {
    const decision = { view: 'full', basis: 'emergency', reason: 'lifeOrBody', withheld: 'no' } as const;
    const { episode } = admitted.and('document.sent', '2026-04-02', {
      data: { document, channel: 'fax', decision },
    });
    expect(duty(episode, '2026-04-02', 'tellPersonAfterwards:e2')?.status).toBe('open');
  });

  it('is sent again when it could not be read', () => {
    const { episode } = sent.and('document.illegible', '2026-04-02', {
      data: { document, sender: 'careManager' },
    });
    expect(duty(episode, '2026-04-02', 'sendAgain:e3')).toMatchObject({
      status: 'open',
      owner: ['careManager'],
    });
  });

  it('opens the leak duty when it went to the wrong place', () => {
    const { episode } = sent.and('document.misdirected', '2026-04-02', {
      data: { document, sender: 'careManager' },
    });
    expect(duty(episode, '2026-04-02', 'reportLeak:e3')).toMatchObject({
      status: 'open',
      force: 'hard',
      dueOn: '2026-04-06',
      alternativeDueOn: '2026-04-07',
    });
    expect(duty(episode, '2026-04-02', 'tellPersonOfLeak:e3')?.status).toBe('open');
  });

  it('is no leak when all of it came back unread', () => {
    const { episode } = sent.and('document.misdirected', '2026-04-02', {
      data: { document, cameBack: 'unread' },
    });
    expect(duty(episode, '2026-04-02', 'reportLeak:e3')).toMatchObject({
      status: 'skipped',
      reason: 'cameBackUnread',
    });
  });
});

describe('the way turns aside', () => {
  it('a death in hospital is told to the care manager by the ward, and ends what was owed', () => {
    const { episode } = admitted.and('death.reported', '2026-04-05', {
      by: 'hospitalDoctor',
      data: { place: 'hospital' },
    });
    expect(episode.snapshot.value.journey).toBe('died');
    expect(duty(episode, '2026-04-05', 'tellOfDeath:e2')).toMatchObject({
      status: 'open',
      owner: ['wardNurse', 'dischargeNurse', 'msw'],
      dueOn: '2026-04-06',
    });
    expect(duty(episode, '2026-04-05', 'interviewFamily:e1')).toMatchObject({
      status: 'skipped',
      reason: 'phaseLeft',
    });
    const told = anEpisode(episode).and('careManager.notified', '2026-04-05');
    expect(duty(told.episode, '2026-04-06', 'tellOfDeath:e2')?.status).toBe('done');
  });

  it('three days of notice or less make equipment, nursing and medicine urgent', () => {
    const { episode } = admitted.and('discharge.planned', '2026-04-10', {
      data: { plannedOn: '2026-04-12' },
    });
    expect(duty(episode, '2026-04-10', 'arrangeUrgently:e2')).toMatchObject({
      status: 'open',
      dueOn: '2026-04-12',
    });
    expect(duty(episode, '2026-04-10', 'holdServiceMeeting:e2')?.dueOn).toBe('2026-04-19');
    const later = anEpisode(episode).and('discharge.postponed', '2026-04-11', {
      data: { plannedOn: '2026-04-24' },
    });
    expect(duty(later.episode, '2026-04-11', 'arrangeUrgently:e2')).toMatchObject({
      status: 'skipped',
      reason: 'enoughNotice',
    });
  });

  it('a short stay needs no support plan, but somebody still says when the person goes home', () => {
    const { episode } = admitted.and('stay.classifiedShort', '2026-04-01', { data: { reason: 'test' } });
    expect(duty(episode, '2026-04-01', 'startSupportPlan:e1')).toMatchObject({
      status: 'skipped',
      reason: 'shortStay',
    });
    expect(duty(episode, '2026-04-01', 'foreseeDischarge:e1')?.status).toBe('open');
  });

  it('a change from support to care brings another manager', () => {
    const { episode } = admitted.and('certification.resultReceived', '2026-04-20', {
      data: { formerLevel: 'support2', careLevel: 'care1' },
    });
    expect(duty(episode, '2026-04-20', 'handOverManagement:e2')?.status).toBe('open');
    const same = admitted.and('certification.resultReceived', '2026-04-20', {
      data: { formerLevel: 'care2', careLevel: 'care3' },
    });
    expect(duty(same.episode, '2026-04-20', 'handOverManagement:e2')).toBeUndefined();
  });

  it('a move ends the episode only when somebody has taken over', () => {
    const nobody = { ...anEvent('region.crossed', '2026-04-10'), data: { reason: 'move' } };
    expect(applyEvent(admitted.episode, nobody, { rules })).toMatchObject({
      reason: 'invalid',
      issues: [{ code: 'required', path: ['data', 'receiver'] }],
    });
    const { episode } = admitted.and('region.crossed', '2026-04-10', {
      data: { reason: 'move', receiver: 'office9' },
    });
    expect(episode.snapshot.value.journey).toBe('handedOver');
    expect(duty(episode, '2026-04-10', 'handOverToRegion:e2')?.status).toBe('open');
  });

  it('without a care manager the family is told whom to turn to, and the new one is informed', () => {
    const alone = anEpisode().and('admission.reported', '2026-04-01', {
      data: { careManager: 'no', certification: 'notApplied' },
    });
    expect(duty(alone.episode, '2026-04-01', 'adviseFamily:e1')?.status).toBe('open');
    expect(duty(alone.episode, '2026-04-01', 'findCareManager:e1')).toMatchObject({
      status: 'open',
      owner: ['communityCenter', 'person', 'family', 'msw'],
    });
    const { episode } = alone
      .and('certification.applied', '2026-04-03')
      .and('careManager.found', '2026-04-08');
    expect(duty(episode, '2026-04-08', 'informNewCareManager:e3')).toMatchObject({
      status: 'open',
      dueOn: '2026-04-11',
    });
    expect(duty(episode, '2026-04-08', 'draftProvisionalPlan:e3')?.status).toBe('open');
    expect(duty(episode, '2026-04-08', 'sendAdmissionHandover:e1')?.status).toBe('open');
  });
});

describe('a correction', () => {
  const planned = admitted.and('discharge.planned', '2026-04-10', { data: { plannedOn: '2026-04-24' } });
  const correct = (data: Record<string, unknown>, on = '2026-04-11') =>
    planned.and('event.corrected', on, {
      by: 'careManager',
      data: { corrects: 'e2', reason: 'wrongDate', ...data },
    });

  it('restates the event, and every duty follows', () => {
    const { episode } = correct({ data: { plannedOn: '2026-04-28' } });
    expect(duty(episode, '2026-04-11', 'draftCarePlan:e2')?.dueOn).toBe('2026-04-27');
    expect(replay(episode)).toEqual({ ok: true, snapshot: episode.snapshot });
  });

  it('takes back an event that should not have been recorded', () => {
    const { episode } = correct({ voided: true });
    expect(episode.snapshot.value.journey).toEqual({ inHospital: 'arrived' });
    expect(duty(episode, '2026-04-11', 'draftCarePlan:e2')).toBeUndefined();
  });

  it('is refused when what came after could not have happened', () => {
    const { episode } = planned.and('discharge.advanced', '2026-04-12', {
      data: { plannedOn: '2026-04-20' },
    });
    const voiding = anEvent('event.corrected', '2026-04-13', {
      by: 'careManager',
      data: { corrects: 'e2', reason: 'enteredTwice', voided: true },
    });
    expect(applyEvent(episode, voiding, { rules })).toMatchObject({
      outcome: 'rejected',
      reason: 'notAllowedNow',
    });
  });

  it('needs a second person', () => {
    const event = anEvent('event.corrected', '2026-04-11', {
      by: 'careManager',
      data: { corrects: 'e2', reason: 'mistyped', voided: true },
    });
    const alone = { ...event, actor: { id: 'c1', role: 'careManager' } };
    const same = {
      ...event,
      actor: { id: 'c1', role: 'careManager', confirmedBy: { id: 'c1', role: 'careManager' } },
    };
    for (const offered of [alone, same]) {
      expect(applyEvent(planned.episode, offered, { rules })).toMatchObject({
        reason: 'notPermitted',
        issues: [{ code: 'secondPersonMissing' }],
      });
    }
  });
});

describe('what else is said about the case', () => {
  it('a deadline that comes twice, late, or after it moved changes nothing', () => {
    const before = obligations(admitted.episode, { rules, asOf: '2026-04-09' });
    const rung = admitted
      .and('deadline.reached', '2026-04-03', {
        data: { obligation: 'sendAdmissionHandover:e1', dueOn: '2026-04-03' },
      })
      .and('deadline.reached', '2026-04-09', {
        data: { obligation: 'sendAdmissionHandover:e1', dueOn: '2026-04-03' },
      })
      .and('deadline.reached', '2026-04-09', {
        data: { obligation: 'sendAdmissionHandover:e1', dueOn: '2026-04-02' },
      });
    expect(obligations(rung.episode, { rules, asOf: '2026-04-09' })).toEqual(before);
    expect(rung.episode.snapshot.value).toEqual(admitted.episode.snapshot.value);
  });

  it('moving a running case to other rules is recorded', () => {
    const to = { layers: [{ id: 'kesennuma', edition: '2026-04-01' }], digest: 'abc' };
    expect(admitted.and('pin.moved', '2026-04-09', { data: { to } }).episode.pin).toEqual(to);
  });

  it('whom the rules are for is in, out or to be judged; a judgement wins', () => {
    const of = (episode: Episode, facts: Record<string, string | number>) =>
      eligibility(episode, { rules, asOf: '2026-04-30', facts }).find(({ rule }) => rule === 'careInsurance');
    expect(of(admitted.episode, { age: 82 })?.verdict).toBe('in');
    expect(of(admitted.episode, { age: 30 })?.verdict).toBe('out');
    expect(of(admitted.episode, { age: 50 })).toMatchObject({
      verdict: 'judge',
      missingFacts: ['specifiedDisease'],
    });
    const judged = admitted.and('judgement.given', '2026-04-02', {
      data: { subject: 'careInsurance', verdict: 'in' },
    });
    expect(of(judged.episode, { age: 30 })).toMatchObject({ verdict: 'in', judgedBy: 'e2' });
  });

  it('a step that two regions know is one obligation with two asks', () => {
    const sendAdmissionHandover = {
      ...rules.steps.sendAdmissionHandover,
      due: { days: 7, after: 'admittedOn', firstDay: 'next', force: 'advice' },
    } as const;
    const other = { facts: rules.facts, steps: { ...rules.steps, sendAdmissionHandover } };
    const [one, ...rest] = obligations(admitted.episode, {
      sides: [
        { id: 'home', rules },
        { id: 'hospital', rules: other },
      ],
      asOf: '2026-04-01',
    }).filter(({ step }) => step === 'sendAdmissionHandover');
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      dueOn: '2026-04-03',
      asks: [
        { side: 'home', dueOn: '2026-04-03', force: 'soft' },
        { side: 'hospital', dueOn: '2026-04-08', force: 'advice' },
      ],
    });
  });
});
