import type { Path } from '../issue.js';

/** How many blank entries may still be made on the way. */
export interface Room {
  blankRows: number;
}

/**
 * Puts a value at a place, making the sections and lists on the way; blank entries before the one that is filled in keep
 * their numbers. Own keys only. Says whether there was room: nothing is changed below an answer that is no section or list.
 */
export function putAt(
  root: Record<string, unknown>,
  path: Path,
  value: unknown,
  room: Room = { blankRows: Number.POSITIVE_INFINITY },
): boolean {
  let place: object = root;
  for (const [i, step] of path.entries()) {
    if (Array.isArray(place) && !reach(place, step, room)) return false;
    const isLast = i === path.length - 1;
    const there: unknown = Object.hasOwn(place, step) ? place[step as keyof typeof place] : undefined;
    if (isLast) own(place, step, value);
    else if (typeof there === 'object' && there !== null) place = there;
    else if (there !== undefined && there !== null) return false;
    else place = own(place, step, typeof path[i + 1] === 'number' ? [] : {});
  }
  return true;
}

/** Makes a list long enough for an entry: no list has holes. */
function reach(list: unknown[], step: string | number, room: Room): boolean {
  if (typeof step !== 'number' || step - list.length > room.blankRows) return false;
  for (; list.length < step; room.blankRows--) list.push({});
  return true;
}

function own<T>(place: object, key: string | number, value: T): T {
  Object.defineProperty(place, key, { value, enumerable: true, writable: true, configurable: true });
  return value;
}
