import { describe, expect, it } from 'vitest';
import { indicators } from './indicators.js';
import { anEpisode } from './testing/episode-builder.js';

const standing = { data: { careManager: 'yes', certification: 'certified' } } as const;
const adjusted = anEpisode()
  .and('admission.reported', '2026-04-01', standing)
  .and('admissionHandover.sent', '2026-04-02')
  .and('dischargeProspect.notified', '2026-04-10')
  .and('discharge.completed', '2026-04-20').episode;
const missed = anEpisode()
  .and('admission.reported', '2026-04-05', standing)
  .and('admissionHandover.sent', '2026-04-09')
  .and('discharge.completed', '2026-04-12').episode;
const toldAfterwards = anEpisode()
  .and('admission.reported', '2026-04-06', standing)
  .and('discharge.completed', '2026-04-12')
  .and('midStayExchange.held', '2026-04-14').episode;
const notCertified = anEpisode()
  .and('admission.reported', '2026-04-07', { data: { careManager: 'no', certification: 'notApplied' } })
  .and('discharge.completed', '2026-04-12').episode;
const all = [adjusted, missed, toldAfterwards, notCertified];
const measure = (code: string, episodes = all, period = {}) =>
  indicators(episodes, period).find((indicator) => indicator.code === code);

describe('indicators of a region', () => {
  it('count a discharge as adjusted when hospital and care manager were in touch before it', () => {
    expect(measure('dischargeLiaisonRate')).toMatchObject({ counted: 1, of: 3, value: 1 / 3 });
    expect(measure('dischargeLiaisonGapRate')).toMatchObject({ counted: 2, of: 3 });
  });

  it('count handovers among the admissions that a care manager knew of', () => {
    expect(measure('admissionHandoverRate')).toMatchObject({ counted: 2, of: 3 });
  });

  it('give median days to the handover and of notice', () => {
    expect(measure('daysToHandover')).toMatchObject({ value: 2.5, unit: 'days', counted: 2 });
    expect(measure('daysOfNotice')).toMatchObject({ value: 10, counted: 1, of: 4 });
  });

  it('look at a period', () => {
    expect(measure('dischargeLiaisonRate', all, { from: '2026-04-15', to: '2026-04-30' })).toMatchObject({
      counted: 1,
      of: 1,
      value: 1,
    });
  });

  it('count each stay of an episode', () => {
    const { episode } = anEpisode(adjusted)
      .and('admission.repeated', '2026-04-25')
      .and('discharge.completed', '2026-04-28');
    expect(measure('dischargeLiaisonRate', [episode])).toMatchObject({ counted: 1, of: 2 });
  });

  it('say nothing where nothing was counted', () => {
    expect(measure('dischargeLiaisonRate', [])).toEqual({
      code: 'dischargeLiaisonRate',
      unit: 'share',
      counted: 0,
      of: 0,
    });
  });
});
