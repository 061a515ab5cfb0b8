import { isLeaf, isRows, isSection, type Node, type Nodes } from '../definition/node.js';
import { foldCode } from '../values/japanese-text.js';

/** Words as plain data: full word key to text, such as `resources.ja` of `@renkei/i18n`. */
export type Words = Readonly<Record<string, string>>;

/** A node with its label, and the labelled nodes below it. */
export interface Labelled {
  readonly key: string;
  /** Where the answer stands in a document; list entries without number. */
  readonly path: readonly string[];
  /** Where its words are: `path`, with the codes of variants between. */
  readonly word: string;
  readonly label: string;
  /** The label as it is compared. */
  readonly folded: string;
  readonly node: Node;
  readonly children: readonly Labelled[];
}

/** The labelled tree of a part's nodes. */
export const labelTree = (form: string, nodes: Nodes, words: Words): Labelled[] =>
  children(nodes, `forms.${form}`, [], words);

function children(nodes: Nodes, word: string, path: readonly string[], words: Words): Labelled[] {
  return Object.entries(nodes).map(([key, node]) => {
    const here = `${word}.${key}`;
    const place = [...path, key];
    const label = words[`${here}.label`] ?? key;
    const folded = foldLabel(label);
    return { key, path: place, word: here, label, folded, node, children: below(node, here, place, words) };
  });
}

function below(node: Node, word: string, path: readonly string[], words: Words): Labelled[] {
  if (isLeaf(node)) return [];
  if (isSection(node)) return children(node.section, word, path, words);
  if (isRows(node)) return children(node.rows, word, path, words);
  return Object.entries(node.variants).flatMap(([code, set]) =>
    children(set, `${word}.${code}`, path, words),
  );
}

/** How labels are compared: width, blanks and case play no part. */
export const foldLabel = (label: string): string =>
  foldCode(label.slice(0, 200)).replace(/\s/g, '').toLowerCase();
