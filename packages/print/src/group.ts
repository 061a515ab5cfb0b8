import type { Placed } from '@renkei/forms';
import { type Band, gathered, insideOf } from './band.js';
import { escapeHtml } from './escape.js';
import type { Sheet } from './field.js';
import type { Piece } from './piece.js';
import { say } from './voices.js';

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
  const lines = linesOf(bandsOf(fields, heading ?? ''));
  return [
    '<section>',
    ...title,
    `<table class="g"${named}><colgroup>${'<col>'.repeat(2 * LINE)}</colgroup><tbody>`,
    ...lines.flatMap((bands) => lineOf(bands, sheet)),
    '</tbody></table></section>',
  ];
}

function headingOf(path: string, id: string, { fields, voices }: Sheet): Piece[] {
  const field = fields.get(path);
  if (!field) return [];
  const number = field.linkId === undefined ? '' : `<span class="i">${escapeHtml(field.linkId)}</span> `;
  return [`<h2 id="${id}">${number}${say(voices, field.label)}</h2>`];
}

function bandsOf(fields: readonly Placed[], heading: string): Band[] {
  const widths = new Map(fields.map(({ path, width = LINE }) => [path, width]));
  const under = (path: string) => heading !== '' && path.startsWith(`${heading}.`);
  const runs: { above: string; paths: string[] }[] = [];
  for (const { path } of fields) {
    const above = under(path) ? heading : '';
    const last = runs.at(-1);
    if (last?.above === above) last.paths.push(path);
    else runs.push({ above, paths: [path] });
  }
  return runs
    .flatMap(({ above, paths }) => gathered(paths, above))
    .map(([path, inside]) => ({ path, fields: inside, width: widths.get(inside[0] as string) as number }));
}

/** Bands that share a line of the paper. */
function linesOf(bands: readonly Band[]): Band[][] {
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

function lineOf(bands: readonly Band[], sheet: Sheet): Piece[] {
  const taken = bands.reduce((sum, { width }) => sum + width, 0);
  const cells = bands.flatMap((band, position) => {
    const last = position === bands.length - 1;
    return cellsOf(band, 2 * (band.width + (last ? LINE - taken : 0)), sheet);
  });
  const grows = bands.some(({ fields }) => fields.some((path) => sheet.fields.get(path)?.kind === 'rows'));
  return [`<tr${grows ? ' class="grows"' : ''}>`, ...cells, '</tr>'];
}

function cellsOf(band: Band, columns: number, sheet: Sheet): Piece[] {
  const field = sheet.fields.get(band.path);
  const head = columns >= 2 * LINE ? 4 : columns > 8 ? 4 : 3;
  const name = field ? say(sheet.voices, field.label) : '';
  return [
    `<th scope="row" colspan="${head}">${name}</th><td colspan="${columns - head}"${band.width <= 6 ? ' class="p"' : ''}>`,
    ...insideOf(band, sheet),
    '</td>',
  ];
}
