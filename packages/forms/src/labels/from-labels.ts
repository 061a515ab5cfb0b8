import type { Form } from '../definition/define-form.js';
import { describeOptions } from '../definition/describe-form.js';
import type { ChoiceLeaf, ManyLeaf } from '../definition/leaf.js';
import { isLeaf, isRows } from '../definition/node.js';
import { depthOver, MAX_DEPTH } from '../definition/normalise.js';
import { isRecord } from '../definition/scope.js';
import { partOf } from '../definition/validate.js';
import type { Issue, IssueCode, IssueParams, Path } from '../issue.js';
import { foldLabel, type Labelled, labelTree, type Words } from './label-tree.js';

export interface FromLabels {
  /** The record under field keys, option labels turned into codes: ready for `normalise`. */
  readonly input: Record<string, unknown>;
  /** Labels that name several fields (`candidates`: their paths), and answers given twice. */
  readonly issues: readonly Issue[];
  /** Labels that name no field: the item's number in its record, and the path that was probably meant. */
  readonly notices: readonly Issue[];
  /** What had no place, by its keys joined with dots: kept for the reader, never in a message. */
  readonly unplaced: Readonly<Record<string, unknown>>;
}

/**
 * Finds the fields that a record speaks of, whose keys are field keys, dotted paths, or the labels of the paper in the
 * language of `words`. A label that is printed twice stands under its section's or row's heading; one that names several
 * fields is an issue with its candidates, never a guess. Option labels become codes. A text in ［ ］ is a placeholder of the
 * blank sheet and counts as not filled in.
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function fromLabels(
  form: Pick<Form, 'id' | 'parts'>,
  record: unknown,
  words: Words,
  options: { readonly part?: string } = {},
): FromLabels {
  const tree = labelTree(form.id, partOf(form, options.part).nodes, words);
  const reader = new LabelReader(words);
  if (!isRecord(record)) reader.fail('notObject', []);
  else if (depthOver(record, MAX_DEPTH)) reader.fail('tooDeep', [], { max: MAX_DEPTH });
  else reader.place(record, tree, [], []);
  return reader.result();
}

/** Enough to see what went wrong with a file; a file of nothing but unknown labels is not worth more. */
const MOST_SUGGESTIONS = 50;
/** Longer than all options of any list together. */
const LONGEST_LIST = 4000;

class LabelReader {
  private readonly input: Record<string, unknown> = {};
  private readonly issues: Issue[] = [];
  private readonly notices: Issue[] = [];
  private readonly unplaced: [string, unknown][] = [];

  constructor(private readonly words: Words) {}

  result(): FromLabels {
    const { input, issues, notices } = this;
    return { input, issues, notices, unplaced: Object.fromEntries(this.unplaced) };
  }

  /** Places every entry of a record among the nodes of a scope; `base` is where the scope stands in the document. */
  place(
    record: Record<string, unknown>,
    scope: readonly Labelled[],
    base: Path,
    keys: readonly string[],
  ): void {
    for (const [i, [key, value]] of Object.entries(record).entries()) {
      const found = candidatesFor(key, value, scope);
      const [only] = found;
      const where = [...keys, key];
      if (found.length > 1) {
        const candidates = found.map((one) => one.path.join('.'));
        this.fail('ambiguousLabel', base, { candidates });
        this.unplaced.push([where.join('.'), value]);
      } else if (only === undefined) {
        this.unplaced.push([where.join('.'), value]);
        const isMany = this.notices.length >= MOST_SUGGESTIONS;
        const nearest = isMany ? undefined : nearestTo(key, scope)?.path.join('.');
        const params = { line: i + 1, ...(nearest !== undefined && { nearest }) };
        this.notices.push({ code: 'unknownLabel', path: base, params });
      } else this.put(only, value, base, where);
    }
  }

  fail(code: IssueCode, path: Path, params?: IssueParams): void {
    this.issues.push(params ? { code, path, params } : { code, path });
  }

  private put(target: Labelled, value: unknown, base: Path, where: readonly string[]): void {
    // A list's nodes carry no entry number: its own place ends where the scope's begins.
    const depth = base.filter((step) => typeof step === 'string').length;
    const path: Path = [...base, ...target.path.slice(depth)];
    if (isLeaf(target.node)) this.set(path, this.answer(target, value));
    else if (isRows(target.node)) this.putRows(target, Array.isArray(value) ? value : [value], path, where);
    else if (!isRecord(value)) this.set(path, value);
    else if ('by' in target.node && Object.hasOwn(value, target.node.by)) {
      const { [target.node.by]: chosen, ...rest } = value;
      this.set([...path, target.node.by], chosen);
      this.place(rest, target.children, path, where);
    } else this.place(value, target.children, path, where);
  }

  private putRows(target: Labelled, list: readonly unknown[], path: Path, where: readonly string[]): void {
    list.forEach((row, i) => {
      if (isRecord(row)) this.place(row, target.children, [...path, i], [...where, String(i)]);
      else this.set([...path, i], row);
    });
  }

  private answer(target: Labelled, value: unknown): unknown {
    const { node, word } = target;
    if (isPlaceholder(value)) return undefined;
    if (!isLeaf(node) || (node.kind !== 'choice' && node.kind !== 'many')) return value;
    const code = codeReader(node, word, this.words);
    if (node.kind === 'choice' || typeof value !== 'string') {
      return Array.isArray(value) ? value.filter((one) => !isPlaceholder(one)).map(code) : code(value);
    }
    const whole = code(value);
    return whole === value ? splitOutsideBrackets(value).map(code) : whole;
  }

  private set(path: Path, value: unknown): void {
    if (value === undefined) return;
    let place = this.input;
    path.forEach((step, i) => {
      if (i === path.length - 1) {
        if (Object.hasOwn(place, step)) this.fail('duplicate', path);
        else
          Object.defineProperty(place, step, { value, enumerable: true, writable: true, configurable: true });
        return;
      }
      if (!Object.hasOwn(place, step)) {
        const next = typeof path[i + 1] === 'number' ? [] : {};
        Object.defineProperty(place, step, {
          value: next,
          enumerable: true,
          writable: true,
          configurable: true,
        });
      }
      place = (place as Record<string | number, unknown>)[step] as Record<string, unknown>;
    });
  }
}

/** What the blank sheet writes into a field: hints in full-width square brackets. */
const isPlaceholder = (value: unknown): boolean =>
  typeof value === 'string' && value.startsWith('［') && value.endsWith('］');

/**
 * Fields a key can mean: one beside it by key or label, else by dotted path, else by label anywhere below. A heading that
 * is also the name of its first box means the box when one answer stands there, and the heading when several do.
 */
function candidatesFor(key: string, value: unknown, scope: readonly Labelled[]): readonly Labelled[] {
  const label = foldLabel(key);
  const isNamed = (one: Labelled) => one.folded === label;
  const fits = ({ node }: Labelled) =>
    isLeaf(node)
      ? !isRecord(value) || node.kind === 'zod'
      : isRecord(value) || (isRows(node) && Array.isArray(value));
  const beside = scope.filter((one) => one.key === key || isNamed(one));
  const depth = (scope[0]?.path.length ?? 1) - 1;
  const all = scope.flatMap(descendants);
  const choices = [
    beside.filter(fits),
    beside.flatMap(descendants).filter((one) => isNamed(one) && fits(one)),
    beside,
    key.includes('.') ? all.filter((one) => one.path.slice(depth).join('.') === key) : [],
    all.filter((one) => isNamed(one) && fits(one)),
    all.filter(isNamed),
  ];
  return choices.find((found) => found.length > 0) ?? [];
}

/** Everything below a node that one record can hold; entries of lists have records of their own. */
const descendants = (one: Labelled): Labelled[] =>
  isRows(one.node) ? [one] : [one, ...one.children.flatMap(descendants)];

/**
 * Reads the code of an option written as its label: in full, without what stands in brackets, or only that
 * (「介護支援専門員(ケアマネジャー)」). A short form that fits several options fits none.
 */
function codeReader(node: ChoiceLeaf | ManyLeaf, word: string, words: Words): (typed: unknown) => unknown {
  const options = describeOptions(node, word).map((option) => {
    const label = foldLabel(words[option.label] ?? '');
    return { code: option.code, label, short: shortForms(label) };
  });
  return (typed) => {
    if (typeof typed !== 'string') return typed;
    const wanted = foldLabel(typed);
    const exact = options.filter(({ label }) => label === wanted);
    const found = exact.length > 0 ? exact : options.filter(({ short }) => short.includes(wanted));
    return found.length === 1 ? (found[0]?.code ?? typed) : typed;
  };
}

const shortForms = (label: string): string[] => [
  label.replace(/\([^()]*\)/g, ''),
  ...[...label.matchAll(/\(([^()]*)\)/g)].map(([, inside]) => inside as string),
];

/** Divides a typed list at its commas, but not inside brackets: 「IADL練習(買い物、調理等)」 is one answer. */
function splitOutsideBrackets(typed: string): string[] {
  if (typed.length > LONGEST_LIST) return [typed];
  const parts = [''];
  let open = 0;
  for (const sign of typed) {
    if ('(（'.includes(sign)) open += 1;
    if (')）'.includes(sign)) open -= 1;
    if (open <= 0 && '、,，;；\n'.includes(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The field of the scope whose label shares most neighbouring signs with what was written; none when few are shared. */
function nearestTo(typed: string, scope: readonly Labelled[]): Labelled | undefined {
  const wanted = pairs(foldLabel(typed));
  let best: { field: Labelled; score: number } | undefined;
  for (const field of scope.flatMap(descendants)) {
    const own = pairs(field.folded);
    const shared = [...wanted].filter((pair) => own.has(pair)).length;
    const score = (2 * shared) / (wanted.size + own.size || 1);
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { field, score };
  }
  return best?.field;
}

const pairs = (text: string): Set<string> => {
  const signs = [...text];
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`));
};
