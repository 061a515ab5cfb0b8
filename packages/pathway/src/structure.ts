import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { hashOf } from './canonical.js';
import { pathwayMachine } from './machine/pathway-machine.js';
import type { Rules } from './steps/step.js';

/** What a stored episode depends on: the phases, what leads from one to the other, the names of steps and facts. */
const structureOf = (
  { steps, facts }: Pick<Rules, 'steps' | 'facts'>,
  machine: AnyStateMachine = pathwayMachine,
) => ({
  chart: stateOf(machine.root),
  // who owes it, by when and on what paper may change without a word: that follows from the pin
  steps: Object.entries(steps).map(
    ([id, { owner: _owner, to: _to, due: _due, document: _document, source: _source, ...step }]) => ({
      id,
      ...step,
    }),
  ),
  facts: Object.entries(facts).map(([id, { sensitivity: _sensitivity, ...fact }]) => ({ id, ...fact })),
});

/** Two structures with the same hash read a stored log alike. */
export const structureHash = (rules: Pick<Rules, 'steps' | 'facts'>): string => hashOf(structureOf(rules));

interface StateStructure {
  readonly key: string;
  readonly type: string;
  readonly on: readonly unknown[];
  readonly states: readonly StateStructure[];
}

const stateOf = (node: AnyStateNode): StateStructure => ({
  key: node.key,
  type: node.type,
  on: Object.entries(node.on).map(([event, transitions]) => [
    event,
    transitions.map(({ guard, target }) => ({ guard, target: target?.map(({ id }) => id) })),
  ]),
  states: (Object.values(node.states) as AnyStateNode[]).map(stateOf),
});
