import type { FieldDescription } from '@renkei/forms';
import { escapeHtml } from './escape.js';
import type { Sheet } from './field.js';
import type { Piece, Read } from './piece.js';
import { labelWords } from './starred.js';
import { hasWords, plain, say, type Voices } from './voices.js';

/**
 * Boxes (□) are drawn by style, never typed: no Japanese font has ☑, and a FAX must tell both states apart. Every option
 * is printed; the chosen ones carry a heavy mark and bold words.
 */
export function boxesOf({ options = [] }: FieldDescription, read: Read, voices: Voices): Piece[] {
  const [off, on] = states(voices);
  const boxes = options.map(({ code, label }) => {
    const words = say(voices, label);
    return { code, off: off(words), on: on(words) };
  });
  const known = new Set(options.map(({ code }) => code));
  const none = boxes.map((box) => box.off).join('');
  return [
    '<ul class="os">',
    (data) => {
      const chosen = answersOf(read(data));
      if (chosen.length === 0) return none;
      let html = '';
      for (const box of boxes) html += chosen.includes(box.code) ? box.on : box.off;
      // A code of another edition or region is printed as it is: nothing that was answered is lost.
      for (const code of chosen) if (!known.has(code)) html += on(escapeHtml(code));
      return html;
    },
    '</ul>',
  ];
}

/** One box alone: with the words the paper prints beside it (希望あり), and its label unless that stands there already. */
export function flagOf(field: FieldDescription, read: Read, sheet: Sheet, labelled: boolean): Piece[] {
  const { voices } = sheet;
  const beside = wordsBeside(field);
  const own = labelled ? [] : [labelWords(field, sheet)];
  const words = [...own, ...(hasWords(voices, beside) ? [say(voices, beside)] : [])].join(' ');
  const [off, on] = states(voices);
  const [empty, marked] = [off(words), on(words)];
  return ['<ul class="os">', (data) => (read(data) === true ? marked : empty), '</ul>'];
}

/** Key of the words that the paper prints beside a box alone. */
export const wordsBeside = ({ label }: Pick<FieldDescription, 'label'>): string =>
  label.replace(/label$/, 'option.yes');

/** The chosen options in words, where the paper has a line to write on instead of boxes. */
export function wordsOfChoice(
  { options = [] }: FieldDescription,
  read: Read,
  voices: Voices,
  none: string,
): Piece[] {
  const words = new Map(options.map(({ code, label }) => [code, say(voices, label)]));
  return [
    (data) => {
      const chosen = answersOf(read(data)).map((code) => words.get(code) ?? escapeHtml(code));
      return chosen.length === 0 ? none : `<span class="v">${chosen.join('、')}</span>`;
    },
  ];
}

/** An empty and a marked box with its words. Who hears the sheet is told which boxes are marked. */
const states = (voices: Voices) => {
  const chosen = chosenIn(voices);
  const off = (words: string) => `<li><i class="b"></i>${words}</li>`;
  const on = (words: string) =>
    `<li class="on"><i class="b" role="img" aria-label="${chosen}"></i>${words}</li>`;
  return [off, on] as const;
};

function chosenIn(voices: Voices): string {
  const key = 'print.box.chosen aloud';
  const words = voices.said.get(key) ?? escapeHtml(plain(voices, 'print.box.chosen'));
  voices.said.set(key, words);
  return words;
}

const answersOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.filter((one): one is string => typeof one === 'string')
      : [];
