import type { FieldDescription } from '@renkei/forms';
import { type Band, type Question, questionsOf } from './band.js';
import type { Sheet } from './field.js';
import type { Piece } from './piece.js';
import { type Voices, widthOfWords } from './voices.js';

/** Columns of the grid in which the questions of a band stand; each takes one, two or all four. */
type Share = 1 | 2 | 4;

/** Full-width characters that find room in a quarter and in half of a line, and the least that a label takes there. */
const QUARTER = 9.4;
const HALF = 19;
const LABEL = 7;

/** One line of a band. It stays on its page, and the next may begin another. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Holds a list, which goes over pages row by row. */
  readonly grows: boolean;
}

/** The questions of a band line by line: short ones beside each other in columns, long ones with a line of their own. */
export function linesOf(band: Band, sheet: Sheet): Line[] {
  const lines: { pieces: Piece[]; grows: boolean; room: number }[] = [];
  for (const question of questionsOf(band, sheet)) {
    const { share, stacked } = placeOf(question, sheet);
    let line = lines.at(-1);
    if (!line || line.room < share) {
      line = { pieces: [], grows: false, room: 4 };
      lines.push(line);
    }
    line.room -= share;
    line.grows ||= question.fields.some((path) => sheet.fields.get(path)?.kind === 'rows');
    line.pieces.push(
      `<div class="u${share}${stacked ? ' k' : ''}">`,
      ...question.label,
      '<div>',
      ...question.answer,
      '</div></div>',
    );
  }
  return lines.map(({ pieces, grows }) => ({ pieces: ['<div class="q">', ...pieces, '</div>'], grows }));
}

/** Where a question stands in its line; beside a long label a long answer would stand narrow, so it begins after it. */
function placeOf({ fields }: Question, sheet: Sheet): { readonly share: Share; readonly stacked: boolean } {
  const words = ({ label }: FieldDescription) => widthOfWords(sheet.voices, label) + 1;
  const [first, ...details] = fields.map((path) => sheet.fields.get(path) as FieldDescription);
  const label = first ? words(first) : 0;
  const asked = details.reduce((sum, field) => sum + words(field) + answerWidth(field, sheet), 0);
  const answer = first ? answerWidth(first, sheet) + asked : 0;
  if (label + answer <= QUARTER) return { share: 1, stacked: false };
  if (Math.max(label, LABEL) + answer <= HALF) return { share: 2, stacked: false };
  return { share: 4, stacked: Math.max(label, LABEL) + answer > LINE };
}

/** About how wide the usual answer to a question is, in full-width characters. */
function answerWidth(field: FieldDescription, { voices, blank }: Sheet): number {
  const { kind, options = [], max = 20, unit } = field;
  switch (kind) {
    case 'choice':
    case 'many':
      return boxesWidth(options, voices);
    case 'number':
      return unit === undefined ? 3 : blank ? 6 : 4.4;
    case 'text':
      return max <= 20 ? 4 : max <= 60 ? 10 : TEXT;
    case 'date':
      return 9.5 * voices.all.length;
    default:
      return WIDTHS[kind] ?? TEXT;
  }
}

/** Counted only until a line is full. */
function boxesWidth(options: readonly { readonly label: string }[], voices: Voices): number {
  let width = 0;
  for (const { label } of options) {
    width += widthOfWords(voices, label) + 2;
    if (width > LINE) return width;
  }
  return width;
}

const LINE = 40;
/** A text of several lines stands beside a short label. */
const TEXT = 30;
const WIDTHS: Readonly<Record<string, number>> = {
  flag: 2,
  dateTime: 15,
  time: 4,
  phone: 8,
  postalCode: 5,
  kana: 10,
  identifier: 8,
};
