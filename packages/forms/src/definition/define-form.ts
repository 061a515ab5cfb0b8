import type { ChoiceLeaf, ManyLeaf } from './leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';
import { waysTo } from './node-paths.js';
import { pathsReadBy, type Rule } from './rule.js';
import type { StandardSchema } from './standard-schema.js';
import { standardSchema } from './standard-schema.js';
import type { DraftOf, FinalOf } from './value-types.js';

/** What a document binds its author to. */
export type Force = 'binding' | 'recommended' | 'reference';

/** A part of a sheet: it has an author, and is stored and sent as a document of its own. */
export interface Part<N = Nodes> {
  /** Profession or side that writes it; a code of the role list. */
  readonly author: string;
  readonly addressee: string;
  /** The part it answers; the answer names the document it replies to. */
  readonly answers?: string;
  readonly nodes: N;
  /** Cross-field rules, as data. */
  readonly rules?: readonly Rule[];
  /** Answers that the log of an episode may hold as a fact: name of the fact to path of the answer. */
  readonly facts?: Readonly<Record<string, string>>;
}

export interface Parts {
  readonly [part: string]: Part;
}

export interface FormDefinition<P = Parts> {
  /** For ever: a stored document names it. */
  readonly id: string;
  /** From the oldest to the one this form is; a stored document names its own. */
  readonly editions: readonly string[];
  readonly force: Force;
  readonly parts: P;
}

/**
 * A form: plain data, with two members that `JSON.stringify` does not see. It is a Standard Schema of its first
 * part's final sheet, so that form libraries take it as it is.
 */
export interface Form<P = Parts> extends FormDefinition<P> {
  /** This form as an older edition printed it. @throws {RangeError} for an edition the form does not have. */
  edition(edition: string): Form<P>;
  readonly '~standard': StandardSchema<P>;
}

/** The final value of a form's part. */
export type Final<F extends { parts: Parts }, K extends keyof F['parts'] = keyof F['parts']> = FinalOf<
  F['parts'][K]['nodes']
>;
/** The draft value of a form's part: every answer optional. */
export type Draft<F extends { parts: Parts }, K extends keyof F['parts'] = keyof F['parts']> = DraftOf<
  F['parts'][K]['nodes']
>;

/** Makes a form of its definition. Builds no schema: everything else is derived when it is first asked for. */
export function defineForm<const P extends Parts>(definition: FormDefinition<P>): Form<P> {
  const form = { ...definition } as Form<P>;
  const made = new Map<string, Form<P>>();
  Object.defineProperty(form, 'edition', {
    value: (edition: string) => {
      const known = made.get(edition) ?? defineForm(inEdition(definition, edition));
      made.set(edition, known);
      return known;
    },
  });
  Object.defineProperty(form, '~standard', { get: () => standardSchema(form) });
  return form;
}

/** The edition a form is. */
export const editionOf = (form: { readonly editions: readonly string[] }): string =>
  form.editions[form.editions.length - 1] as string;

function inEdition<P extends Parts>(definition: FormDefinition<P>, edition: string): FormDefinition<P> {
  const position = definition.editions.indexOf(edition);
  if (position < 0) {
    throw new RangeError(`${definition.id} has the editions ${definition.editions.join(', ')}`);
  }
  const editions = definition.editions.slice(0, position + 1);
  const parts = Object.fromEntries(
    Object.entries<Part>(definition.parts).map(([id, part]) => {
      const nodes = printedIn(part.nodes, editions);
      const rules = part.rules?.filter(
        (rule) => isPrinted(rule, editions) && isAsked(rule, part.nodes, nodes),
      );
      return [id, { ...part, nodes, ...(rules && { rules }) }];
    }),
  );
  return { ...definition, editions, parts: parts as unknown as P };
}

const isPrinted = (one: { readonly since?: string }, editions: readonly string[]): boolean =>
  one.since === undefined || editions.includes(one.since);

/** Whether a rule can be asked: not when it names a question that came later, even if it does not say since when. */
const isAsked = (rule: Rule, all: Nodes, printed: Nodes): boolean =>
  pathsReadBy(rule).every((path) => waysTo(printed, path).length > 0 || waysTo(all, path).length === 0);

/** The nodes that the given editions print: what came later is dropped, at any depth, options included. */
function printedIn(nodes: Nodes, editions: readonly string[]): Nodes {
  const kept = Object.entries(nodes).filter(([, node]) => isPrinted(node, editions));
  return Object.fromEntries(kept.map(([key, node]) => [key, printedNode(node, editions)]));
}

function printedNode(node: Node, editions: readonly string[]): Node {
  if (isLeaf(node))
    return node.kind === 'choice' || node.kind === 'many' ? printedOptions(node, editions) : node;
  if (isSection(node)) return { ...node, section: printedIn(node.section, editions) };
  if (isRows(node)) return { ...node, rows: printedIn(node.rows, editions) };
  const sets = Object.entries(node.variants).map(([code, set]) => [code, printedIn(set, editions)]);
  return { ...node, variants: Object.fromEntries(sets) };
}

const printedOptions = (leaf: ChoiceLeaf | ManyLeaf, editions: readonly string[]) => ({
  ...leaf,
  options: leaf.options.filter((option) => typeof option === 'string' || isPrinted(option, editions)),
});
