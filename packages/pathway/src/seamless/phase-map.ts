import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { EventType } from '../episode-event.js';
import type { PhaseMeta, PhaseTag } from '../machine/chart.js';
import type { Phase, Region } from '../machine/phases.js';

/** A phase as the chart draws it: what it takes, and where that leads. */
export interface PhaseNode {
  readonly phase: Phase;
  readonly region: Region;
  readonly tags: readonly PhaseTag[];
  readonly maximumWaitDays: number | undefined;
  /**
   * For every event that the phase takes, the other phases to which it may lead. A death, a facility or another region
   * are ends, but no way on: nobody's next step is for them.
   */
  readonly leads: ReadonlyMap<EventType, readonly Phase[]>;
}

/** Reads the phases out of a chart, region by region. */
export const phaseMap = (machine: AnyStateMachine): PhaseNode[] =>
  Object.entries(machine.root.states).flatMap(([region, node]) =>
    leaves(node as AnyStateNode).map((leaf) => phaseNode(leaf, region as Region)),
  );

const leaves = (node: AnyStateNode): AnyStateNode[] => {
  const inner = Object.values(node.states) as AnyStateNode[];
  return inner.length === 0 ? [node] : inner.flatMap(leaves);
};

/** Where a target comes to rest: a compound state stands for its first one. */
const landing = (node: AnyStateNode): AnyStateNode => {
  const first = node.initial?.target[0];
  return first ? landing(first) : node;
};

const metaOf = (node: AnyStateNode): PhaseMeta => node.meta as PhaseMeta;

const isWayOn = ({ tags }: AnyStateNode): boolean => !tags.includes('end') || tags.includes('goal');

function phaseNode(leaf: AnyStateNode, region: Region): PhaseNode {
  const { phase, maximumWaitDays } = metaOf(leaf);
  const leads = new Map<EventType, readonly Phase[]>();
  const settled = new Set<EventType>();
  for (let node: AnyStateNode | undefined = leaf; node; node = node.parent) {
    for (const [event, transitions] of Object.entries(node.on)) {
      const type = event as EventType;
      // an inner state that surely takes an event leaves nothing of it to the outer ones
      if (settled.has(type)) continue;
      const targets = transitions
        .flatMap(({ target }) => target ?? [])
        .map(landing)
        .filter(isWayOn);
      const others = targets.map((target) => metaOf(target).phase).filter((target) => target !== phase);
      leads.set(type, [...(leads.get(type) ?? []), ...others]);
      if (transitions.some(({ guard }) => guard === undefined)) settled.add(type);
    }
  }
  return { phase, region, tags: leaf.tags as PhaseTag[], maximumWaitDays, leads };
}
