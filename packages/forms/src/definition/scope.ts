import type { Nodes } from './node.js';

/** Answers at one place of the tree, and the places around it. */
export interface Scope {
  readonly value: Readonly<Record<string, unknown>>;
  readonly up: Scope | undefined;
}

/** The questions at one place of the tree, and those around it. */
export interface Surroundings {
  readonly nodes: Nodes;
  readonly up: Surroundings | undefined;
  /** Its own path in a document, without the numbers of lists. */
  readonly path: string;
}

/** A path below another; the root has the empty one. */
export const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** An object with answers; no list, and nothing that holds its content elsewhere, as a `Map`, a `Date` or `FormData` does. */
export const isRecord = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return (
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.prototype.toString.call(value) === '[object Object]'
  );
};

/** The answer at a dotted path below a value; nothing when the way ends early. */
export const at = (value: unknown, path: string): unknown => follow(value, path.split('.'));

function follow(value: unknown, steps: readonly string[]): unknown {
  let current = value;
  for (const key of steps) {
    // what is followed has been read before, or is asked for own keys only
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** Finds an answer of a document in the scope of a question. */
export type Reading = (scope: Scope) => unknown;

/** How an answer is found by its name: beside the question first, then in the sections around it. */
export function readingOf(place: Surroundings, name: string): Reading {
  const { around, height } = homeOf(place, name);
  const steps = name.split('.');
  if (!around) return () => undefined;
  return (scope) => {
    let from = scope;
    for (let i = 0; i < height; i++) from = from.up as Scope;
    return follow(from.value, steps);
  };
}

/** The path of the answer that a name means at a place. */
export const pathMeant = (place: Surroundings, name: string): string =>
  below(homeOf(place, name).around?.path ?? '', name);

function homeOf(place: Surroundings, name: string): { around: Surroundings | undefined; height: number } {
  const first = name.split('.', 1)[0] as string;
  let height = 0;
  let around: Surroundings | undefined = place;
  while (around && !Object.hasOwn(around.nodes, first)) {
    around = around.up;
    height += 1;
  }
  return { around, height };
}
