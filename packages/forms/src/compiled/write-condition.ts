import { type Condition, type Matcher, matches } from '../definition/condition.js';
import { isLeaf, type Node } from '../definition/node.js';
import { answerNamed, type Place } from './place.js';
import { anyOf, type Supply, text } from './supply.js';

/** When a condition is plainly true and plainly false, as expressions; neither means unknown. */
export interface Sides {
  readonly isTrue: string;
  readonly isFalse: string;
}

/** Writes a condition over the answers at a place and around it. */
export function writeCondition(condition: Condition, places: readonly Place[], supply: Supply): Sides {
  const below = (part: unknown) =>
    (part as readonly Condition[]).map((one) => writeCondition(one, places, supply));
  const parts = Object.entries(condition).map(([key, part]): Sides => {
    if (key === 'any') return any(below(part));
    if (key === 'all') return all(below(part));
    if (key === 'not') return opposite(writeCondition(part as Condition, places, supply));
    return match(key, part as Matcher, places, supply);
  });
  return all(parts);
}

function match(name: string, matcher: Matcher, places: readonly Place[], supply: Supply): Sides {
  const { value, node } = answerNamed(name, places);
  const given = `${value} !== undefined`;
  if (typeof matcher === 'object' && 'given' in matcher) {
    const sides = { isTrue: `(${given})`, isFalse: `(${value} === undefined)` };
    return matcher.given ? sides : opposite(sides);
  }
  const fits =
    shortForm(value, node, matcher) ?? `${supply.helper((one: unknown) => matches(matcher, one))}(${value})`;
  return { isTrue: `(${given} && ${fits})`, isFalse: `(${given} && !${fits})` };
}

/** Whether an answer is one of some codes, or a list holds one; nothing where more than that is asked. */
function shortForm(value: string, node: Node | undefined, matcher: Matcher): string | undefined {
  if (!node || !isLeaf(node) || node.kind === 'zod') return undefined;
  const options = (Array.isArray(matcher) ? matcher : [matcher]) as readonly unknown[];
  if (!options.every((one) => typeof one === 'string')) return undefined;
  if (node.kind !== 'many') return anyOf(value, options);
  return `(${options.map((one) => `has(${value}, ${text(one)})`).join(' || ')})`;
}

const joined = (sides: readonly string[], by: string, none: string) =>
  sides.length === 0 ? none : `(${sides.join(by)})`;
const all = (parts: readonly Sides[]): Sides => ({
  isTrue: joined(
    parts.map((one) => one.isTrue),
    ' && ',
    'true',
  ),
  isFalse: joined(
    parts.map((one) => one.isFalse),
    ' || ',
    'false',
  ),
});
const opposite = ({ isTrue, isFalse }: Sides): Sides => ({ isTrue: isFalse, isFalse: isTrue });
const any = (parts: readonly Sides[]): Sides => opposite(all(parts.map(opposite)));
