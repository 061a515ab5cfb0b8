import type { Path } from '../issue.js';

/** How many blank entries may still be made. */
export interface Room {
  blankRows: number;
}

type Step = Path[number];

/**
 * Puts a value at a place, making the sections and lists on the way; blank entries before the one that is filled in keep
 * their numbers. Own keys only. Where there is no room, or an answer stands that is no section or list, it says so and
 * changes nothing.
 */
export function putAt(
  root: Record<string, unknown>,
  path: Path,
  value: unknown,
  room: Room = { blankRows: Number.POSITIVE_INFINITY },
): boolean {
  let place: object = root;
  let depth = 0;
  for (; depth < path.length - 1; depth++) {
    const next = answerIn(place, path[depth] as Step);
    if (next === undefined || next === null) break;
    if (typeof next !== 'object') return false;
    place = next;
  }
  const [step, ...below] = path.slice(depth) as [Step, ...Step[]];
  if (Array.isArray(place) && typeof step !== 'number') return false;
  const lacking = Array.isArray(place) ? Math.max(0, rowOf(step) - place.length) : 0;
  const blanks = below.reduce<number>((sum, one) => sum + rowOf(one), lacking);
  if (blanks > room.blankRows) return false;
  room.blankRows -= blanks;
  if (Array.isArray(place)) for (const blank of blankRows(lacking)) place.push(blank);
  own(place, step, below.reduceRight(around, value));
  return true;
}

const answerIn = (place: object, step: Step): unknown =>
  Object.hasOwn(place, step) ? place[step as keyof typeof place] : undefined;

const rowOf = (step: Step) => (typeof step === 'number' ? step : 0);

const blankRows = (length: number) => Array.from({ length }, () => ({}));

/** The list or section that holds a value. */
const around = (value: unknown, step: Step): unknown =>
  typeof step === 'number' ? [...blankRows(step), value] : Object.fromEntries([[step, value]]);

const own = (place: object, key: Step, value: unknown) =>
  Object.defineProperty(place, key, { value, enumerable: true, writable: true, configurable: true });
