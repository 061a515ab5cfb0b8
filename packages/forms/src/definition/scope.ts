import type { Look } from './condition.js';
import type { Nodes } from './node.js';

/** Answers at one place of the tree, and the places around it. */
export interface Scope {
  readonly nodes: Nodes;
  readonly value: Readonly<Record<string, unknown>>;
  readonly up: Scope | undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const split = new Map<string, readonly string[]>();

/** The steps of a dotted path of a definition; there are only so many, so each is divided once. */
function stepsOf(path: string): readonly string[] {
  let steps = split.get(path);
  if (!steps) {
    steps = path.split('.');
    split.set(path, steps);
  }
  return steps;
}

/** The answer at a dotted path below a value; nothing when the way ends early. */
export function at(value: unknown, path: string): unknown {
  let current = value;
  for (const key of stepsOf(path)) {
    if (!isRecord(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** Finds answers by name: beside the question first, then in the sections around it. */
export const lookIn =
  (scope: Scope): Look =>
  (name) => {
    const first = stepsOf(name)[0] as string;
    for (let place: Scope | undefined = scope; place; place = place.up) {
      if (Object.hasOwn(place.nodes, first)) return at(place.value, name);
    }
    return undefined;
  };
