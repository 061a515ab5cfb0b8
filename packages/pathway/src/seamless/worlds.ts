import { type Condition, judge, type Look, type Matcher } from '@renkei/forms';
import type { Fact } from '../facts.js';

/** A value that a fact may have in a world; `undefined` is unknown. */
export type Value = string | number | undefined;

/** One way in which all the facts that matter may stand. */
export type World = Readonly<Record<string, Value>>;

/** Values of one fact that no condition tells apart, so that one of them stands for all. */
export interface ValueClass {
  readonly value: Value;
  readonly size: number;
}

export const lookIn =
  (world: World): Look =>
  (fact) =>
    world[fact];

/** Every matcher that conditions hold against each fact. */
export function matchersByFact(conditions: readonly (Condition | undefined)[]): Map<string, Matcher[]> {
  const found = new Map<string, Matcher[]>();
  const visit = (condition: Condition | undefined): void => {
    for (const [key, part] of Object.entries(condition ?? {})) {
      if (key === 'not') visit(part as Condition);
      else if (key === 'any' || key === 'all') (part as readonly Condition[]).forEach(visit);
      else found.set(key, [...(found.get(key) ?? []), part as Matcher]);
    }
  };
  conditions.forEach(visit);
  return found;
}

/** All values that can make a difference to some rule: every code, both sides of every bound, and unknown. */
export function boundaryValues(fact: Fact, matchers: readonly Matcher[]): Value[] {
  if (fact.kind === 'code') return [undefined, ...fact.values];
  const bounds = matchers.flatMap((matcher): (string | number)[] => {
    if (typeof matcher === 'number' || typeof matcher === 'string') return [matcher];
    if (Array.isArray(matcher)) return matcher;
    if (typeof matcher !== 'object' || 'given' in matcher) return [];
    const { from, to } = matcher as { from?: string | number; to?: string | number };
    return [from, to].filter((bound) => bound !== undefined);
  });
  if (fact.kind === 'date') return [undefined, '2000-01-01', ...bounds.flatMap(daysAround)].filter(isFirst);
  const numbers = bounds.flatMap((bound) => (typeof bound === 'number' ? [bound - 1, bound, bound + 1] : []));
  const inRange = [fact.min, ...numbers, fact.max].filter((n) => n >= fact.min && n <= fact.max);
  return [undefined, ...inRange].filter(isFirst);
}

/** A day before, the day itself and a day after, as far as comparing goes. */
const daysAround = (bound: string | number): string[] =>
  typeof bound === 'string' ? ['0001-01-01', bound, '9999-12-31'] : [];

const isFirst = <T>(value: T, index: number, values: readonly T[]): boolean =>
  values.indexOf(value) === index;

/** Puts values together that every condition answers alike. Exact: a world with one stands for a world with the other. */
export function valueClasses(values: readonly Value[], matchers: readonly Matcher[]): ValueClass[] {
  const classes = new Map<string, { value: Value; size: number }>();
  for (const value of values) {
    const answers = matchers.map((matcher) => judge({ fact: matcher }, () => value));
    const key = JSON.stringify([value === undefined, answers]);
    const known = classes.get(key);
    if (known) known.size++;
    else classes.set(key, { value, size: 1 });
  }
  return [...classes.values()];
}

/** Every combination of the classes of some facts, with the number of worlds each stands for. */
export function* worldsOf(
  facts: readonly (readonly [name: string, classes: readonly ValueClass[]])[],
): Generator<{ readonly world: World; readonly size: number }> {
  const [first, ...rest] = facts;
  if (!first) {
    yield { world: {}, size: 1 };
    return;
  }
  const [name, classes] = first;
  for (const inner of worldsOf(rest)) {
    for (const { value, size } of classes)
      yield { world: { ...inner.world, [name]: value }, size: size * inner.size };
  }
}
