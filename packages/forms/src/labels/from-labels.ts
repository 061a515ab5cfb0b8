import type { Form } from '../definition/define-form.js';
import { isLeaf, isRows } from '../definition/node.js';
import { depthOver, MAX_DEPTH } from '../definition/normalise.js';
import { partOf } from '../definition/part-of.js';
import { pathKey } from '../definition/path-key.js';
import { putAt } from '../definition/put-at.js';
import { isRecord } from '../definition/scope.js';
import type { Issue, IssueCode, IssueParams, Path } from '../issue.js';
import { candidatesFor, nearestTo } from './find-label.js';
import { type Labelled, labelTree, type Words } from './label-tree.js';
import { answerReader } from './read-answer.js';

export interface FromLabels {
  /** The record under field keys, option labels turned into codes: ready for `normalise`. */
  readonly input: Record<string, unknown>;
  /** Labels that name several fields (`candidates`: their paths), and answers given twice. */
  readonly issues: readonly Issue[];
  /** Labels that name no field: the item's number in its record, and the path that was probably meant. */
  readonly notices: readonly Issue[];
  /** What had no place, by dotted path as in `typed`: kept for the reader, never in a message. */
  readonly unplaced: Readonly<Record<string, unknown>>;
}

/**
 * Finds the fields that a record speaks of, whose keys are field keys, dotted paths, or the labels of the paper in the
 * language of `words`. A label that is printed twice stands under its section's or row's heading; one that names several
 * fields is an issue with its candidates, never a guess. Option labels become codes. In place of boxes to choose from, a
 * text in ［ ］ is a placeholder of the blank sheet and counts as not filled in.
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
  place(record: Record<string, unknown>, scope: readonly Labelled[], base: Path, keys: Path): void {
    for (const [i, [key, value]] of Object.entries(record).entries()) {
      const found = candidatesFor(key, value, scope);
      const [only] = found;
      const where = [...keys, key];
      if (found.length > 1) {
        const candidates = found.map((one) => one.path.join('.'));
        this.fail('ambiguousLabel', base, { candidates });
        this.unplaced.push([pathKey(where), value]);
      } else if (only === undefined) {
        this.unplaced.push([pathKey(where), value]);
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

  private put(target: Labelled, value: unknown, base: Path, where: Path): void {
    // A list's nodes carry no entry number: its own place ends where the scope's begins.
    const depth = base.filter((step) => typeof step === 'string').length;
    const path: Path = [...base, ...target.path.slice(depth)];
    if (isLeaf(target.node)) this.set(path, answerReader(target, this.words)(value));
    else if (isRows(target.node)) this.putRows(target, Array.isArray(value) ? value : [value], path, where);
    else if (!isRecord(value)) this.set(path, value);
    else if ('by' in target.node && Object.hasOwn(value, target.node.by)) {
      const { [target.node.by]: chosen, ...rest } = value;
      this.set([...path, target.node.by], chosen);
      this.place(rest, target.children, path, where);
    } else this.place(value, target.children, path, where);
  }

  private putRows(target: Labelled, list: readonly unknown[], path: Path, where: Path): void {
    list.forEach((row, i) => {
      if (isRecord(row)) this.place(row, target.children, [...path, i], [...where, i]);
      else this.set([...path, i], row);
    });
  }

  private set(path: Path, value: unknown): void {
    if (value === undefined) return;
    if (this.isTaken(path) || !putAt(this.input, path, value)) this.fail('duplicate', path);
  }

  private isTaken(path: Path): boolean {
    let place: unknown = this.input;
    for (const step of path) {
      if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return false;
      place = (place as Record<string | number, unknown>)[step];
    }
    return true;
  }
}
