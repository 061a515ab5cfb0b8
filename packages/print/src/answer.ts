import type { FieldDescription } from '@renkei/forms';
import { formatDate, formatDateTime, formatPhone, formatQuantity, type Unit } from '@renkei/i18n';
import { boxesOf, flagOf, wordsOfChoice } from './boxes.js';
import { coarserText } from './coarser.js';
import { escapeHtml } from './escape.js';
import type { Sheet } from './field.js';
import { together, writtenText } from './kept-together.js';
import { longTextOf } from './long-text.js';
import type { Piece, Read } from './piece.js';
import { eachWrites, langOfAnswers, type Voices } from './voices.js';

/** Options of a list in a table; longer lists are written in words. */
const MOST_BOXES_IN_A_CELL = 7;

/** Under a label of its own on the left, in a cell of a list, or in the line with others. */
export type PlaceOfAnswer = 'labelled' | 'table' | 'inline';

/** How the answer to a question stands on the sheet: what is filled in, else the room to write it by hand. */
export function answerOf(
  field: FieldDescription,
  read: Read,
  sheet: Sheet,
  place: PlaceOfAnswer = 'inline',
): Piece[] {
  const inTable = place === 'table';
  const { voices } = sheet;
  switch (field.kind) {
    case 'flag':
      return flagOf(field, read, sheet, place !== 'inline');
    case 'choice':
    case 'many':
      return isWritten(field, inTable)
        ? wordsOfChoice(field, read, voices, line(field, inTable))
        : boxesOf(field, read, voices);
    case 'longText':
      return longTextOf(field, read, sheet, inTable);
    default:
      return [written(field, read, sheet, inTable)];
  }
}

/** Nobody looks for one box among thirty professions: there the paper has a line. */
const isWritten = ({ list, options = [] }: FieldDescription, inTable: boolean): boolean =>
  list === 'role' || (inTable && options.length > MOST_BOXES_IN_A_CELL);

function written(field: FieldDescription, read: Read, sheet: Sheet, inTable: boolean): Piece {
  const { voices } = sheet;
  const write = writerOf(field, voices);
  const lang = langOfAnswers(voices);
  let none: string | undefined;
  return (data) => {
    const value = read(data);
    const text = write(value) ?? coarserText(value, voices);
    if (text !== undefined) return `<span class="v"${lang}>${text}</span>`;
    // The words of units take long to find, and a full sheet needs none of them here.
    none ??= roomFor(field, sheet, inTable);
    return none;
  };
}

type Write = (value: unknown) => string | undefined;

const ofText =
  (write: (text: string) => string): Write =>
  (value) =>
    typeof value === 'string' && value !== '' ? write(value) : undefined;

function writerOf(field: FieldDescription, voices: Voices): Write {
  switch (field.kind) {
    case 'date':
      return ofText(remembered((date) => eachWrites(voices, ({ locale }) => formatDate(date, { locale }))));
    case 'dateTime':
      return ofText(remembered((at) => eachWrites(voices, ({ locale }) => formatDateTime(at, { locale }))));
    case 'phone':
      return ofText((phone) => eachWrites(voices, (t) => formatPhone(phone, { t })));
    case 'postalCode':
      return ofText((code) => together(escapeHtml(`〒${code.slice(0, 3)}-${code.slice(3)}`)));
    case 'number':
      return numberWriter(field, voices);
    default: {
      const write = ofText(writtenText);
      return (value) => (typeof value === 'number' ? String(value) : write(value));
    }
  }
}

function numberWriter({ unit }: FieldDescription, voices: Voices): Write {
  const write = remembered((value: number) =>
    unit === undefined
      ? String(value)
      : eachWrites(voices, (t) => formatQuantity(value, unit.slice('units.'.length) as Unit, { t })),
  );
  return (value) => (typeof value === 'number' ? write(value) : undefined);
}

/** Days, ages and times a day come again and again, and finding their words takes longer than all the rest of a sheet. */
function remembered<V extends string | number>(write: (value: V) => string): (value: V) => string {
  const known = new Map<V, string>();
  return (value) => {
    const text = known.get(value) ?? write(value);
    if (known.size < 200) known.set(value, text);
    return text;
  };
}

/** Room to write by hand, with what the paper prints in it: 年 月 日, a unit. */
function roomFor(field: FieldDescription, { voices, blank }: Sheet, inTable: boolean): string {
  const { kind, unit } = field;
  const { t } = voices;
  const handwritten = (key: `print.blank.${'date' | 'dateTime' | 'time'}`) => escapeHtml(t(key));
  if (kind === 'date') return room(handwritten('print.blank.date'));
  if (kind === 'dateTime') return room(handwritten('print.blank.dateTime'));
  if (kind === 'time') return room(handwritten('print.blank.time'));
  if (unit === undefined) return line(field, inTable);
  // Beside answers in print there is a little less room, so that the unit stays in its column (階建て).
  const value = blank ? '\u3000\u3000\u3000' : '\u3000\u3000 ';
  const key = `${unit} ${value}`;
  const words = voices.said.get(key) ?? escapeHtml(t.dynamic(unit, { value, count: 2 }));
  voices.said.set(key, words);
  return room(words);
}

const room = (words: string): string => `<span class="r s">${words}</span>`;

/** A line as long as what is usually written there. */
function line({ kind, max = 20 }: FieldDescription, inTable: boolean): string {
  if (inTable) return '<span class="r"></span>';
  const size = kind === 'number' || max <= 10 ? 'w1' : max <= 30 ? 'w2' : 'w3';
  return `<span class="w ${size}"></span>`;
}
