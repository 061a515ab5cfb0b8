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

export const trailOf = (path: Path): Trail =>
  path.reduce<Trail | undefined>((up, step) => ({ step, up }), undefined) as Trail;

export const isSamePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, i) => step === b[i]);

/** Whether a path is another one or lies below it. */
export const isWithin = (path: Path, around: Path): boolean => around.every((step, i) => step === path[i]);
