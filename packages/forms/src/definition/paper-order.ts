import type { Path } from '../issue.js';
import type { Nodes } from './node.js';
import { type Plan, planOf } from './plan.js';

/** Sorts findings as the questions stand on the paper; entries of a list by their number, the file's own first. */
export function inPaperOrder<T extends { readonly path: Path }>(nodes: Nodes, findings: readonly T[]): T[] {
  const plan = planOf(nodes);
  const places = findings.map((finding) => [finding, placeOf(plan, finding.path)] as const);
  const isSorted = places.every(
    ([, place], i) => i === 0 || comparePlaces((places[i - 1] as (typeof places)[number])[1], place) <= 0,
  );
  if (isSorted) return [...findings];
  return places.sort(([, a], [, b]) => comparePlaces(a, b)).map(([finding]) => finding);
}

/** A path as positions: which child in its section, which entry in its list. */
function placeOf(plan: Plan, path: Path): number[] {
  let current: Plan | undefined = plan;
  return path.map((step) => {
    if (typeof step === 'number') return step;
    const field = current?.byKey.get(step);
    current = field?.plan;
    return field ? field.position : -1;
  });
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  }
  return a.length - b.length;
}
