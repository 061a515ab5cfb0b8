import type { FieldDescription } from '@renkei/forms';
import type { Sheet } from './field.js';
import { writtenText } from './kept-together.js';
import type { Piece, Read } from './piece.js';
import { langOfAnswers, say, tell, widthOf } from './voices.js';

/** Full-width characters on a line of a box, and lines that a box holds before a text goes on elsewhere. */
const PER_LINE = 40;
const MOST_LINES = 12;

/**
 * A text of several lines. One that would push the other boxes off their sheet goes on under a continuation (別紙) at the
 * end, and its box says which: nothing is cut off, and a row stays on its page.
 */
export function longTextOf(field: FieldDescription, read: Read, sheet: Sheet, inTable: boolean): Piece[] {
  const { voices, blank } = sheet;
  const lang = langOfAnswers(voices);
  const label = say(voices, field.label);
  const none = inTable ? '<span class="r"></span>' : `<div class="h${blank ? ' tall' : ''}"></div>`;
  return [
    (data, run) => {
      const value = read(data);
      if (typeof value !== 'string' || value === '') return none;
      const end = endOfBox(value);
      const here = `<div class="v"${lang}>${writtenText(value.slice(0, end))}</div>`;
      if (end === value.length) return here;
      run.continued.push({ label, rest: `<div class="v"${lang}>${writtenText(value.slice(end))}</div>` });
      return `${here}<div class="c">${tell(voices, 'print.continuedOn', { number: run.continued.length })}</div>`;
    },
  ];
}

/** Where the box of a text is full: after a line or a sentence if one ends in its second half. */
export function endOfBox(text: string): number {
  let [lines, column] = [1, 0];
  let position = 0;
  for (const character of text) {
    if (character === '\n') [lines, column] = [lines + 1, 0];
    else if (column >= PER_LINE) [lines, column] = [lines + 1, widthOf(character)];
    else column += widthOf(character);
    if (lines > MOST_LINES) return lastStop(text, position);
    position += character.length;
  }
  return text.length;
}

function lastStop(text: string, end: number): number {
  const stop = Math.max(...['\n', '。', '. '].map((mark) => text.lastIndexOf(mark, end - 1) + mark.length));
  return stop > end / 2 && stop <= end ? stop : beforeSelector(text, end);
}

/** A character and its variation selector stay together. */
const beforeSelector = (text: string, end: number): number => {
  const next = text.codePointAt(end) ?? 0;
  const selects = (next >= 0xfe00 && next <= 0xfe0f) || (next >= 0xe0100 && next <= 0xe01ef);
  if (!selects) return end;
  return end - (/[\uDC00-\uDFFF]$/.test(text.slice(0, end)) ? 2 : 1);
};
