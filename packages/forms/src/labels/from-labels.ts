import type { Form } from '../definition/define-form.js';
import { isBlank } from '../definition/leaf-check.js';
import { isLeaf, isRows } from '../definition/node.js';
import { depthOver, MAX_DEPTH } from '../definition/normalise.js';
import { partOf } from '../definition/part-of.js';
import { pathKey } from '../definition/path-key.js';
import { putAt } from '../definition/put-at.js';
import { isRecord } from '../definition/scope.js';
import { valueAt } from '../definition/value-at.js';
import type { Issue, IssueCode, IssueParams, Path } from '../issue.js';
import { candidatesFor, nearestTo, placesOf } from './find-label.js';
import { askedOf, type Labelled, labelTree, type Words } from './label-tree.js';
import { answersReader } from './read-answer.js';

export interface FromLabels {
  /** The record under field keys, option labels turned into codes: ready for `normalise`. */
  readonly input: Record<string, unknown>;
  /** Labels that name several fields (`candidates`: their paths), and answers given twice. */
  readonly issues: readonly Issue[];
  /** Labels that name no field: the item's number in its record, and the path that was probably meant. */
  readonly notices: readonly Issue[];
  /** What had no place, or one that was taken, by dotted path as in `typed`: kept for the reader, never in a message. */
  readonly unplaced: Readonly<Record<string, unknown>>;
}

/**
 * Finds the fields that a record speaks of, whose keys are field keys, dotted paths, or the labels of the paper in the
 * language of `words`. A label that is printed twice stands under its section's or row's heading; one that names several
 * fields is an issue with its candidates, never a guess. Option labels become codes; where several sets of questions ask
 * at one place, those of the set that the record chooses. Of two answers to one question the first is taken. What the blank
 * sheet has in place of boxes to choose from (［なし／あり］) counts as not filled in.
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
      const candidates = placesOf(found);
      const where = [...keys, key];
      if (candidates.length > 1) {
        this.fail('ambiguousLabel', base, { candidates });
        this.unplaced.push([pathKey(where), value]);
      } else if (candidates.length === 0) {
        this.unplaced.push([pathKey(where), value]);
        const isMany = this.notices.length >= MOST_SUGGESTIONS;
        const nearest = isMany ? undefined : nearestTo(key, scope)?.path.join('.');
        const params = { line: i + 1, ...(nearest !== undefined && { nearest }) };
        this.notices.push({ code: 'unknownLabel', path: base, params });
      } else this.put(found, value, base, where);
    }
  }

  fail(code: IssueCode, path: Path, params?: IssueParams): void {
    this.issues.push(params ? { code, path, params } : { code, path });
  }

  /** Puts a value where its fields stand: one, or those that several sets of questions have at one place. */
  private put(fields: readonly Labelled[], value: unknown, base: Path, where: Path): void {
    // A list's nodes carry no entry number: its own place ends where the scope's begins.
    const depth = base.filter((step) => typeof step === 'string').length;
    const [first] = fields as [Labelled];
    const path: Path = [...base, ...first.path.slice(depth)];
    const asked = askedOf(fields, path, this.input);
    const [{ node }] = asked as [Labelled];
    const scope = asked.flatMap(({ children }) => children);
    if (isLeaf(node)) {
      this.set(path, answersReader(fields, this.words)(value, path, this.input), where, value);
    } else if (isRows(node)) this.putRows(scope, Array.isArray(value) ? value : [value], path, where);
    else if (!isRecord(value)) this.set(path, value, where);
    else if ('by' in node && Object.hasOwn(value, node.by)) {
      const { [node.by]: chosen, ...rest } = value;
      this.set([...path, node.by], chosen, [...where, node.by]);
      this.place(rest, scope, path, where);
    } else this.place(value, scope, path, where);
  }

  private putRows(scope: readonly Labelled[], list: readonly unknown[], path: Path, where: Path): void {
    list.forEach((row, i) => {
      if (isRecord(row)) this.place(row, scope, [...path, i], [...where, i]);
      else this.set([...path, i], row, [...where, i]);
    });
  }

  /** Puts an answer into the input; what finds its place taken stays, as it was typed, without one. */
  private set(path: Path, answer: unknown, where: Path, typed = answer): void {
    if (isBlank(answer)) return;
    if (valueAt(this.input, path) === undefined && putAt(this.input, path, answer)) return;
    this.fail('duplicate', path);
    this.unplaced.push([pathKey(where), typed]);
  }
}
