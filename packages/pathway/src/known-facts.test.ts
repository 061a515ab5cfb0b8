import { describe, expect, it } from 'vitest';
import { historyOf } from './history.js';
import { type HostFacts, knownFacts } from './known-facts.js';
import { nationalFacts } from './national-facts/index.js';
import { anEpisode, type EpisodeBuilder } from './testing/episode-builder.js';

const look = ({ episode }: EpisodeBuilder, stay = 1, host: HostFacts = {}, asOf?: string) =>
  knownFacts(historyOf(episode, asOf), nationalFacts, host).look(stay);
const admitted = anEpisode().and('admission.reported', '2026-04-01T20:00+09:00', {
  data: { careLevel: 'care2' },
});

describe('what is known', () => {
  it('is the latest word by its day, whenever it was written down', () => {
    const later = admitted
      .and('certification.resultReceived', '2026-04-20', { data: { careLevel: 'care4' } })
      .and('certification.resultReceived', '2026-04-05', { data: { careLevel: 'care3' } });
    expect(look(later)('careLevel')).toBe('care4');
    expect(look(later, 1, {}, '2026-04-10')('careLevel')).toBe('care3');
  });

  it('is nothing where somebody said that it is unknown', () => {
    const unknown = anEpisode().and('admission.reported', '2026-04-01', { data: { careLevel: 'unknown' } });
    expect(look(unknown)('careLevel')).toBeUndefined();
    expect(look(unknown)('inCharge')).toBeUndefined();
  });

  it('keeps the hour of the admission, and the first report of it', () => {
    const late = admitted.and('admission.learnedLate', '2026-04-03', { data: { admittedAt: '2026-04-02' } });
    expect(look(late)('admittedOn')).toBe('2026-04-01T20:00+09:00');
  });

  it('is told apart by stay', () => {
    const moved = admitted.and('transfer.completed', '2026-04-10', { data: { ward: 'convalescentRehab' } });
    expect([look(moved, 1)('ward'), look(moved, 2)('ward')]).toEqual([undefined, 'convalescentRehab']);
    expect(look(moved, 2)('careLevel')).toBe('care2');
  });

  it('comes from the host where the log is silent', () => {
    expect(look(admitted, 1, { age: 82, careLevel: 'care5' })('age')).toBe(82);
    expect(look(admitted, 1, { age: 82, careLevel: 'care5' })('careLevel')).toBe('care2');
  });

  it('is derived as the days between two dates, and moves with them', () => {
    const planned = admitted.and('discharge.planned', '2026-04-10', { data: { plannedOn: '2026-04-12' } });
    expect(look(planned)('noticeDays')).toBe(2);
    const postponed = planned.and('discharge.postponed', '2026-04-11', { data: { plannedOn: '2026-04-24' } });
    expect(look(postponed)('noticeDays')).toBe(14);
    expect(look(admitted)('noticeDays')).toBeUndefined();
  });

  it('may be a fact that an event tells beside its own data', () => {
    const told = admitted.and('monitoring.done', '2026-04-02', {
      data: { facts: { terminalIllness: 'cancer' } },
    });
    expect(look(told)('terminalIllness')).toBe('cancer');
  });
});
