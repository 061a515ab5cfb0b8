import { isSection, type Node, type Nodes } from '../definition/node.js';
import { type Supply, text } from './supply.js';

/** A set of questions and the variables that hold the answers to them, in the order of the paper. */
export type Place = ReadonlyMap<string, Answer>;

export interface Answer {
  readonly key: string;
  readonly node: Node;
  readonly variable: string;
  /** Of a section: its answers have variables of their own. */
  readonly below: Place | undefined;
}

export function placeOf(nodes: Nodes, supply: Supply): Place {
  const answers = Object.entries(nodes).map(([key, node]): [string, Answer] => {
    if (key in {}) throw new RangeError('a key of every object has no short form');
    const below = isSection(node) ? placeOf(node.section, supply) : undefined;
    return [key, { key, node, variable: supply.fresh('v'), below }];
  });
  return new Map(answers);
}

/** Writes the declaration of all variables of a place; what nobody answered stays undefined. */
export function declared(place: Place): string {
  const names = variablesOf(place);
  return names.length === 0 ? '' : `let ${names.join(', ')};`;
}

const variablesOf = (place: Place): string[] =>
  [...place.values()].flatMap(({ variable, below }) => [variable, ...(below ? variablesOf(below) : [])]);

/** The answer that a name means at a place, as an expression; its question where that is known. */
export function answerNamed(name: string, places: readonly Place[]): { value: string; node?: Node } {
  const [first = '', ...rest] = name.split('.');
  let current = places.find((place) => place.has(first))?.get(first);
  if (!current) throw new RangeError('a condition reads an answer that is nowhere');
  let value = current.variable;
  for (const step of rest) {
    current = current?.below?.get(step);
    value = current ? current.variable : `${value}?.[${text(step)}]`;
  }
  return current ? { value, node: current.node } : { value };
}
