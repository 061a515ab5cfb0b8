import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import type { PathwayEvent } from '../src/episode-event.js';
import { chart } from '../src/machine/chart.js';
import { phases, type Region } from '../src/machine/phases.js';
import { certification } from '../src/machine/regions/certification.js';
import { consent } from '../src/machine/regions/consent.js';
import { inCharge } from '../src/machine/regions/in-charge.js';
import { journey } from '../src/machine/regions/journey.js';

/** Events with the codes that guards look at; all others lead where they lead without any. */
const told: readonly PathwayEvent[] = [
  { type: 'admission.reported', data: { careManager: 'no', certification: 'notApplied' } },
  { type: 'admission.reported', data: { careManager: 'yes', certification: 'certified' } },
  { type: 'admission.reported', data: { certification: 'applying' } },
  { type: 'monitoring.done', data: { lifeAtHome: 'settled' } },
  { type: 'discharge.postponed', data: {} },
  { type: 'discharge.postponed', data: { plannedOn: '2026-05-10' } },
  { type: 'region.crossed', data: { reason: 'move', receiver: 'office2' } },
  { type: 'certification.applied', data: { application: 'renewal' } },
  { type: 'certification.resultReceived', data: { careLevel: 'notEligible' } },
  { type: 'certification.resultReceived', data: { careLevel: 'care1' } },
  { type: 'judgement.given', data: { subject: 'certification', verdict: 'out' } },
];
const plain = [
  'preparation.recorded',
  'onset.reported',
  'admission.reported',
  'supportPlan.started',
  'dischargeProspect.notified',
  'discharge.completed',
  'transfer.completed',
  'admission.repeated',
  'episode.closed',
  'death.reported',
  'facility.entered',
  'levelChange.applied',
  'certification.applied',
  'consent.given',
  'consent.refused',
  'consent.withdrawn',
  'careManager.found',
  'careManager.changed',
  'careManager.notified',
].map((type) => ({ type }) as PathwayEvent);

const regions = { journey, consent, certification, inCharge };

/** The shortest way to every phase of one region: the whole chart at once would have millions of combinations. */
function shortest(region: Region) {
  const machine = chart.createMachine({ id: region, ...regions[region] } as Parameters<
    typeof chart.createMachine
  >[0]);
  const paths = getShortestPaths(machine, { events: [...plain, ...told], limit: 10_000 });
  return paths.map(({ state, steps }) => ({
    phase: Object.values(state.getMeta()).map((meta) => meta?.phase)[0],
    events: steps.map(({ event }) => event.type as string).filter((type) => !type.startsWith('xstate.')),
  }));
}

describe.each(Object.keys(regions) as Region[])('the shortest ways through the region %s', (region) => {
  const paths = shortest(region);

  it('reach every phase', () => {
    expect(new Set(paths.map(({ phase }) => phase))).toEqual(new Set(phases[region]));
  });
});

describe('the shortest ways through the journey', () => {
  const paths = shortest('journey');

  it('lead to no discharge without an admission', () => {
    for (const { phase, events } of paths.filter((path) => path.phase?.startsWith('discharged'))) {
      expect([phase, events.indexOf('admission.reported')]).toEqual([phase, 0]);
      expect(events.indexOf('discharge.completed')).toBeGreaterThan(0);
    }
  });

  it('come home for good in three events', () => {
    expect(paths.find(({ phase }) => phase === 'discharged.settled')?.events).toEqual([
      'admission.reported',
      'discharge.completed',
      'monitoring.done',
    ]);
  });
});
