import type { FieldDescription, Placed } from '@renkei/forms';
import { type Band, boxWithWords, gathered, insideOf } from './band.js';
import { wordsBeside } from './boxes.js';
import { isDetail } from './detail.js';
import { escapeHtml } from './escape.js';
import type { Sheet } from './field.js';
import { linesOf } from './lines.js';
import type { Piece } from './piece.js';
import { labelWords } from './starred.js';
import { hasWords, say } from './voices.js';

export interface Group {
  readonly heading?: string;
  readonly fields: readonly Placed[];
}

/** Twelfths of a line. */
const LINE = 12;

/** A numbered item of the paper: its heading and a table, a label on the left and the answers beside it. */
export function groupOf({ heading, fields }: Group, id: string, sheet: Sheet): Piece[] {
  const title = heading === undefined ? [] : headingOf(heading, id, sheet);
  const named = title.length > 0 ? ` aria-labelledby="${id}"` : '';
  const lines = sharingLines(bandsOf(fields, heading ?? '', sheet));
  return [
    '<section>',
    ...title,
    `<table class="g"${named}><colgroup>${'<col>'.repeat(2 * LINE)}</colgroup><tbody>`,
    ...lines.flatMap((bands) => rowsFor(bands, sheet)),
    '</tbody></table></section>',
  ];
}

function headingOf(path: string, id: string, { fields, voices }: Sheet): Piece[] {
  const field = fields.get(path);
  if (!field) return [];
  const number = field.linkId === undefined ? '' : `<span class="i">${escapeHtml(field.linkId)}</span> `;
  return [`<h2 id="${id}">${number}${say(voices, field.label)}</h2>`];
}

function bandsOf(fields: readonly Placed[], heading: string, sheet: Sheet): Band[] {
  const widths = new Map(fields.map(({ path, width = LINE }) => [path, width]));
  const under = (path: string) => heading !== '' && path.startsWith(`${heading}.`);
  const runs: { above: string; paths: string[] }[] = [];
  for (const { path } of fields) {
    const above = under(path) ? heading : '';
    const last = runs.at(-1);
    if (last?.above === above) last.paths.push(path);
    else runs.push({ above, paths: [path] });
  }
  const bands = runs
    .flatMap(({ above, paths }) => gathered(paths, above))
    .map(([path, inside]) => ({ path, fields: inside, width: widths.get(inside[0] as string) as number }));
  return withDetails(bands, sheet);
}

/** What only asks more about the answer above (その他 → its words) stands beside that answer, as on the paper. */
function withDetails(bands: readonly Band[], { fields }: Sheet): Band[] {
  const kept: Band[] = [];
  for (const band of bands) {
    const field = fields.get(band.path);
    const last = kept.at(-1);
    const follows = field && last?.width === LINE && band.width === LINE && asksMoreAbout(field, last);
    if (follows && last) kept[kept.length - 1] = { ...last, fields: [...last.fields, ...band.fields] };
    else kept.push(band);
  }
  return kept;
}

const asksMoreAbout = (field: FieldDescription, { path }: Band): boolean =>
  isDetail(field) && Object.keys(field.when ?? {}).some((name) => path === siblingOf(field.path, name));

const siblingOf = (path: string, name: string): string => [...path.split('.').slice(0, -1), name].join('.');

/** Bands that share a line of the paper. */
function sharingLines(bands: readonly Band[]): Band[][] {
  const lines: Band[][] = [];
  let room = 0;
  for (const band of bands) {
    if (band.width > room || lines.length === 0) {
      lines.push([band]);
      room = LINE - band.width;
    } else {
      lines.at(-1)?.push(band);
      room -= band.width;
    }
  }
  return lines;
}

function rowsFor(bands: readonly Band[], sheet: Sheet): Piece[] {
  const [first] = bands as [Band];
  if (bands.length === 1 && first.width === LINE && first.fields.length > 1 && !isBox(first, sheet)) {
    return rowsOfBand(first, sheet);
  }
  const taken = bands.reduce((sum, { width }) => sum + width, 0);
  const cells = bands.flatMap((band, position) => {
    const last = position === bands.length - 1;
    return cellsOf(band, 2 * (band.width + (last ? LINE - taken : 0)), sheet);
  });
  return [rowStart(bands.some((band) => hasList(band, sheet)) ? 'grows' : ''), ...cells, '</tr>'];
}

/** Lines of a band that stays on its page; a longer one would leave too much of the page empty. */
const MOST_LINES_KEPT = 10;

/** A band of several questions: a row for each of its lines, so that a page ends between two of them and not before them all. */
function rowsOfBand(band: Band, sheet: Sheet): Piece[] {
  const lines = linesOf(band, sheet);
  const isKept = lines.length <= MOST_LINES_KEPT && !lines.some(({ grows }) => grows);
  const head = headOf(band, 2 * LINE, sheet);
  return lines.flatMap(({ pieces, grows }, i) => [
    rowStart(grows ? 'grows' : isKept ? '' : 'lines'),
    i === 0 ? labelCell(band, head, sheet, lines.length) : '',
    `<td colspan="${2 * LINE - head}"${placeAmong(i, lines.length)}>`,
    ...pieces,
    '</td></tr>',
  ]);
}

/** A label that spans several rows would keep them all on one page, so there each line keeps itself together. */
const rowStart = (kind: 'grows' | 'lines' | ''): string => (kind === '' ? '<tr>' : `<tr class="${kind}">`);

/** Between the lines of one band no rule is drawn. */
const placeAmong = (i: number, count: number): string =>
  count === 1 ? '' : i === 0 ? ' class="first"' : i === count - 1 ? ' class="last"' : ' class="mid"';

const hasList = ({ fields }: Band, sheet: Sheet): boolean =>
  fields.some((path) => sheet.fields.get(path)?.kind === 'rows');

/** One box alone: its words stand beside it and need no label on the left, unless the paper prints others there (希望あり). */
function isBox({ path, fields }: Band, { fields: described, voices }: Sheet): boolean {
  const field = described.get(path);
  return fields[0] === path && field?.kind === 'flag' && !hasWords(voices, wordsBeside(field));
}

/** Of 24 columns, those of a label that has a line or half of one. */
const HEAD = 5;

function cellsOf(band: Band, columns: number, sheet: Sheet): Piece[] {
  if (isBox(band, sheet)) return [`<td colspan="${columns}">`, ...boxWithWords(band, sheet), '</td>'];
  const head = headOf(band, columns, sheet);
  return [
    labelCell(band, head, sheet),
    `<td colspan="${columns - head}"${band.width <= 6 ? ' class="p"' : ''}>`,
    ...insideOf(band, sheet),
    '</td>',
  ];
}

/** A box with a word or two leaves its label half of the line. Western labels need more room, Japanese dates less label. */
function headOf({ path, fields }: Band, columns: number, { fields: described, voices }: Sheet): number {
  if (columns <= 8) return voices.t.locale.startsWith('ja') ? 3 : 4;
  if (columns > LINE) return described.get(path)?.kind === 'flag' ? LINE : HEAD;
  return fields.length === 1 ? HEAD : HEAD - 1;
}

function labelCell({ path }: Band, columns: number, sheet: Sheet, rows = 1): string {
  const field = sheet.fields.get(path);
  const span = rows === 1 ? '' : ` rowspan="${rows}"`;
  const scope = rows === 1 ? 'row' : 'rowgroup';
  return `<th scope="${scope}" colspan="${columns}"${span}>${field ? labelWords(field, sheet) : ''}</th>`;
}
