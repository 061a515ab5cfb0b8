import type { Path } from '../issue.js';
import { isRecord } from './scope.js';

/** One answer of a document, changed. */
export interface Edit {
  /** Keys and, in lists, numbers; a number past the end of a list adds an entry. Empty: the whole document. */
  readonly path: Path;
  /** The new answer; `undefined` takes it away. */
  readonly value: unknown;
}

type Holder = Record<string | number, unknown>;

/**
 * The document with one answer changed; the one passed in stays as it is. Sections and lists on the way are made where they
 * are missing, also in place of a value that can hold nothing.
 */
export function edited(document: unknown, { path, value }: Edit): unknown {
  const root: Holder = { document };
  let holder = root;
  let key: string | number = 'document';
  for (const step of path) {
    const inside = copyFor(step, Object.hasOwn(holder, key) ? holder[key] : undefined);
    put(holder, key, inside);
    holder = inside;
    key = Array.isArray(inside) ? Math.min(Number(step), inside.length) : step;
  }
  put(holder, key, value);
  return root.document;
}

/** A copy of what stands at a place, able to hold an answer under this step. */
function copyFor(step: string | number, value: unknown): Holder {
  if (isRecord(value)) return { ...value };
  const isPosition = typeof step === 'number' || /^\d+$/.test(step);
  return (isPosition ? (Array.isArray(value) ? [...value] : []) : {}) as unknown as Holder;
}

/** Not by assignment, which would change the prototype where the key is `__proto__`. */
function put(holder: Holder, key: string | number, value: unknown): void {
  if (value === undefined && !Array.isArray(holder)) delete holder[key];
  else Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}
