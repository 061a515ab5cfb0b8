import { pathwayMachine } from '@renkei/pathway';

type StateNode = (typeof pathwayMachine)['root'];

/** A place of a chart: a phase, or a frame around phases. */
export interface Place {
  readonly id: string;
  /** The code of the phase; the key of a frame. */
  readonly code: string;
  readonly inside: readonly Place[];
  readonly isEnd: boolean;
}

/** A way from place to place, with the types of the events that lead there. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly events: readonly string[];
}

export interface RegionChart {
  readonly region: string;
  readonly first: string;
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
}

const childrenOf = (node: StateNode): StateNode[] => Object.values(node.states) as unknown as StateNode[];

/** The charts that run side by side, read from the machine itself. Events that are only noted lead nowhere. */
export const regionCharts = (): RegionChart[] =>
  childrenOf(pathwayMachine.root).map((region) => ({
    region: region.key,
    first: region.initial.target[0]?.id ?? '',
    places: childrenOf(region).map(placeOf),
    ways: childrenOf(region).flatMap(waysFrom),
  }));

function placeOf(node: StateNode): Place {
  const meta = node.meta as { readonly phase: string } | undefined;
  return {
    id: node.id,
    code: meta?.phase ?? node.key,
    inside: childrenOf(node).map(placeOf),
    isEnd: node.type === 'final',
  };
}

function waysFrom(node: StateNode): Way[] {
  const events = new Map<string, Set<string>>();
  for (const [type, transitions] of Object.entries(node.on)) {
    for (const target of transitions.flatMap((transition) => transition.target ?? []))
      events.set(target.id, (events.get(target.id) ?? new Set()).add(type));
  }
  const own = [...events].map(([to, types]) => ({ from: node.id, to, events: [...types] }));
  return [...own, ...childrenOf(node).flatMap(waysFrom)];
}
