import { pathwayMachine } from '@renkei/pathway';

/** What is read of a place in the machine. */
interface StateNode {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly meta?: { readonly phase: string; readonly maximumWaitDays?: number };
  readonly states: Readonly<Record<string, StateNode>>;
  readonly on: Readonly<Record<string, readonly { readonly target?: readonly StateNode[] | undefined }[]>>;
}

/** A place of a chart: a phase, or a frame around phases. */
export interface Place {
  readonly id: string;
  /** The code of the phase; the key of a frame, `anywhere` for one around the whole chart. */
  readonly code: string;
  readonly inside: readonly Place[];
  readonly isEnd: boolean;
  /** No date at which somebody takes the next step lies further away. */
  readonly maximumWaitDays?: number;
}

/** What leads to a place: the types of the events, and from where they do. */
export interface Way {
  readonly from: readonly string[];
  readonly to: string;
  readonly events: readonly string[];
}

export interface RegionChart {
  readonly region: string;
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
}

/** The charts that run side by side, read from the machine itself. Events that are only noted lead nowhere. */
export const regionCharts = (): RegionChart[] =>
  childrenOf(pathwayMachine.root as unknown as StateNode).map((region) => {
    const ways = waysFrom(region);
    const places = childrenOf(region).map(placeOf);
    const isLeft = ways.some(({ from }) => from.includes(region.id));
    const anywhere = { id: region.id, code: 'anywhere', inside: places, isEnd: false };
    return { region: region.key, places: isLeft ? [anywhere] : places, ways: together(ways) };
  });

/** The places of a chart, frames before what they hold. */
export const placesIn = ({ places }: Pick<RegionChart, 'places'>): Place[] =>
  places.flatMap((place) => [place, ...place.inside]);

const childrenOf = (node: StateNode): StateNode[] => Object.values(node.states);

function placeOf(node: StateNode): Place {
  const { id, key, type, meta } = node;
  return {
    id,
    code: meta?.phase ?? key,
    inside: childrenOf(node).map(placeOf),
    isEnd: type === 'final',
    ...(meta?.maximumWaitDays !== undefined && { maximumWaitDays: meta.maximumWaitDays }),
  };
}

function waysFrom(node: StateNode): Way[] {
  const events = new Map<string, Set<string>>();
  for (const [type, transitions] of Object.entries(node.on)) {
    for (const { id } of transitions.flatMap((transition) => transition.target ?? [])) {
      if (id !== node.id) events.set(id, (events.get(id) ?? new Set()).add(type));
    }
  }
  const own = [...events].map(([to, types]) => ({ from: [node.id], to, events: [...types] }));
  return [...own, ...childrenOf(node).flatMap(waysFrom)];
}

/** Ways to one place by the same events as one. */
function together(ways: readonly Way[]): Way[] {
  const found = new Map<string, Way>();
  for (const way of ways) {
    const key = [way.to, ...way.events].join(' ');
    const known = found.get(key);
    found.set(key, known ? { ...known, from: [...known.from, ...way.from] } : way);
  }
  return [...found.values()];
}
