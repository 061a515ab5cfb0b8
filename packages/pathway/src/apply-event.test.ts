import { describe, expect, it } from 'vitest';
import { applyEvent } from './apply-event.js';
import { startEpisode } from './episode.js';
import { nationalRules } from './national-rules.js';
import { replay } from './replay.js';
import { anEpisode, anEvent } from './testing/episode-builder.js';

const rules = nationalRules;
const start = () => startEpisode({ id: 'episode1', personId: 'person1' });
const admitted = () => anEpisode().and('admission.reported', '2026-04-01T10:00+09:00').episode;

describe('recording an event', () => {
  it('moves the person from home into hospital and writes one row', () => {
    const episode = admitted();
    expect(episode.snapshot.value.journey).toEqual({ inHospital: 'arrived' });
    expect(episode.log).toMatchObject([
      { seq: 1, outcome: 'applied', event: { type: 'admission.reported' } },
    ]);
  });

  it('leaves the episode it was given as it was', () => {
    const before = admitted();
    const text = JSON.stringify(before);
    applyEvent(before, anEvent('discharge.completed', '2026-04-05'), { rules });
    expect(JSON.stringify(before)).toBe(text);
  });

  it('takes the same event twice as one', () => {
    const event = anEvent('admission.reported', '2026-04-01', { id: 'again' });
    const { episode } = applyEvent(start(), event, { rules });
    const second = applyEvent(episode, { ...event, recordedAt: '2026-04-03T09:00+09:00' }, { rules });
    expect(second.outcome).toBe('duplicate');
    expect(second.episode).toBe(episode);
  });

  it('refuses another event under an id that is taken', () => {
    const { episode } = applyEvent(start(), anEvent('admission.reported', '2026-04-01', { id: 'same' }), {
      rules,
    });
    const second = applyEvent(episode, anEvent('consent.given', '2026-04-01', { id: 'same' }), { rules });
    expect(second).toMatchObject({
      outcome: 'rejected',
      reason: 'conflict',
      issues: [{ code: 'duplicate', path: ['id'] }],
    });
  });

  it('gives the same state when the log is replayed, and after a trip through JSON', () => {
    const { episode } = anEpisode()
      .and('admission.reported', '2026-04-01', { data: { careManager: 'yes' } })
      .and('supportPlan.started', '2026-04-06')
      .and('discharge.completed', '2026-04-20');
    expect(replay(episode)).toEqual({ ok: true, snapshot: episode.snapshot });
    const read = JSON.parse(JSON.stringify(episode));
    const next = anEvent('firstHomeVisit.made', '2026-04-22', { id: 'visit' });
    expect(applyEvent(read, next, { rules })).toEqual(applyEvent(episode, next, { rules }));
  });
});

describe('refusing an event', () => {
  const refused = (offered: unknown, episode = admitted(), now?: string) =>
    applyEvent(episode, offered, { rules, ...(now && { now }) });

  it('a discharge of somebody who is at home', () => {
    const result = applyEvent(start(), anEvent('discharge.completed', '2026-04-05'), { rules });
    expect(result).toMatchObject({
      outcome: 'rejected',
      reason: 'notAllowedNow',
      params: { event: 'discharge.completed', phase: 'atHome' },
    });
    expect(result.episode.log).toMatchObject([{ outcome: 'rejected', reason: 'notAllowedNow' }]);
    expect(result.episode.snapshot).toEqual(start().snapshot);
  });

  it('a discharge before the admission, naming the date', () => {
    expect(refused(anEvent('discharge.completed', '2026-03-20'))).toMatchObject({
      reason: 'invalid',
      issues: [{ code: 'order', path: ['occurredAt'] }],
    });
  });

  it.each([
    ['what is not an object', 'admission', 'invalid'],
    ['an empty object', {}, 'unknownEvent'],
    [
      'an unknown type',
      { ...anEvent('consent.given', '2026-04-02'), type: 'consent.guessed' },
      'unknownEvent',
    ],
    [
      'an internal type of XState',
      { ...anEvent('consent.given', '2026-04-02'), type: 'xstate.init' },
      'unknownEvent',
    ],
    [
      'a deadline from anyone but the clock',
      anEvent('deadline.reached', '2026-04-02', {
        by: 'wardNurse',
        data: { obligation: 'screenDischargeNeeds:e1', dueOn: '2026-04-03' },
      }),
      'notPermitted',
    ],
    [
      'a handover sent by the hospital',
      anEvent('admissionHandover.sent', '2026-04-02', { by: 'wardNurse' }),
      'notPermitted',
    ],
    [
      'an event that was not seen by its sender',
      { ...anEvent('consent.given', '2026-04-02'), expectedSeq: 0 },
      'conflict',
    ],
    [
      'an event recorded before it happened',
      anEvent('consent.given', '2026-05-02', { recordedAt: '2026-04-02T09:00+09:00' }),
      'invalid',
    ],
    [
      'data with an unknown key',
      { ...anEvent('consent.given', '2026-04-02'), data: { patientName: 'x' } },
      'invalid',
    ],
    ['a day that does not exist', anEvent('consent.given', '2026-02-30'), 'invalid'],
    [
      'a planned day from which nobody can count on',
      anEvent('discharge.planned', '2026-04-02', { data: { plannedOn: '9999-12-31' } }),
      'invalid',
    ],
    [
      'a reply to a request nobody made',
      anEvent('liaison.replied', '2026-04-02', { data: { reference: 'r1' } }),
      'invalid',
    ],
  ])('%s', (_, offered, reason) => {
    expect(refused(offered)).toMatchObject({ outcome: 'rejected', reason });
  });

  it('an event from the future of whoever writes it down', () => {
    const event = anEvent('consent.given', '2026-04-09', { recordedAt: '2026-04-09T10:00+09:00' });
    expect(refused(event, admitted(), '2026-04-02T10:00+09:00')).toMatchObject({
      reason: 'invalid',
      issues: [{ code: 'future', path: ['recordedAt'] }],
    });
  });

  it('never repeats what was typed, neither in the answer nor in the log', () => {
    const marker = 'MARKER77';
    const result = refused({
      ...anEvent('screening.done', '2026-04-02', { data: { result: 'needed' } }),
      actor: { id: `${marker} x`, role: marker },
      data: { result: marker, [marker]: marker, facts: { [marker]: 1 } },
    });
    expect(result.outcome).toBe('rejected');
    expect(JSON.stringify(result)).not.toContain(marker);
  });
});

describe('a correction', () => {
  const correcting = (data: object) => ({
    ...anEvent('event.corrected', '2026-04-03', { id: 'fix' }),
    data: { corrects: 'e1', reason: 'mistyped', ...data },
  });
  const corrected = (data: object, episode = admitted()) => applyEvent(episode, correcting(data), { rules });

  it.each<[string, object, object]>([
    ['of an event that is not there', { corrects: 'e9' }, { code: 'unknownReference' }],
    ['that says what an admission cannot say', { data: { note: 'x' } }, { code: 'type' }],
    ['with a fact nobody has declared', { data: { facts: { shoeSize: 27 } } }, { code: 'unknownFact' }],
    ['that puts the admission into the future', { occurredAt: '2026-05-01' }, { code: 'future' }],
    [
      'that dates the admission after its report',
      { data: { admittedAt: '2026-04-02' } },
      { code: 'order', path: ['data', 'data', 'admittedAt'] },
    ],
  ])('%s is refused, and nothing of it is kept', (_, data, issue) => {
    const result = corrected(data);
    expect(result).toMatchObject({ outcome: 'rejected', reason: 'invalid', issues: [issue] });
    expect(result.row.event).toBeUndefined();
  });

  it('cannot bring a name into the log, nor anything too deep to be read', () => {
    const named = corrected({ data: { note: '架空 花子 82歳' } });
    expect(JSON.stringify(named)).not.toContain('花子');
    let deep: object = {};
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(corrected({ data: deep })).toMatchObject({ outcome: 'rejected', reason: 'invalid' });
    const again = { ...correcting({ data: deep }), id: 'e1' };
    expect(applyEvent(admitted(), again, { rules })).toMatchObject({ outcome: 'rejected' });
  });

  it('may not name a step that nobody knows, nor a request that nobody made', () => {
    const { episode } = anEpisode(admitted())
      .and('step.done', '2026-04-02', { data: { step: 'explainTreatmentPlan' } })
      .and('liaison.requested', '2026-04-02', { data: { reference: 'r1' } })
      .and('liaison.replied', '2026-04-02', { data: { reference: 'r1' } });
    expect(corrected({ corrects: 'e2', data: { step: 'noSuchStep' } }, episode)).toMatchObject({
      issues: [{ code: 'unknownStep' }],
    });
    expect(corrected({ corrects: 'e4', data: { reference: 'r2' } }, episode)).toMatchObject({
      issues: [{ code: 'unknownReference' }],
    });
  });

  it('of the rules of a case is made by moving the case again', () => {
    const to = { layers: [{ id: 'kesennuma', edition: '2026-04-01' }], digest: 'abc' };
    const { episode } = anEpisode(admitted()).and('pin.moved', '2026-04-02', { data: { to } });
    expect(corrected({ corrects: 'e2', voided: true }, episode)).toMatchObject({
      issues: [{ code: 'unknownReference', path: ['data', 'corrects'] }],
    });
  });
});

it('a certification that never ends is taken', () => {
  const certified = anEvent('certification.resultReceived', '2026-04-02', {
    data: { careLevel: 'care2', validTo: '9999-12-31' },
  });
  expect(applyEvent(admitted(), certified, { rules }).outcome).toBe('applied');
});

describe('recording late', () => {
  it('a handover sent during the stay can be written down after the discharge', () => {
    const { episode } = anEpisode()
      .and('admission.reported', '2026-04-01')
      .and('discharge.completed', '2026-04-04')
      .and('admissionHandover.sent', '2026-04-02');
    expect(episode.snapshot.value.journey).toEqual({ discharged: 'firstWeeks' });
    expect(episode.snapshot.value.inCharge).toBe('known');
    expect(replay(episode)).toEqual({ ok: true, snapshot: episode.snapshot });
  });

  it('what happened on the day of the discharge can be written down after it', () => {
    const onThatDay = anEpisode(admitted())
      .and('discharge.planned', '2026-04-02', { data: { plannedOn: '2026-04-04' } })
      .and('discharge.completed', '2026-04-04T11:00+09:00')
      .and('preDischargeConference.held', '2026-04-04T09:00+09:00', { recordedAt: '2026-04-04T18:00+09:00' });
    const later = onThatDay.and('admissionHandover.sent', '2026-04-04', {
      recordedAt: '2026-04-08T09:00+09:00',
    });
    expect(later.episode.snapshot.value.journey).toEqual({ discharged: 'firstWeeks' });
    expect(replay(later.episode)).toEqual({ ok: true, snapshot: later.episode.snapshot });
  });

  it('of a day surgery everything can be told in the evening, also that it was planned', () => {
    const { episode } = anEpisode(admitted())
      .and('discharge.completed', '2026-04-01T16:00+09:00')
      .and('admissionHandover.sent', '2026-04-01')
      .and('screening.done', '2026-04-01', { data: { result: 'notNeeded' } })
      .and('onset.reported', '2026-04-01', { data: { onset: 'planned' } });
    expect(episode.snapshot.value.journey).toEqual({ discharged: 'firstWeeks' });
  });

  it.each<['admission.reported' | 'transfer.completed' | 'discharge.completed' | 'episode.closed']>([
    ['admission.reported'],
    ['transfer.completed'],
    ['discharge.completed'],
    ['episode.closed'],
  ])('but %s is not told a second way on the day of the discharge', (type) => {
    const { episode } = anEpisode(admitted()).and('discharge.completed', '2026-04-01T16:00+09:00');
    expect(applyEvent(episode, anEvent(type, '2026-04-01'), { rules })).toMatchObject({
      reason: 'notAllowedNow',
      params: { phase: 'discharged.firstWeeks' },
    });
  });

  it('a conference dated before the admission is refused', () => {
    const result = applyEvent(admitted(), anEvent('preDischargeConference.held', '2026-03-30'), { rules });
    expect(result).toMatchObject({
      reason: 'invalid',
      issues: [{ code: 'order', params: { phase: 'atHome' } }],
    });
  });

  it('old news does not undo what was said later', () => {
    const { episode } = anEpisode(admitted())
      .and('consent.given', '2026-04-05')
      .and('consent.refused', '2026-04-02')
      .and('certification.resultReceived', '2026-04-20', { data: { careLevel: 'care1' } })
      .and('certification.applied', '2026-04-03');
    expect(episode.snapshot.value).toMatchObject({ consent: 'given', certification: 'certified' });
    expect(replay(episode)).toEqual({ ok: true, snapshot: episode.snapshot });
  });

  it('a consent given at contract, long before the admission, counts', () => {
    const { episode } = anEpisode(admitted()).and('consent.given', '2025-10-01');
    expect(episode.snapshot.value.consent).toBe('given');
  });
});
