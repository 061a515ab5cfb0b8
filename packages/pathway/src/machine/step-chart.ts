import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { PathwayEvent } from '../episode-event.js';
import { pathwayMachine } from './pathway-machine.js';
import type { ChartValue } from './phases.js';

type ChartSnapshot = SnapshotFrom<typeof pathwayMachine>;

export interface ChartStep {
  /** Whether the chart takes the event where it is now. */
  readonly taken: boolean;
  readonly value: ChartValue;
  /** A stay in hospital begins. */
  readonly opensStay: boolean;
}

export const initialValue = initialTransition(pathwayMachine)[0].value as ChartValue;

/** Events that only the journey can take: another region alone is not enough. */
const journeyEvents: ReadonlySet<string> = new Set(pathwayMachine.root.states.journey?.events);

/** Snapshots by state value, so that a case with many events is not rebuilt at each of them. */
const restored = new WeakMap<ChartValue, ChartSnapshot>();

function snapshotOf(value: ChartValue): ChartSnapshot {
  const known = restored.get(value);
  if (known) return known;
  const snapshot = pathwayMachine.resolveState({ value: value as ChartSnapshot['value'] });
  restored.set(value, snapshot);
  return snapshot;
}

/** One event through the chart, by XState's own `transition()`. Nothing is executed and nothing lives on. */
export function stepChart(value: ChartValue, event: PathwayEvent): ChartStep {
  const [snapshot, actions] = transition(pathwayMachine, snapshotOf(value), event);
  const opensStay = actions.some((action) => action.type === 'openStay');
  const byJourney = opensStay || actions.some((action) => action.type === 'recordOnJourney');
  const taken = journeyEvents.has(event.type) ? byJourney : actions.length > 0;
  if (!taken) return { taken, value, opensStay: false };
  const next = snapshot.value as ChartValue;
  restored.set(next, snapshot);
  return { taken, value: next, opensStay };
}
