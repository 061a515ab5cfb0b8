import type { Sheet } from './field-label.js';
import { idOf, type Path, type Place } from './labelled-form.js';

interface Placed {
  readonly code: string;
  readonly path: Path;
}

const MISSING = ['required', 'select', 'atLeastOne'];

/** The issues without those that call an answer missing which could not be read. */
export function withoutEchoes<I extends Placed>(issues: readonly I[]): readonly I[] {
  const unreadable = new Set(
    issues.filter(({ code }) => !MISSING.includes(code)).map(({ path }) => path.join('.')),
  );
  return issues.filter(({ code, path }) => !MISSING.includes(code) || !unreadable.has(path.join('.')));
}

/** The issues by place; an entry of a list is finished before the next one begins. */
export function inOrderOfPaper<I extends Placed>(issues: readonly I[], { places, byId }: Sheet): I[] {
  const order = new Map(places.map((place, index) => [place.id, index]));
  const orderOf = (place: Place | undefined) => (place && order.get(place.id)) ?? -1;
  const position = ({ path }: Placed): number[] => {
    const steps = path.flatMap((step, index) =>
      typeof step === 'number' ? [orderOf(byId.get(idOf(path.slice(0, index)))), step] : [],
    );
    return [...steps, orderOf(byId.get(idOf(path)))];
  };
  return issues
    .map((issue) => ({ issue, at: position(issue) }))
    .sort((a, b) => comparePositions(a.at, b.at))
    .map(({ issue }) => issue);
}

const comparePositions = (a: readonly number[], b: readonly number[]) =>
  a.map((one, i) => one - (b[i] ?? -1)).find((difference) => difference !== 0) ?? a.length - b.length;
