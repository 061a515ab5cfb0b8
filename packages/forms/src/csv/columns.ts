import { describeOptions } from '../definition/describe-form.js';
import { isLeaf, isRows, isVariants } from '../definition/node.js';
import { isRecord } from '../definition/scope.js';
import type { Path } from '../issue.js';
import { askedOf, type Labelled, type Words } from '../labels/label-tree.js';
import { answersReader } from '../labels/read-answer.js';
import { guarded, unguarded } from './formula-guard.js';
import { headingOf, type Step, type Target } from './headings.js';

/** One column: where its answers stand in a document, and how a cell shows them. */
export interface Column {
  readonly path: Path;
  /** Whether several sets of questions ask here: which one it is must be read before. */
  readonly isShared: boolean;
  /** `answers` are those of the document. */
  read(cell: string, answers: unknown): unknown;
  write(answer: unknown, answers: unknown): string;
}

/** How ○ and a plain number are read at once, so that what was written does not differ from what was understood. */
const TICK = '○';
const PLAIN_NUMBER = /^(?:0|-?[1-9]\d{0,14})(?:\.\d{0,5}[1-9])?$/;
const SEPARATOR = '、';

export function columnOf({ path, fields }: Target, words: Words): Column {
  const reader = fields.length > 0 ? answersReader(fields, words) : (cell: unknown) => cell;
  const askedIn = (answers: unknown) => {
    const [asked, another] = askedOf(fields, path, answers);
    return another ? undefined : asked;
  };
  return {
    path,
    isShared: fields.length > 1,
    read(cell, answers) {
      const text = unguarded(cell);
      const node = askedIn(answers)?.node;
      const kind = node && isLeaf(node) ? node.kind : undefined;
      if (kind === 'flag' && text === TICK) return true;
      if (kind === 'number' && PLAIN_NUMBER.test(text)) return Number(text);
      return text.trim() === '' ? undefined : reader(text, path, answers);
    },
    write(answer, answers) {
      const field = askedIn(answers);
      const read = (cell: unknown) => reader(cell, path, answers);
      return guarded(field ? writeAnswer(field, answer, words, read) : textOf(answer));
    },
  };
}

const textOf = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';

function writeAnswer(
  field: Labelled,
  answer: unknown,
  words: Words,
  read: (cell: unknown) => unknown,
): string {
  const { node, word } = field;
  if (isLeaf(node) && node.kind === 'flag' && answer === true) return TICK;
  if (!isLeaf(node) || (node.kind !== 'choice' && node.kind !== 'many')) return textOf(answer);
  const labels = new Map(describeOptions(node, word).map(({ code, label }) => [code, words[label] ?? code]));
  if (!Array.isArray(answer)) {
    const label = labels.get(answer as string) ?? textOf(answer);
    return read(label) === answer ? label : textOf(answer);
  }
  if (answer.some((code) => textOf(code) === '')) return '';
  // labels that would be read as other answers stand as codes
  const text = answer.map((code) => labels.get(code) ?? textOf(code)).join(SEPARATOR);
  const again = read(text);
  return [again].flat().join() === answer.join() ? text : answer.map(textOf).join(SEPARATOR);
}

/** Every question of a part in reading order, each list with as many entries as the documents need and the form allows. */
export function columnsOf(
  tree: readonly Labelled[],
  documents: readonly unknown[],
  words: Words,
): { readonly heading: string; readonly column: Column }[] {
  const byPath = new Map<string, { way: readonly Step[]; target: Target }>();
  for (const { way, target } of targetsIn(tree, [], [], documents)) {
    const path = target.path.join('.');
    // several sets of questions may ask at one place
    const before = byPath.get(path);
    const fields = [...(before?.target.fields ?? []), ...target.fields];
    byPath.set(path, { way: before?.way ?? way, target: { path: target.path, fields } });
  }
  return [...byPath.values()].map(({ way, target }) => ({
    heading: headingOf(tree, way, target),
    column: columnOf(target, words),
  }));
}

function* targetsIn(
  scope: readonly Labelled[],
  above: readonly Step[],
  path: Path,
  values: readonly unknown[],
): Generator<{ way: readonly Step[]; target: Target }> {
  for (const field of scope) {
    const way = [...above, { field }];
    const here = [...path, field.key];
    const inside = values.flatMap((value) =>
      isRecord(value) && Object.hasOwn(value, field.key) ? [value[field.key]] : [],
    );
    if (isLeaf(field.node)) yield { way, target: { path: here, fields: [field] } };
    else if (isRows(field.node)) {
      const longest = Math.max(1, ...inside.map((list) => (Array.isArray(list) ? list.length : 0)));
      const most = Math.min(longest, field.node.max);
      for (let i = 0; i < most; i++) {
        const entries = inside.map((list) => (Array.isArray(list) ? list[i] : undefined));
        yield* targetsIn(field.children, [...above, { field, entry: i + 1 }], [...here, i], entries);
      }
    } else {
      if (isVariants(field.node)) yield { way, target: { path: [...here, field.node.by], fields: [] } };
      yield* targetsIn(field.children, way, here, inside);
    }
  }
}
