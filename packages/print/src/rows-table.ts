import type { FieldDescription } from '@renkei/forms';
import { answerOf } from './answer.js';
import type { Sheet } from './field.js';
import { type Data, fill, joined, type Piece, type Read, reader } from './piece.js';
import { say, tell } from './voices.js';

/** Rows that a list offers to whoever fills it in by hand. */
const HAND_WRITTEN_ROWS = 3;

/** A list as a table with a numbered row for each entry; a list of one question each as a numbered line. */
export function rowsOf(list: FieldDescription, sheet: Sheet): Piece[] {
  const { voices, blank } = sheet;
  const columns = columnsOf(list, sheet);
  const entries = reader(list.dataPath.split('.'));
  const empty = blank ? Math.min(list.max ?? 1, HAND_WRITTEN_ROWS) : 1;
  const cells = columns.map((column) => joined(cellOf(column, list, sheet)));
  if (columns.length === 1) {
    const [cell = []] = cells;
    return [
      '<ol class="n">',
      (data, run) => each(entries(data), empty, (entry) => `<li>${fill(cell, entry, run)}</li>`),
      '</ol>',
    ];
  }
  const head = columns.map(({ label }) => `<th scope="col">${say(voices, label)}</th>`).join('');
  const number = (position: number) => `<tr><th scope="row">${position + 1}</th>`;
  return [
    `<table class="e"><thead><tr><th scope="col">${tell(voices, 'print.rowNumber')}</th>${head}</tr></thead><tbody>`,
    (data, run) =>
      each(
        entries(data),
        empty,
        (entry, position) =>
          `${number(position)}${cells.map((cell) => `<td>${fill(cell, entry, run)}</td>`).join('')}</tr>`,
      ),
    '</tbody></table>',
  ];
}

function each(entries: unknown, empty: number, print: (entry: Data, position: number) => string): string {
  const filled = Array.isArray(entries) ? entries : [];
  const all = filled.length > 0 ? filled : Array.from({ length: empty }, () => ({}));
  return all.map((entry, position) => print(asData(entry), position)).join('');
}

const asData = (entry: unknown): Data => (typeof entry === 'object' && entry !== null ? (entry as Data) : {});

/** Questions of an entry; those of a list within it stand together in one cell. */
function columnsOf(list: FieldDescription, { fields }: Sheet): FieldDescription[] {
  const within = [...fields.values()].filter(({ path }) => path.startsWith(`${list.path}.`));
  const inner = within.filter(({ kind }) => kind === 'rows').map(({ path }) => path);
  return within.filter(
    ({ kind, path }) =>
      kind !== 'section' && kind !== 'variants' && !inner.some((one) => path.startsWith(`${one}.`)),
  );
}

function cellOf(column: FieldDescription, list: FieldDescription, sheet: Sheet): Piece[] {
  const read = relative(column, list);
  if (column.kind !== 'rows') return answerOf(column, read, sheet, 'table');
  const inner = columnsOf(column, sheet).map((one) =>
    joined(answerOf(one, relative(one, column), sheet, 'table')),
  );
  return [
    (data, run) =>
      each(read(data), 1, (entry) => `<div>${inner.map((piece) => fill(piece, entry, run)).join(' ')}</div>`),
  ];
}

const relative = (field: FieldDescription, list: FieldDescription): Read =>
  reader(field.dataPath.slice(list.dataPath.length + 1).split('.'));
