import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { PhaseMeta } from './machine/chart.js';
import { pathwayMachine } from './machine/pathway-machine.js';

export interface MermaidOptions {
  /** Words for a phase, a region (`journey`) or an event type; the code itself without it. */
  readonly label?: (code: string, kind: 'region' | 'phase' | 'event') => string;
  readonly machine?: AnyStateMachine;
}

/**
 * Draws the chart as a Mermaid state diagram, from the chart itself: the regions side by side, every way from phase to
 * phase with the events that lead there. Events that are only noted are left out.
 */
export function toMermaid({ label = (code) => code, machine = pathwayMachine }: MermaidOptions = {}): string {
  const regions = Object.entries(machine.root.states).map(([region, node]) => [
    `  state "${plain(label(region, 'region'))}" as ${region} {`,
    ...drawn(node as AnyStateNode, label).map((line) => `    ${line}`),
    '  }',
  ]);
  return ['stateDiagram-v2', ...regions.flat(), ''].join('\n');
}

type Label = NonNullable<MermaidOptions['label']>;

/** A double quote or a line break would end the text early. */
const plain = (text: string): string => text.replaceAll('"', '”').replaceAll('\n', ' ');

const idOf = (node: AnyStateNode): string => node.path.join('_');

const isRegion = (node: AnyStateNode): boolean => node.path.length === 1;

/** Phases inside phases (in hospital, discharged) are drawn as frames. */
function drawn(node: AnyStateNode, label: Label): string[] {
  const inner = Object.values(node.states) as AnyStateNode[];
  const first = node.initial?.target[0];
  return [
    ...(first ? [`[*] --> ${idOf(first)}`] : []),
    ...inner.flatMap((state) => [
      ...frame(state, label),
      ...ways(state, label, isRegion(node) ? node : undefined),
    ]),
  ];
}

function frame(state: AnyStateNode, label: Label): string[] {
  const meta = state.meta as PhaseMeta | undefined;
  const text = meta ? label(meta.phase, 'phase') : label(state.key, 'phase');
  const lines = drawn(state, label).map((line) => `  ${line}`);
  const opening = `state "${plain(text)}" as ${idOf(state)}`;
  if (lines.length > 0) return [`${opening} {`, ...lines, '}'];
  return state.type === 'final' ? [opening, `${idOf(state)} --> [*]`] : [opening];
}

/** Where a state leads by its own events, and by those that its region takes in every phase. */
function ways(state: AnyStateNode, label: Label, region?: AnyStateNode): string[] {
  const events = new Map<string, Set<string>>();
  const taken = { ...region?.on, ...state.on };
  for (const [type, transitions] of Object.entries(taken)) {
    for (const target of transitions.flatMap((transition) => transition.target ?? [])) {
      if (target === state && !(type in state.on)) continue;
      const known = events.get(idOf(target)) ?? new Set<string>();
      events.set(idOf(target), known.add(plain(label(type, 'event'))));
    }
  }
  return [...events].map(([target, types]) => `${idOf(state)} --> ${target} : ${[...types].join(' / ')}`);
}
