import { describe, expect, it } from 'vitest';
import { applyEvent } from './apply-event.js';
import { appendRow, forgetPerson } from './audit.js';
import { hashOf } from './canonical.js';
import { type Episode, versionOfPathway } from './episode.js';
import type { EpisodeEvent } from './episode-event.js';
import { migrateEpisode } from './migrate-episode.js';
import { nationalRules } from './national-rules.js';
import { anEpisode, anEvent } from './testing/episode-builder.js';

const { episode } = anEpisode()
  .and('admission.reported', '2026-04-01')
  .and('step.done', '2026-04-02', { data: { step: 'explainTreatmentPlan' } });

/** An episode whose chain is right, whatever stands in it: as another version could have written it. */
const written = (events: readonly object[]): Episode => {
  let stored: Episode = { ...episode, log: [] };
  for (const event of events) {
    const row = appendRow(stored, {
      outcome: 'applied',
      recordedAt: '2026-04-01T10:00+09:00',
      event: event as EpisodeEvent,
      eventHash: hashOf(event),
    });
    stored = { ...stored, log: [...stored.log, row] };
  }
  return stored;
};
const event = {
  id: 'x1',
  occurredAt: '2026-04-01',
  recordedAt: '2026-04-01T10:00+09:00',
  actor: { id: 'a', role: 'wardNurse' },
};

describe('a stored episode', () => {
  it('is carried on as it stands', () => {
    expect(migrateEpisode(JSON.parse(JSON.stringify(episode)))).toEqual({ ok: true, episode });
  });

  it('gets its state from its log, whatever snapshot was stored with it', () => {
    const stale = { ...episode, snapshot: { value: { journey: 'aPlaceThatIsNoMore' }, entries: [] } };
    expect(migrateEpisode(stale)).toEqual({ ok: true, episode });
    const { snapshot: _none, ...without } = episode;
    expect(migrateEpisode(without)).toEqual({ ok: true, episode });
  });

  it('follows the rules to which it was moved', () => {
    const to = { layers: [{ id: 'kesennuma', edition: '2026-04-01' }], digest: 'abc' };
    const moved = anEpisode(episode).and('pin.moved', '2026-04-03', { data: { to } }).episode;
    expect(migrateEpisode(moved)).toMatchObject({ ok: true, episode: { pin: to } });
  });

  it.each<[string, unknown, object]>([
    ['nothing', undefined, { reason: 'notAnEpisode' }],
    ['a text', 'episode', { reason: 'notAnEpisode' }],
    ['an object without a log', { id: 'a', personId: 'b' }, { reason: 'notAnEpisode' }],
    ['a person who was forgotten', { ...episode, log: forgetPerson(episode.log) }, { reason: 'forgotten' }],
    ['a newer version', { ...episode, version: versionOfPathway + 1 }, { reason: 'newerVersion' }],
    [
      'a newer version of another shape',
      { version: versionOfPathway + 1, rows: [] },
      { reason: 'newerVersion' },
    ],
    [
      'a row of a newer version, as a store hands it over',
      {
        id: 'episode1',
        personId: 'person1',
        log: episode.log.map((row) => ({ ...row, version: versionOfPathway + 1 })),
      },
      { reason: 'newerVersion' },
    ],
    ['another person’s log', { ...episode, personId: 'other' }, { reason: 'logBroken', seq: 1 }],
    ['a row that is missing', { ...episode, log: episode.log.slice(1) }, { reason: 'logBroken', seq: 1 }],
    [
      'an event of another version',
      written([{ ...event, type: 'admission.dreamed' }]),
      { reason: 'unknownEvent', seq: 1 },
    ],
    [
      'a known event with data of another version',
      written([{ ...event, type: 'admission.reported', data: { bed: 'window' } }]),
      { reason: 'unknownEvent', seq: 1 },
    ],
    [
      'an event without its actor',
      written([{ ...event, type: 'admission.reported', actor: undefined }]),
      { reason: 'unknownEvent', seq: 1 },
    ],
    [
      'a correction that says what the corrected event cannot say',
      written([
        { ...event, type: 'admission.reported' },
        {
          ...event,
          id: 'x2',
          type: 'event.corrected',
          data: { corrects: 'x1', reason: 'mistyped', data: { bed: 'window' } },
        },
      ]),
      { reason: 'unknownEvent', seq: 1 },
    ],
    [
      'an event that the chart of today does not take',
      written([{ ...event, type: 'discharge.completed' }]),
      { reason: 'notTaken', seq: 1 },
    ],
  ])('is set aside with the reason: %s', (_, stored, expected) => {
    expect(migrateEpisode(stored)).toEqual({ ok: false, ...expected });
  });

  const { explainTreatmentPlan: _gone, ...steps } = nationalRules.steps;
  const obligation = 'explainTreatmentPlan:e1';

  it('is set aside when a step of its log is no more', () => {
    expect(migrateEpisode(episode, { steps })).toEqual({ ok: false, reason: 'unknownStep', seq: 2 });
    const admitted = anEpisode().and('admission.reported', '2026-04-01');
    const waived = admitted.and('step.waived', '2026-04-02', { data: { obligation, reason: 'notNeeded' } });
    const given = admitted.and('step.reassigned', '2026-04-02', { data: { obligation, to: ['msw'] } });
    for (const { episode: stored } of [waived, given])
      expect(migrateEpisode(stored, { steps })).toEqual({ ok: false, reason: 'unknownStep', seq: 2 });
  });

  it('is carried on when a step was only spoken of in an event that was refused or taken back', () => {
    const mistyped = anEvent('step.done', '2026-04-03', { data: { step: 'noSuchStep' } });
    const refused = applyEvent(episode, mistyped, { rules: nationalRules });
    expect(refused).toMatchObject({ outcome: 'rejected', issues: [{ code: 'unknownStep' }] });
    expect(migrateEpisode(refused.episode, { steps: nationalRules.steps }).ok).toBe(true);
    const voided = anEpisode(episode).and('event.corrected', '2026-04-03', {
      data: { corrects: 'e2', reason: 'mistyped', voided: true },
    });
    expect(migrateEpisode(voided.episode, { steps }).ok).toBe(true);
  });
});
