import { getNextTransitions, initialTransition } from 'xstate';
import type { EventType, PathwayEvent } from '../episode-event.js';
import { type ChartSnapshot, type ChartTransition, chartTransition } from './chart-transition.js';
import { pathwayMachine } from './pathway-machine.js';
import type { ChartValue } from './phases.js';

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

/** One event through the chart. Nothing is executed and nothing lives on. */
export function stepChart(
  value: ChartValue,
  event: PathwayEvent,
  advance: ChartTransition = chartTransition(),
): ChartStep {
  const { snapshot, actions } = advance(snapshotOf(value), event);
  const opensStay = actions.includes('openStay');
  const taken = journeyEvents.has(event.type)
    ? opensStay || actions.includes('recordOnJourney')
    : actions.length > 0;
  if (!taken) return { taken, value, opensStay: false };
  const next = snapshot.value as ChartValue;
  restored.set(next, snapshot);
  return { taken, value: next, opensStay };
}

/** The event types that the chart takes where it is now, whatever their data says. */
export function takenFrom(value: ChartValue): ReadonlySet<EventType> {
  const taken = new Set<EventType>();
  const guarded = new Set<EventType>();
  for (const { eventType, guard, source } of getNextTransitions(snapshotOf(value))) {
    const type = eventType as EventType;
    if (journeyEvents.has(type) && source.path[0] !== 'journey') continue;
    (guard === undefined ? taken : guarded).add(type);
  }
  for (const type of guarded) {
    if (!taken.has(type) && stepChart(value, { type } as PathwayEvent).taken) taken.add(type);
  }
  return taken;
}
