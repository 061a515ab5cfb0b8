import { type Condition, factsOf } from '@renkei/forms';
import type { Fact } from '../facts.js';
import { dueCases } from '../steps/due-dates.js';
import { isOwnerCases } from '../steps/judge-step.js';
import type { Rules, Step } from '../steps/step.js';
import type { PhaseNode } from './phase-map.js';
import { boundaryValues, matchersByFact, type ValueClass, valueClasses } from './worlds.js';

/** Everything of a step that is judged while it carries a phase. */
const conditionsOf = (step: Step): (Condition | undefined)[] => [
  step.when,
  ...(step.skips ?? []).map(({ when }) => when),
  ...(step.waits ?? []).map((wait) => wait.while),
  ...(isOwnerCases(step.owner) ? step.owner.map(({ when }) => when) : []),
  ...dueCases(step).map(({ when }) => when),
];

const rolesNamedBy = (step: Step): string[] =>
  isOwnerCases(step.owner) ? step.owner.flatMap(({ named }) => named ?? []) : [];

const factsNamedBy = (step: Step): string[] => [
  ...conditionsOf(step).flatMap(factsOf),
  ...dueCases(step).flatMap((one) => one.after ?? one.before ?? []),
  ...rolesNamedBy(step),
];

export interface Variables {
  /** The facts to combine, with the values that make a difference. */
  readonly facts: readonly (readonly [name: string, classes: readonly ValueClass[]])[];
  /** How many combinations of all other facts each of these stands for. */
  readonly repeats: bigint;
}

/** The facts that vary in a phase: all that any step names, or with `prune` those alone that can change its verdict. */
export function variablesOf(
  { facts, steps }: Pick<Rules, 'facts' | 'steps'>,
  carriers: readonly Step[],
  { region }: PhaseNode,
  prune: boolean,
): Variables {
  const everyStep = Object.values(steps);
  const all = matchersByFact(everyStep.flatMap(conditionsOf));
  const own = matchersByFact(carriers.flatMap(conditionsOf));
  const relevant = new Set(carriers.flatMap(factsNamedBy));
  const asRole = new Set(carriers.flatMap(rolesNamedBy));
  const combined: [string, ValueClass[]][] = [];
  let repeats = 1n;
  for (const name of new Set(everyStep.flatMap(factsNamedBy))) {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (!fact || isFixed(fact, region)) continue;
    const values = boundaryValues(fact, all.get(name) ?? []);
    if (prune && !relevant.has(name)) repeats *= BigInt(values.length);
    else if (prune && !asRole.has(name)) combined.push([name, valueClasses(values, own.get(name) ?? [])]);
    else combined.push([name, values.map((value) => ({ value, size: 1 }))]);
  }
  return { facts: combined, repeats };
}

/** The chart itself says where the journey and the region of the phase are. */
const isFixed = (fact: Fact, region: PhaseNode['region']): boolean =>
  fact.region !== undefined && (fact.region === region || fact.region === 'journey');
