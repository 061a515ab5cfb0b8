/** A piece of a text, with its reading (ふりがな) where the text gives one. */
export interface TextPart {
  readonly text: string;
  readonly ruby?: string;
}

/** Readings are written as in plain Japanese text files: ｜介護《かいご》. */
const READING = /｜([^｜《》]+)《([^｜《》]+)》/g;

/** The pieces of a text that carries readings. */
export function partsOf(marked: string): TextPart[] {
  // split by a pattern with two groups: plain, text, reading, plain, text, reading, …, plain
  const pieces = marked.split(READING);
  return pieces.flatMap((piece, i): TextPart[] => {
    if (i % 3 === 1) return [{ text: piece, ruby: pieces[i + 1] as string }];
    return i % 3 === 0 && piece !== '' ? [{ text: piece }] : [];
  });
}

/** The text without its readings. */
export const withoutReadings = (marked: string): string => marked.replace(READING, '$1');

/**
 * The text with its readings in brackets, for surfaces that cannot set ruby.
 *
 * @example
 * withReadings([{ text: '介護', ruby: 'かいご' }, { text: 'の相談' }]) // => '介護（かいご）の相談'
 */
export const withReadings = (parts: readonly TextPart[]): string =>
  parts.map(({ text, ruby }) => (ruby === undefined ? text : `${text}（${ruby}）`)).join('');
