import type { Form } from '../definition/define-form.js';
import { partOf } from '../definition/part-of.js';
import type { Path } from '../issue.js';
import { labelTree, type Words } from '../labels/label-tree.js';
import { columnsOf } from './columns.js';
import { printCsv } from './csv-text.js';

/**
 * Writes documents as CSV for a spreadsheet: one line each, under the labels of `words` (`resources.ja` of `@renkei/i18n`) or,
 * without words, the keys. A label that is printed twice has its headings before it (`基本情報 › 氏名`), entries of a list
 * their number (`利用サービス #2 › 事業所`). Boxes are written as the paper names them. Without documents it is an empty table
 * to fill in.
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
): string {
  const { words = {}, byteOrderMark = true } = options;
  const tree = labelTree(form.id, partOf(form, options.part).nodes, words);
  const columns = columnsOf(tree, documents, words);
  const headings = columns.map(({ heading }) => heading);
  const records = documents.map((document) =>
    columns.map(({ column }) => column.write(answerAt(document, column.path))),
  );
  return printCsv([headings, ...records], byteOrderMark);
}

const answerAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    document,
  );
