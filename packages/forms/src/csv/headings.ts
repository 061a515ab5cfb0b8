import { isLeaf, isRows, isVariants } from '../definition/node.js';
import type { Issue, Path } from '../issue.js';
import { candidatesFor, nearestTo, placesOf } from '../labels/find-label.js';
import type { Labelled } from '../labels/label-tree.js';
import { foldCode } from '../values/japanese-text.js';

/** What a heading leads to: a question, or the answer that chooses a set of questions. */
export interface Target {
  /** Where the answer stands in a document, entries of lists by number. */
  readonly path: Path;
  /** The question, or those that several sets of questions ask there; none for the answer that chooses a set. */
  readonly fields: readonly Labelled[];
}

export type Heading =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly issue: HeadingIssue };
/** Why a heading leads nowhere; `path` is the list that is too short for it. */
export type HeadingIssue = Pick<Issue, 'code' | 'params'> & Partial<Pick<Issue, 'path'>>;

const BETWEEN = ' › ';
/** `利用サービス #2`: the second entry of a list. */
const NUMBERED = /^(.*?)\s*#\s*(\d{1,4})$/;
/** Longer than any list of a sheet, whatever its form allows: an entry has its blank ones before it, in each document. */
const MOST_ENTRIES = 1000;

/**
 * Finds the question a heading names: its label or key, where it is printed twice with the headings above it
 * (`基本情報 › 氏名`), in lists with the entry's number (`利用サービス #2 › 事業所`).
 */
export function findHeading(tree: readonly Labelled[], heading: string): Heading {
  const steps = heading.slice(0, 1000).split('›').map(stepOf);
  let scope = tree;
  let path: Path = [];
  let above: Labelled | undefined;
  for (const [i, { name, entry }] of steps.entries()) {
    const isLast = i === steps.length - 1;
    if (isLast && above && isVariants(above.node) && above.node.by === name) return found([...path, name]);
    const fields = candidatesFor(name, isLast && entry === undefined ? '' : {}, scope);
    const [one] = fields;
    const candidates = placesOf(fields);
    if (candidates.length > 1) return wrong({ code: 'ambiguousLabel', params: { candidates } });
    if (!one || (isLeaf(one.node) && !isLast)) return unknown(name, scope);
    const depth = path.filter((step) => typeof step === 'string').length;
    path = [...path, ...one.path.slice(depth)];
    if (isRows(one.node)) {
      const longest = Math.max(...fields.map(({ node }) => (isRows(node) ? node.max : 0)));
      const max = Math.min(longest, MOST_ENTRIES);
      if (entry !== undefined && entry > max) return wrong({ code: 'tooManyRows', path, params: { max } });
      path = [...path, (entry ?? 1) - 1];
    }
    if (isLast && isLeaf(one.node)) return found(path, fields);
    if (isLast && isVariants(one.node)) return found([...path, one.node.by]);
    scope = fields.flatMap(({ children }) => children);
    above = one;
  }
  return unknown(heading, tree);
}

function stepOf(step: string): { name: string; entry?: number } {
  const [, name, entry] = NUMBERED.exec(foldCode(step).trim()) ?? [];
  const number = Number(entry);
  return name !== undefined && number >= 1 ? { name: name.trim(), entry: number } : { name: step.trim() };
}

const found = (path: Path, fields: readonly Labelled[] = []): Heading => ({
  ok: true,
  target: { path, fields },
});
const wrong = (issue: HeadingIssue): Heading => ({ ok: false, issue });

function unknown(name: string, scope: readonly Labelled[]): Heading {
  const nearest = nearestTo(name, scope)?.path.join('.');
  return wrong({ code: 'unknownLabel', ...(nearest !== undefined && { params: { nearest } }) });
}

/** One step down the tree, with the entry where it is a list. */
export interface Step {
  readonly field: Labelled;
  readonly entry?: number;
}

/** The shortest heading that leads to a question and to nothing else; its keys where no label does. */
export function headingOf(tree: readonly Labelled[], way: readonly Step[], target: Target): string {
  const firstList = way.findIndex(({ entry }) => entry !== undefined);
  const latest = firstList < 0 ? way.length - 1 : firstList;
  const isRight = (heading: string) => {
    const result = findHeading(tree, heading);
    if (!result.ok || result.target.path.join('.') !== target.path.join('.')) return false;
    return result.target.fields.length >= target.fields.length;
  };
  for (let from = latest; from >= 0; from--) {
    const heading = way.slice(from).map(({ field, entry }) => numbered(field.label, entry));
    if (isRight(heading.join(BETWEEN))) return heading.join(BETWEEN);
  }
  return way.map(({ field, entry }) => numbered(field.key, entry)).join(BETWEEN);
}

const numbered = (name: string, entry: number | undefined) =>
  entry === undefined ? name : `${name} #${entry}`;
