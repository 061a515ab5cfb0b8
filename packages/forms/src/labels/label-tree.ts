import { isLeaf, isRows, isSection, type Node, type Nodes } from '../definition/node.js';
import { valueAt } from '../definition/value-at.js';
import type { Path } from '../issue.js';
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
  /** The sets of questions it stands in, outermost first. */
  readonly sets: readonly SetOfQuestions[];
  readonly children: readonly Labelled[];
}

interface SetOfQuestions {
  /** How many names lead to it. */
  readonly depth: number;
  readonly by: string;
  readonly code: string;
}

/** The labelled tree of a part's nodes. */
export const labelTree = (form: string, nodes: Nodes, words: Words): Labelled[] =>
  children(nodes, { word: `forms.${form}`, path: [], sets: [] }, words);

type Place = Pick<Labelled, 'word' | 'path' | 'sets'>;

function children(nodes: Nodes, { word, path, sets }: Place, words: Words): Labelled[] {
  return Object.entries(nodes).map(([key, node]) => {
    const place = { word: `${word}.${key}`, path: [...path, key], sets };
    const label = words[`${place.word}.label`] ?? key;
    return { key, ...place, label, folded: foldLabel(label), node, children: below(node, place, words) };
  });
}

function below(node: Node, place: Place, words: Words): Labelled[] {
  if (isLeaf(node)) return [];
  if (isSection(node)) return children(node.section, place, words);
  if (isRows(node)) return children(node.rows, place, words);
  const { word, path, sets } = place;
  return Object.entries(node.variants).flatMap(([code, set]) => {
    const within = [...sets, { depth: path.length, by: node.by, code }];
    return children(set, { word: `${word}.${code}`, path, sets: within }, words);
  });
}

/**
 * Of the fields that several sets of questions have at one place, the one whose set the answers choose; all of them while
 * none is chosen. `path` is the place in a document, entries of lists by number.
 */
export function askedOf(fields: readonly Labelled[], path: Path, answers: unknown): readonly Labelled[] {
  if (fields.length === 1) return fields;
  const asked = fields.filter(({ sets }) =>
    sets.every(({ depth, by, code }) => valueAt(answers, [...firstNames(path, depth), by]) === code),
  );
  return asked.length > 0 ? asked : fields;
}

function firstNames(path: Path, count: number): Path {
  const names = path.flatMap((step, i) => (typeof step === 'string' ? [i] : []));
  return path.slice(0, (names[count - 1] ?? 0) + 1);
}

/** How labels are compared: width, blanks and case play no part. */
export const foldLabel = (label: string): string =>
  foldCode(label.slice(0, 200)).replace(/\s/g, '').toLowerCase();
