import type { Style } from './style.js';

export const viewNames = ['full', 'fax', 'family', 'replySlip', 'pseudonymised'] as const;
/**
 * `full`: everything. `fax`: what a stranger may see if the number was wrong. `family`: what the person and the family are
 * given. `replySlip`: what leads a reply back. `pseudonymised`: for counting and learning.
 */
export type ViewName = (typeof viewNames)[number];

/**
 * What a reader is shown: a list of the places that are, each with the styles a sender may choose from, the first being
 * the usual one. What is not on the list is hidden, so a question added later stays hidden until somebody lists it.
 */
export interface View {
  readonly name: Exclude<ViewName, 'full'>;
  /** By path of the definition: lists without number, sets of questions with their code. */
  readonly show: Readonly<Record<string, readonly Style[]>>;
  /** Shown only when the person has been told the diagnosis (病名告知). */
  readonly whenTold?: readonly string[];
  /** Options of a region's own questions that are shown; those of the six documents are known. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** Options that this reader is not shown. */
  readonly except?: Readonly<Record<string, readonly string[]>>;
}

/** The views of a part of a form. */
export interface PartViews {
  readonly views: Readonly<Partial<Record<View['name'], View>>>;
  /** The answer that says whether the person has been told; without one the sender says it. */
  readonly told?: string;
  /** The options of questions with a list of their own that views know of, by path. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** Lists paths under one prefix with the styles they may be shown in. */
export const listed = (
  prefix: string,
  names: string,
  styles: readonly Style[] = ['full'],
): Readonly<Record<string, readonly Style[]>> =>
  Object.fromEntries(names.split(' ').map((name) => [prefix === '' ? name : `${prefix}.${name}`, styles]));

/** Options by path, written as words. */
export const optionsOf = (lists: Readonly<Record<string, string>>): PartViews['options'] =>
  Object.fromEntries(Object.entries(lists).map(([path, codes]) => [path, codes.split(' ')]));
