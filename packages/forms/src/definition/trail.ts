import type { Path } from '../issue.js';

/** The way to a place, from its end: a path is written out only where something is found. */
export interface Trail {
  readonly step: string | number;
  readonly up: Trail | undefined;
}

export function pathOf(trail: Trail | undefined): Path {
  const path: (string | number)[] = [];
  for (let place = trail; place; place = place.up) path.push(place.step);
  return path.reverse();
}
