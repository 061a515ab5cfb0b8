import { describeOptions } from '../definition/describe-form.js';
import type { ChoiceLeaf, ManyLeaf } from '../definition/leaf.js';
import { isLeaf } from '../definition/node.js';
import type { Path } from '../issue.js';
import { placeholder } from './blank-sheet.js';
import { askedOf, foldLabel, type Labelled, type Words } from './label-tree.js';

/** Longer than all options of any list together. */
const LONGEST_LIST = 4000;

/**
 * Reads what stands under a label, for the fields that several sets of questions have at one place: the one that is asked
 * reads it, and while none is, it stays as it was written.
 */
export function answersReader(fields: readonly Labelled[], words: Words) {
  const readers = fields.map((field) => answerReader(field, words));
  return (value: unknown, path: Path, answers: unknown): unknown => {
    const readings = readers.map((read) => read(value));
    if (readings.includes(undefined)) return undefined;
    const [asked, another] = askedOf(fields, path, answers);
    return asked && !another ? readings[fields.indexOf(asked)] : value;
  };
}

/** Reads what stands under a label: option labels become codes, a placeholder of the blank sheet is no answer. */
function answerReader({ node, word }: Labelled, words: Words): (value: unknown) => unknown {
  if (!isLeaf(node)) return (value) => value;
  const hint = placeholder(node, word, words);
  const isPlaceholder = (value: unknown) => typeof value === 'string' && value.trim() === hint;
  if (node.kind !== 'choice' && node.kind !== 'many') {
    return (value) => (isPlaceholder(value) ? undefined : value);
  }
  const options = readableOptions(node, word, words);
  const code = (typed: unknown) => codeOf(typed, options);
  const most = mostPieces(options);
  return (value) => {
    if (isPlaceholder(value)) return undefined;
    if (node.kind === 'choice' || typeof value !== 'string') {
      return Array.isArray(value) ? value.filter((one) => !isPlaceholder(one)).map(code) : code(value);
    }
    const whole = code(value);
    return whole === value ? answersIn(value, most, code) : [whole];
  };
}

/** An option by its folded label and its short forms: without what stands in brackets, or only that. */
interface ReadableOption {
  readonly code: string;
  readonly label: string;
  readonly short: readonly string[];
}

const readableOptions = (node: ChoiceLeaf | ManyLeaf, word: string, words: Words): ReadableOption[] =>
  describeOptions(node, word).map((option) => {
    const label = foldLabel(words[option.label] ?? '');
    return { code: option.code, label, short: shortForms(label) };
  });

/**
 * Reads the code of an option written as its label, in full or short (「介護支援専門員(ケアマネジャー)」). A short form that
 * fits several options fits none.
 */
function codeOf(typed: unknown, options: readonly ReadableOption[]): unknown {
  if (typeof typed !== 'string') return typed;
  const wanted = foldLabel(typed);
  const exact = options.filter(({ label }) => label === wanted);
  const found = exact.length > 0 ? exact : options.filter(({ short }) => short.includes(wanted));
  return found.length === 1 ? (found[0]?.code ?? typed) : typed;
}

const shortForms = (label: string): string[] => [
  label.replace(/\([^()]*\)/g, ''),
  ...[...label.matchAll(/\(([^()]*)\)/g)].map(([, inside]) => inside as string),
];

/** Reads a typed list. A label with commas of its own (「悪性腫瘍、認知症又は…」) is one answer, the longest label first. */
function answersIn(typed: string, most: number, code: (text: string) => unknown): unknown[] {
  if (typed.length > LONGEST_LIST) return [typed];
  const pieces = piecesOf(typed);
  const answers: unknown[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = Math.min(from + most, pieces.length);
    while (to > from + 1 && code(textOf(pieces, from, to)) === textOf(pieces, from, to)) to -= 1;
    const text = textOf(pieces, from, to);
    if (text !== '') answers.push(code(text));
    from = to;
  }
  return answers.length > 0 ? answers : [typed];
}

/** Of how many pieces a label consists at most. */
const mostPieces = (options: readonly ReadableOption[]): number =>
  Math.max(1, ...options.flatMap(({ label, short }) => [label, ...short].map((one) => piecesOf(one).length)));

/** Neighbouring pieces as one text, without the comma that divides it from the next piece. */
const textOf = (pieces: readonly string[], from: number, to: number): string =>
  pieces
    .slice(from, to)
    .join('')
    .slice(0, to < pieces.length ? -1 : undefined)
    .trim();

/** Divides a text after its commas, but not inside brackets: 「IADL練習(買い物、調理等)」 is one piece. */
function piecesOf(typed: string): string[] {
  const pieces = [''];
  let open = 0;
  for (const sign of typed) {
    if ('(（'.includes(sign)) open += 1;
    if (')）'.includes(sign)) open -= 1;
    pieces[pieces.length - 1] += sign;
    if (open <= 0 && COMMAS.includes(sign)) pieces.push('');
  }
  return pieces;
}

const COMMAS = '、,，;；\n';
