import { describe, expect, it, vi } from 'vitest';
import { verifyLog } from '../src/audit.js';
import { effectiveEvents } from '../src/effective-events.js';
import { historyOf } from '../src/history.js';
import { pathwayMachine } from '../src/machine/pathway-machine.js';
import { isEnd, phaseOf, type Region, regionOf, regions } from '../src/machine/phases.js';
import { migrateEpisode } from '../src/migrate-episode.js';
import { nationalRules as rules } from '../src/national-rules.js';
import type { Obligation } from '../src/obligation.js';
import { obligations } from '../src/obligations.js';
import { replay } from '../src/replay.js';
import { phaseMap } from '../src/seamless/phase-map.js';
import { randomWalk, type WalkStep } from './random-walk.js';

vi.setConfig({ testTimeout: 60_000 });
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const EVENTS = 2500;

const nodes = new Map(phaseMap(pathwayMachine).map((node) => [node.phase, node]));
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const owed = ({ after, day }: WalkStep): Obligation[] => obligations(after, { rules, asOf: day });

/** The last step of each case, where it has been walked as far as it goes. */
const lastSteps = (steps: readonly WalkStep[]) =>
  steps.filter((step, index) => steps[index + 1]?.before.id !== step.after.id);

describe.each(seeds)('a random walk of 2,500 events (seed %i)', (seed) => {
  const steps = [...randomWalk(seed, EVENTS)];
  const applied = steps.filter(({ outcome }) => outcome === 'applied');

  it('goes through most of the chart', () => {
    expect(applied.length).toBeGreaterThan(EVENTS / 2);
    const seen = new Set(
      applied.flatMap(({ after }) => regions.map((region) => phaseOf(after.snapshot.value, region))),
    );
    expect(seen.size).toBeGreaterThan(20);
  });

  it('replay and a trip through JSON give the same, and the log verifies', () => {
    for (const { after } of lastSteps(steps)) {
      expect(replay(after)).toEqual({ ok: true, snapshot: after.snapshot });
      expect(migrateEpisode(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, episode: after });
      expect(verifyLog(after.log, { episode: after })).toMatchObject({ ok: true });
    }
  });

  it('a refused event changes nothing but the audit', () => {
    for (const { before, after } of steps.filter(({ outcome }) => outcome === 'rejected')) {
      expect(after.snapshot).toBe(before.snapshot);
      expect(after.log.length).toBe(before.log.length + 1);
    }
  });

  it('nobody is discharged who was not admitted', () => {
    for (const { after } of applied) {
      const journey = after.snapshot.entries
        .filter(({ phase }) => regionOf(phase) === 'journey')
        .map(({ phase }) => phase);
      const discharged = journey.findIndex((phase) => phase.startsWith('discharged'));
      if (discharged >= 0)
        expect(journey.slice(0, discharged).some((phase) => phase.startsWith('inHospital'))).toBe(true);
    }
  });

  it('in every phase that asks for an owner somebody owns the next step, within its longest wait', () => {
    for (const step of applied.filter((_, index) => index % 5 === 0)) {
      const { value, entries } = step.after.snapshot;
      if (entries.length === 0 || isEnd(phaseOf(value, 'journey'))) continue;
      const history = historyOf(step.after, step.day);
      const duties = owed(step);
      for (const region of regions as readonly Region[]) {
        const phase = history.phases[region] ?? phaseOf(value, region);
        const node = nodes.get(phase);
        if (!node?.tags.includes('owned')) continue;
        const carrying = duties.filter(
          (duty) => duty.phase === phase && (duty.status === 'open' || duty.status === 'needsFacts'),
        );
        expect([phase, carrying.length > 0]).toEqual([phase, true]);
        for (const duty of carrying) {
          expect(duty.owner.length).toBeGreaterThan(0);
          const wait = daysBetween(duty.openedOn, duty.dueOn ?? '9999-12-31');
          expect([phase, duty.step, wait <= (node.maximumWaitDays ?? 0)]).toEqual([phase, duty.step, true]);
        }
      }
    }
  });

  it('every obligation has an owner and a date, is named once, and is closed by an event that happened', () => {
    for (const step of lastSteps(steps)) {
      const duties = owed(step);
      const ids = new Set(effectiveEvents(step.after.log).map(({ id }) => id));
      expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
      for (const duty of duties) {
        expect(duty.owner.length).toBeGreaterThan(0);
        expect([duty.step, duty.dueOn]).toEqual([duty.step, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
        expect(ids.has(duty.openedBy)).toBe(true);
        if (duty.status === 'done') expect(ids.has(duty.closedBy ?? '')).toBe(true);
      }
    }
  });

  it('an event closes one obligation of a step unless it names more, or speaks of one paper or thread', () => {
    for (const step of lastSteps(steps)) {
      const closings = new Map<string, Obligation[]>();
      for (const duty of owed(step).filter(({ status }) => status === 'done')) {
        const key = `${duty.step} ${duty.closedBy}`;
        closings.set(key, [...(closings.get(key) ?? []), duty]);
      }
      const matched: readonly string[] = Object.entries(rules.steps).flatMap(([id, rule]) =>
        'match' in rule ? [id] : [],
      );
      for (const [key, duties] of closings) {
        if (!matched.includes(duties[0]?.step ?? '')) expect([key, duties.length]).toEqual([key, 1]);
      }
    }
  });
});
