import type { Issue, IssueCode } from '../issue.js';
import { checkAsked } from './check-asked.js';
import { checkRules } from './check-rules.js';
import { checkShape } from './check-shape.js';
import type { Final, Part, Parts } from './define-form.js';
import { isNotice } from './leaf-check.js';
import { inPaperOrder } from './paper-order.js';
import type { DraftOf } from './value-types.js';

/** A draft may be empty anywhere; a final sheet must have what its form requires. */
export type Stage = 'draft' | 'final';

export interface ValidateOptions {
  readonly stage: Stage;
  /** The part of the sheet that is judged; the first one when left out. */
  readonly part?: string;
  /** Issues already found while reading what was typed; an answer with such an issue is not called missing. */
  readonly before?: readonly Issue[];
}

export type Verdict<T> =
  | {
      readonly ok: true;
      /** A clean copy: known answers only, lists in the order of the paper. */
      readonly data: T;
      readonly issues: readonly [];
      readonly notices: readonly Issue[];
      readonly aside: Aside;
    }
  | {
      readonly ok: false;
      /** What could be read, cleaned, without the answers that have an issue of their own; nothing if it is no object. */
      readonly data?: unknown;
      readonly issues: readonly Issue[];
      readonly notices: readonly Issue[];
      readonly aside: Aside;
    };

/** What the form does not know, by dotted path: kept, never judged. */
export type Aside = Readonly<Record<string, unknown>>;

const MISSING: readonly IssueCode[] = ['required', 'select', 'atLeastOne'];

type AnyForm = { readonly parts: Parts; readonly id: string };
type PartKey<F extends AnyForm> = keyof F['parts'] & string;

/**
 * The verdict over a document: structure, values, formats and every rule of the form.
 *
 * Blank answers (absent, null, an empty or white text, an empty list) are absent in the clean copy. Issues come in the
 * order of the paper; notices never block. On a draft nothing is required and rules speak as soon as their inputs exist.
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function validate<F extends AnyForm, K extends PartKey<F> = PartKey<F>>(
  form: F,
  input: unknown,
  options: ValidateOptions & { readonly stage: 'draft'; readonly part?: K },
): Verdict<DraftOf<F['parts'][K]['nodes']>>;
export function validate<F extends AnyForm, K extends PartKey<F> = PartKey<F>>(
  form: F,
  input: unknown,
  options?: { readonly stage?: Stage; readonly part?: K; readonly before?: readonly Issue[] },
): Verdict<Final<F, K>>;
export function validate(
  form: AnyForm,
  input: unknown,
  options: Partial<ValidateOptions> = {},
): Verdict<unknown> {
  const { stage = 'final', before = [] } = options;
  const part = partOf(form, options.part);
  const shape = checkShape(part.nodes, input);
  const found: Issue[] = [...before, ...shape.issues];
  const silenced = new Set(found.map((issue) => issue.path.join('.')));
  const add = (issue: Issue) => {
    if (!MISSING.includes(issue.code) || !silenced.has(issue.path.join('.'))) found.push(issue);
  };
  if (shape.data) {
    checkAsked(part.nodes, shape.data, stage, add);
    checkRules(part, shape.data, stage, add);
  }
  const sorted = found.length > 1 ? inPaperOrder(part.nodes, found) : found;
  const issues = sorted.filter((issue) => !isNotice(issue));
  const notices = sorted.filter(isNotice);
  const { aside } = shape;
  if (issues.length > 0) return { ok: false, data: shape.data, issues, notices, aside };
  return { ok: true, data: shape.data, issues: [], notices, aside };
}

/** A part of a form by its key; the first one when none is named. @throws {RangeError} when there is no such part. */
export function partOf(form: AnyForm, key: string | undefined): Part {
  const name = key ?? (Object.keys(form.parts)[0] as string);
  if (!Object.hasOwn(form.parts, name)) {
    throw new RangeError(`${form.id} has the parts ${Object.keys(form.parts).join(', ')}`);
  }
  return form.parts[name] as Part;
}
