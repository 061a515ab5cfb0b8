import type { AnyStateMachine } from 'xstate';
import type { EventType } from '../episode-event.js';
import type { Facts } from '../facts.js';
import { pathwayMachine } from '../machine/pathway-machine.js';
import { innerPhase, type Phase } from '../machine/phases.js';
import { rolesFor } from '../policy.js';
import { isOwnerCases } from '../steps/judge-step.js';
import type { Rules, Step } from '../steps/step.js';
import { faultOf, type GapCode, gapCodes, type Position } from './fault.js';
import { type PhaseNode, phaseMap } from './phase-map.js';
import { variablesOf } from './variables.js';
import { type World, worldsOf } from './worlds.js';

/** A phase in which, in some combination of facts, nobody owns the next step. */
export interface Gap {
  readonly phase: Phase;
  readonly code: GapCode;
  /** The step that came closest. */
  readonly step?: string;
  /** A combination of facts in which it happens; what is unknown is left out. */
  readonly world: World;
  /** In how many combinations. */
  readonly worlds: bigint;
}

export interface SeamlessCheck {
  readonly gaps: readonly Gap[];
  /** Combinations of facts covered, phase by phase added up. */
  readonly worlds: bigint;
  /** Combinations looked at one by one; each of the others differs from one of these in nothing that counts. */
  readonly looked: number;
}

export interface SeamlessOptions {
  /** Another chart than ours, for those who have changed it. */
  readonly machine?: AnyStateMachine;
  /** `false`: every combination of every fact that any step names, one by one. */
  readonly prune?: boolean;
}

/**
 * Whether the path is seamless (切れ目のない): in every phase that asks for an owner, whatever is known or unknown, somebody
 * owns a next step that moves the person on, may close it, and has a date within the phase's longest wait.
 *
 * The combinations are enumerated exactly. Facts that no step of the phase names, and values that none of its conditions
 * tells apart, cannot change the verdict: one combination stands for all that differ in these alone.
 */
export function checkSeamless(
  rules: Rules,
  { machine = pathwayMachine, prune = true }: SeamlessOptions = {},
): SeamlessCheck {
  const nodes = phaseMap(machine);
  const owned = nodes.filter(({ tags }) => tags.includes('owned'));
  const journey = owned.filter(({ region }) => region === 'journey');
  const journeyEvents = new Set(
    nodes
      .filter(({ region }) => region === 'journey')
      .flatMap(({ leads }) => [...leads.keys()])
      .filter((type) => !Object.hasOwn(machine.root.on, type)),
  );
  const gaps = new Map<string, Gap>();
  let worlds = 0n;
  let looked = 0;
  for (const node of owned) {
    const carriers = Object.entries(rules.steps).filter(([, step]) => step.carries?.includes(node.phase));
    const own = carriers.map(([, step]) => step);
    const { facts, repeats } = variablesOf(rules, own, node, prune);
    for (const place of node.region === 'journey' ? [node] : journey) {
      const fixed = fixedBy(rules.facts, node, place);
      for (const { world, size } of worldsOf(facts)) {
        looked++;
        const count = BigInt(size) * repeats;
        worlds += count;
        const position = { node, place, journeyEvents };
        const gap = gapIn({ ...world, ...fixed }, carriers, position, rules);
        if (gap)
          note(gaps, { ...gap, phase: node.phase, world: known({ ...world, ...fixed }), worlds: count });
      }
    }
    if (![...gaps.values()].some(({ phase }) => phase === node.phase) && !arrives(node, nodes, rules)) {
      note(gaps, { phase: node.phase, code: 'noWayOn', world: {}, worlds: 0n });
    }
  }
  return { gaps: [...gaps.values()], worlds, looked };
}

/** The phases in which nobody owns the next step; none when the path is seamless. */
export const findGaps = (rules: Rules, options: Pick<SeamlessOptions, 'machine'> = {}): readonly Gap[] =>
  checkSeamless(rules, options).gaps;

/** What the chart says in this phase, as facts. */
function fixedBy(facts: Facts, node: PhaseNode, place: PhaseNode): World {
  const entries = Object.entries(facts).flatMap(([name, fact]): [string, string | undefined][] => {
    if (fact.region === 'journey') return [[name, place.phase]];
    if (fact.region !== node.region || fact.kind !== 'code') return [];
    const value = innerPhase(node.phase);
    return [[name, fact.values.includes(value) ? value : undefined]];
  });
  return Object.fromEntries(entries);
}

/** Nobody carries the phase in this world: the step that came closest, and what it lacks. */
function gapIn(
  world: World,
  carriers: readonly (readonly [id: string, step: Step])[],
  position: Position,
  rules: Rules,
): Pick<Gap, 'code' | 'step'> | undefined {
  let nearest: Pick<Gap, 'code' | 'step'> = { code: 'noStep' };
  for (const [step, definition] of carriers) {
    const code = faultOf(definition, world, position, rules);
    if (code === undefined) return undefined;
    if (gapCodes.indexOf(code) > gapCodes.indexOf(nearest.code)) nearest = { code, step };
  }
  return nearest;
}

const known = (world: World): World =>
  Object.fromEntries(Object.entries(world).filter(([, value]) => value !== undefined));

function note(gaps: Map<string, Gap>, gap: Gap): void {
  const key = `${gap.phase} ${gap.code} ${gap.step}`;
  const before = gaps.get(key);
  gaps.set(key, before ? { ...before, worlds: before.worlds + gap.worlds } : gap);
}

/** Whether the owned steps of this phase, and of those they lead to, arrive where nothing is left to do. */
function arrives(from: PhaseNode, nodes: readonly PhaseNode[], { steps, policy }: Rules): boolean {
  const seen = new Set<Phase>();
  const next = [from];
  for (let node = next.pop(); node; node = next.pop()) {
    const { phase, tags, leads } = node;
    if (tags.includes('rest') || tags.includes('goal')) return true;
    if (seen.has(phase)) continue;
    seen.add(phase);
    const targets = new Set(
      Object.values(steps)
        .filter(({ carries }) => carries?.includes(phase))
        .flatMap((step) => closingTypes(step, policy))
        .flatMap((type) => leads.get(type) ?? []),
    );
    next.push(...nodes.filter((other) => targets.has(other.phase)));
  }
  return false;
}

/** What some owner of a step may record to close it. */
function closingTypes(step: Step, policy: Rules['policy']): EventType[] {
  const owners = isOwnerCases(step.owner) ? step.owner.flatMap(({ roles }) => roles) : step.owner;
  return (step.closes ?? []).filter((type) =>
    rolesFor(type, policy).some((role) => (owners as readonly string[]).includes(role)),
  );
}
