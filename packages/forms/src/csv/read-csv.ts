import type { Form } from '../definition/define-form.js';
import { type Normalised, normalise } from '../definition/normalise.js';
import { partOf } from '../definition/part-of.js';
import { putAt } from '../definition/put-at.js';
import type { Issue } from '../issue.js';
import { labelTree, type Words } from '../labels/label-tree.js';
import { type Column, columnOf } from './columns.js';
import { parseCsv } from './csv-text.js';
import { findHeading, type HeadingIssue } from './headings.js';

/** One line of the file, read as a document. */
export interface CsvRow extends Normalised {
  /** Number of its line in the file, from 1; the headings stand before it. */
  readonly line: number;
  /** What was written, under field keys: for `storeDraft`. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Cells under headings that name no question, or an entry that its list has no room for. */
  readonly unplaced: readonly CsvCell[];
}
export interface CsvCell {
  /** Number of the column, from 1. */
  readonly column: number;
  readonly heading: string;
  readonly cell: string;
}

export interface ReadCsv {
  readonly rows: readonly CsvRow[];
  /** What concerns the file or a heading (`line`: the column's number): none of its answers was guessed. */
  readonly issues: readonly Issue[];
  /** Headings that name no question, with the path that was probably meant. */
  readonly notices: readonly Issue[];
}

const MOST_CHARACTERS = 10_000_000;
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 2_000;

/**
 * Reads a table of documents from the text of a CSV file (RFC 4180, decoded by the caller), one line each. Headings are the
 * labels of `words`, field keys, or both; see `writeCsv` for their form. Answers are read as `normalise` reads them. Nothing is
 * guessed and nothing lost: what has no place is in `unplaced` of its row.
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function readCsv(
  form: Pick<Form, 'id' | 'parts'>,
  text: string,
  options: { readonly words?: Words; readonly part?: string } = {},
): ReadCsv {
  const { words = {}, part } = options;
  const tree = labelTree(form.id, partOf(form, part).nodes, words);
  if (text.length > MOST_CHARACTERS)
    return refused({ code: 'tooLarge', path: [], params: { maxKilobytes: 10_000 } });
  const file = parseCsv(text);
  if (!file.ok) return refused({ code: 'notCsv', path: [], params: { line: file.line } });
  const [head, ...lines] = file.lines;
  if (!head) return refused({ code: 'notCsv', path: [], params: { line: 1 } });
  if (lines.length > MOST_ROWS) return refused({ code: 'tooManyRows', path: [], params: { max: MOST_ROWS } });
  const table = new Table();
  head.cells.slice(0, MOST_COLUMNS).forEach((heading, i) => {
    if (heading.trim() === '') return;
    const place = findHeading(tree, heading);
    if (place.ok) table.take(i, columnOf(place.target, words));
    else table.leave(i, place.issue);
  });
  if (table.isEmpty && lines.length > 0) table.issues.push({ code: 'notCsv', path: [], params: { line: 1 } });
  const rows = lines.map(({ line, cells }) => {
    const { input, unplaced } = table.read(cells, head.cells);
    return { line, input, unplaced, ...normalise(form, input, part === undefined ? {} : { part }) };
  });
  return { rows, issues: table.issues, notices: table.notices };
}

const refused = (issue: Issue): ReadCsv => ({ rows: [], issues: [issue], notices: [] });

class Table {
  readonly issues: Issue[] = [];
  readonly notices: Issue[] = [];
  private readonly columns = new Map<number, Column>();
  private readonly taken = new Set<string>();

  /** No heading names a question: another alphabet, another separator, another table. */
  get isEmpty(): boolean {
    return this.columns.size === 0;
  }

  take(i: number, column: Column): void {
    const path = column.path.join('.');
    if (this.taken.has(path))
      this.issues.push({ code: 'duplicate', path: column.path, params: { line: i + 1 } });
    else this.columns.set(i, column);
    this.taken.add(path);
  }

  leave(i: number, { code, path = [], params }: HeadingIssue): void {
    const issue = { code, path, params: { line: i + 1, ...params } };
    (code === 'unknownLabel' ? this.notices : this.issues).push(issue);
  }

  read(cells: readonly string[], headings: readonly string[]) {
    const input: Record<string, unknown> = {};
    const put = (column: Column, cell = '') => {
      const answer = column.read(cell, input);
      return answer === undefined || putAt(input, column.path, answer);
    };
    const isPlaced = new Map<number, boolean>();
    // what chooses a set of questions is read before what several sets ask
    for (const isShared of [false, true]) {
      for (const [i, column] of this.columns) {
        if (column.isShared === isShared) isPlaced.set(i, put(column, cells[i]));
      }
    }
    const unplaced = cells.flatMap((cell, i): CsvCell[] =>
      isPlaced.get(i) || cell.trim() === '' ? [] : [{ column: i + 1, heading: headings[i] ?? '', cell }],
    );
    return { input, unplaced };
  }
}
