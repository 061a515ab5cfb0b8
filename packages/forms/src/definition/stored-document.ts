import type { Issue } from '../issue.js';
import { editionOf, type Form } from './define-form.js';
import { isBlank } from './leaf-check.js';
import { MAX_DEPTH, normalise, type Typed } from './normalise.js';
import { partOf } from './part-of.js';
import { pathOfKey } from './path-key.js';
import { putAt } from './put-at.js';
import { isRecord } from './scope.js';
import type { Aside } from './validate.js';
import { valueAt } from './value-at.js';

/** A sheet as it is stored, draft or final: it names what it was written under, and holds everything typed. */
export interface StoredDocument {
  readonly form: string;
  readonly edition: string;
  readonly part: string;
  /** The region whose overlay was in force, where there was one. */
  readonly region?: string;
  /** Id of the document that this part answers. */
  readonly inReplyTo?: string;
  /** What was understood. */
  readonly content: Record<string, unknown>;
  /** What was written, by dotted path, wherever it differs or was not understood. */
  readonly typed: Typed;
  /** Answers of another edition or region, and unknown keys, by dotted path. */
  readonly aside: Aside;
}

/** Stores what people typed: nothing is lost, and no wrong value reaches `content`. */
export function storeDraft(
  form: Pick<Form, 'id' | 'editions' | 'parts'>,
  input: unknown,
  options: { readonly part?: string; readonly region?: string; readonly inReplyTo?: string } = {},
): {
  readonly document: StoredDocument;
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
} {
  const { part = Object.keys(form.parts)[0] as string, region, inReplyTo } = options;
  partOf(form, part);
  const { draft, typed, aside, issues, notices } = normalise(form, input, { part });
  const document = {
    form: form.id,
    edition: editionOf(form),
    part,
    ...(region !== undefined && { region }),
    ...(inReplyTo !== undefined && { inReplyTo }),
    content: draft,
    typed,
    aside,
  };
  return { document, issues, notices };
}

/**
 * Takes up a stored draft again: the input that `normalise` reads to the same draft, wrong writings in their places. A list
 * that waited aside is added to the one that stands in its place. What finds its place taken by another answer, or (in a
 * damaged document) at a place that cannot be, stands under its dotted path as a key of its own.
 */
export function resumeDraft(
  document: Pick<StoredDocument, 'content' | 'typed' | 'aside'>,
): Record<string, unknown> {
  const input = copyOf(document.content) as Record<string, unknown>;
  const room = { blankRows: MOST_BLANK_ROWS };
  const put = (key: string, value: unknown) => {
    if (!putAt(input, pathOfKey(key), value, room)) putAt(input, [freeKey(input, key)], value);
  };
  for (const [key, value] of Object.entries(document.typed)) put(key, copyOf(value));
  for (const [key, value] of Object.entries(document.aside)) {
    const there = valueAt(input, pathOfKey(key));
    const copy = copyOf(value);
    if (isBlank(there)) put(key, copy);
    else if (Array.isArray(there) && Array.isArray(copy)) put(key, [...new Set([...there, ...copy])]);
    else putAt(input, [freeKey(input, key)], copy);
  }
  return input;
}

/** The key itself, or where that is taken, the key behind a backslash. */
const freeKey = (input: object, key: string): string =>
  Object.hasOwn(input, key) ? freeKey(input, `\\${key}`) : key;

/** More than anybody leaves blank before the rows of a sheet; a few signs of a path could ask for millions. */
const MOST_BLANK_ROWS = 1000;

/** Sections and lists of their own, as deep as `normalise` reads them, so that no document changes with the input. */
function copyOf(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return Array.from(value, (one) => copyOf(one, depth + 1));
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one, depth + 1)]));
}
