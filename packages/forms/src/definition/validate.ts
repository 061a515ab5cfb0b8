import type { Issue, IssueCode } from '../issue.js';
import { checkAsked } from './check-asked.js';
import { checkRules } from './check-rules.js';
import { checkShape } from './check-shape.js';
import type { Draft, Final, Part, Parts } from './define-form.js';
import { isNotice } from './leaf-check.js';
import { inPaperOrder } from './paper-order.js';
import { firstPart, partOf } from './part-of.js';
import { isWithin } from './trail.js';

/** A draft may be empty anywhere; a final sheet must have what its form requires. */
export type Stage = 'draft' | 'final';

export interface ValidateOptions<K = string, S extends Stage = Stage> {
  /** Final when left out. */
  readonly stage?: S;
  /** The part of the sheet that is judged; the first one when left out. */
  readonly part?: K;
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
      readonly judged: Judged;
    }
  | {
      readonly ok: false;
      /** What could be read, cleaned, without the answers that have an issue of their own; nothing if it is no object. */
      readonly data?: unknown;
      readonly issues: readonly Issue[];
      readonly notices: readonly Issue[];
      readonly aside: Aside;
      readonly judged: Judged;
    };

/** What the form does not know, by dotted path as in `Typed`: kept, never judged. */
export type Aside = Readonly<Record<string, unknown>>;

/**
 * What was judged and how; `revalidate` starts from it. The input is the caller's own document, not a copy. It is not among
 * the keys of a verdict, so that no wrong answer is copied, logged or sent with it.
 */
export interface Judged {
  readonly input: unknown;
  readonly stage: Stage;
  readonly part: string;
  readonly before: readonly Issue[];
}

export const MISSING: readonly IssueCode[] = ['required', 'select', 'atLeastOne'];

type AnyForm = { readonly parts: Parts; readonly id: string };
type PartKey<F extends AnyForm> = keyof F['parts'] & string;

/** What a good document is at a stage; only a final sheet is known to have what its form requires. */
export type Judging<F extends AnyForm, K extends keyof F['parts'], S extends Stage> = [S] extends ['final']
  ? Final<F, K>
  : Draft<F, K>;

/**
 * The verdict over a document: structure, values, formats and every rule of the form.
 *
 * Blank answers (absent, null, an empty or white text, an empty list) are absent in the clean copy. Issues come in the
 * order of the paper; notices never block. On a draft nothing is required and rules speak as soon as their inputs exist.
 *
 * @throws {RangeError} for a part that the form does not have, or another stage than `draft` and `final`.
 */
export function validate<
  F extends AnyForm,
  K extends PartKey<F> = PartKey<F>,
  const S extends Stage = 'final',
>(form: F, input: unknown, options: ValidateOptions<K, S> = {}): Verdict<Judging<F, K, S>> {
  const { before = [] } = options;
  const stage = stageOf(options.stage);
  const key = options.part ?? firstPart(form);
  const part = partOf(form, key);
  const { data, issues, aside } = checkShape(part.nodes, input);
  const found = [...before, ...issues];
  if (data) {
    const add = collector(found.slice(), found);
    checkAsked(part.nodes, data, stage, add);
    checkRules(part, data, stage, add);
  }
  return verdictOf(part, data, found, aside, { input, stage, part: key, before }) as Verdict<
    Judging<F, K, S>
  >;
}

/** The stage named, final when none is: a name that is none must not pass for the one that requires nothing. */
export function stageOf(stage: Stage = 'final'): Stage {
  if (stage !== 'draft' && stage !== 'final') throw new RangeError('the stage is draft or final');
  return stage;
}

/** Adds to what was found; an answer that was found wrong while it was read, or in which one was, is not called missing as well. */
export const collector = (read: readonly Issue[], found: Issue[]) => (issue: Issue) => {
  const isSilenced = MISSING.includes(issue.code) && read.some(({ path }) => isWithin(path, issue.path));
  if (!isSilenced) found.push(issue);
};

export function verdictOf(
  { nodes }: Part,
  data: unknown,
  found: readonly Issue[],
  aside: Aside,
  judged: Judged,
): Verdict<unknown> {
  const sorted = found.length > 1 ? inPaperOrder(nodes, found) : found;
  const [issues, notices]: [Issue[], Issue[]] = [[], []];
  for (const issue of sorted) (isNotice(issue) ? notices : issues).push(issue);
  const isGood = issues.length === 0;
  return judgedAs({ ok: isGood, data, issues, notices, aside }, judged);
}

type Found = Omit<Verdict<unknown>, 'judged'> & { readonly data?: unknown };

/** A verdict that remembers what was judged where no copy, JSON or log sees it. */
class Remembering {
  readonly ok: boolean;
  readonly data: unknown;
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
  readonly aside: Aside;
  // an own property that nobody sees would take ten times as long
  readonly #judged: Judged;

  constructor({ ok, data, issues, notices, aside }: Found, judged: Judged) {
    this.ok = ok;
    this.data = data;
    this.issues = issues;
    this.notices = notices;
    this.aside = aside;
    this.#judged = judged;
  }

  /** Nothing behind a proxy, which has no private members. */
  get judged(): Judged | undefined {
    return #judged in this ? this.#judged : undefined;
  }
}

export const judgedAs = <T>(found: Found, judged: Judged): Verdict<T> =>
  new Remembering(found, judged) as Verdict<T>;
