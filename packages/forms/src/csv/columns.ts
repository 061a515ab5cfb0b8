import { describeOptions } from '../definition/describe-form.js';
import { isLeaf, isRows, isVariants } from '../definition/node.js';
import { isRecord } from '../definition/scope.js';
import type { Path } from '../issue.js';
import type { Labelled, Words } from '../labels/label-tree.js';
import { answerReader } from '../labels/read-answer.js';
import { guarded, unguarded } from './formula-guard.js';
import { headingOf, type Step, type Target } from './headings.js';

/** One column: where its answers stand in a document, and how a cell shows them. */
export interface Column {
  readonly path: Path;
  read(cell: string): unknown;
  write(answer: unknown): string;
}

/** How ○ and a plain number are read at once, so that what was written does not differ from what was understood. */
const TICK = '○';
const PLAIN_NUMBER = /^(?:0|-?[1-9]\d{0,14})(?:\.\d{0,5}[1-9])?$/;
const SEPARATOR = '、';

export function columnOf({ path, field }: Target, words: Words): Column {
  const reader = field ? answerReader(field, words) : (cell: unknown) => cell;
  const kind = field && isLeaf(field.node) ? field.node.kind : undefined;
  return {
    path,
    read(cell) {
      const text = unguarded(cell);
      if (kind === 'flag' && text === TICK) return true;
      if (kind === 'number' && PLAIN_NUMBER.test(text)) return Number(text);
      return text.trim() === '' ? undefined : reader(text);
    },
    write: (answer) => guarded(field ? writeAnswer(field, answer, words, reader) : textOf(answer)),
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
  for (const one of targetsIn(tree, [], [], documents)) {
    const path = one.target.path.join('.');
    // two sets of questions may ask the same
    if (!byPath.has(path)) byPath.set(path, one);
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
    if (isLeaf(field.node)) yield { way, target: { path: here, field } };
    else if (isRows(field.node)) {
      const longest = Math.max(1, ...inside.map((list) => (Array.isArray(list) ? list.length : 0)));
      const most = Math.min(longest, field.node.max);
      for (let i = 0; i < most; i++) {
        const entries = inside.map((list) => (Array.isArray(list) ? list[i] : undefined));
        yield* targetsIn(field.children, [...above, { field, entry: i + 1 }], [...here, i], entries);
      }
    } else {
      if (isVariants(field.node)) yield { way, target: { path: [...here, field.node.by] } };
      yield* targetsIn(field.children, way, here, inside);
    }
  }
}
