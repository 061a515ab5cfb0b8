import type { Form } from '../definition/define-form.js';
import { isBlank } from '../definition/leaf-check.js';
import { partOf } from '../definition/part-of.js';
import { pathKey } from '../definition/path-key.js';
import type { Path } from '../issue.js';
import { labelTree, type Words } from '../labels/label-tree.js';
import { type Column, columnsOf } from './columns.js';
import { printCsv } from './csv-text.js';

export interface WrittenCsv {
  readonly text: string;
  /** What stands in a document and in no cell: keys the form does not know, and answers that are none. */
  readonly unplaced: readonly UnplacedAnswer[];
}
export interface UnplacedAnswer {
  /** Which of the documents, from 0. */
  readonly document: number;
  readonly path: Path;
}

/**
 * Writes documents as CSV for a spreadsheet: one line each, under the labels of `words` (`resources.ja` of `@renkei/i18n`) or,
 * without words, the keys. A label that is printed twice has its headings before it (`基本情報 › 氏名`), entries of a list
 * their number (`利用サービス #2 › 事業所`). Boxes are written as the paper names them. Without documents it is an empty table
 * to fill in. What has no place in the table is in `unplaced`.
 *
 * A cell that a spreadsheet could take for a formula begins with an apostrophe, which `readCsv` takes away again. The text
 * begins with a byte order mark, because Excel reads UTF-8 only so; `byteOrderMark: false` leaves it out.
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function writeCsv(
  form: Pick<Form, 'id' | 'parts'>,
  documents: readonly unknown[],
  options: { readonly words?: Words; readonly part?: string; readonly byteOrderMark?: boolean } = {},
): WrittenCsv {
  const { words = {}, byteOrderMark = true } = options;
  const tree = labelTree(form.id, partOf(form, options.part).nodes, words);
  const columns = columnsOf(tree, documents, words);
  const table = new Table(columns.map(({ column }) => column));
  const headings = columns.map(({ heading }) => heading);
  const records = documents.map((document, i) => table.write(document, i));
  return { text: printCsv([headings, ...records], byteOrderMark), unplaced: table.unplaced };
}

class Table {
  readonly unplaced: UnplacedAnswer[] = [];
  /** The column of an answer; none for what stands around answers. */
  private readonly places = new Map<string, Column | undefined>();

  constructor(private readonly columns: readonly Column[]) {
    for (const column of columns) {
      column.path.forEach((_, i) => {
        this.places.set(pathKey(column.path.slice(0, i)), undefined);
      });
      this.places.set(pathKey(column.path), column);
    }
  }

  write(document: unknown, index: number): string[] {
    const cells = new Map<Column, string>();
    this.visit(document, [], (column, answer, path) => {
      const cell = column?.write(answer, document);
      if (column && cell) cells.set(column, cell);
      else this.unplaced.push({ document: index, path });
    });
    return this.columns.map((column) => cells.get(column) ?? '');
  }

  /** Every answer with its column, and whatever has none; no deeper than the form. */
  private visit(
    value: unknown,
    path: Path,
    each: (column: Column | undefined, answer: unknown, path: Path) => void,
  ): void {
    if (isBlank(value)) return;
    const place = pathKey(path);
    const column = this.places.get(place);
    if (column || !this.places.has(place) || typeof value !== 'object') {
      each(column, value, path);
      return;
    }
    for (const [key, inner] of Object.entries(value as object)) {
      this.visit(inner, [...path, Array.isArray(value) ? Number(key) : key], each);
    }
  }
}
