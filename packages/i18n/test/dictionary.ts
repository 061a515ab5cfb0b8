/// <reference types="node" />
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A word as the dictionary tokenizer (IPADIC) cuts it; what it does not know has no reading. */
interface Token {
  readonly surface_form: string;
  readonly reading?: string;
}
interface Tokenizer {
  tokenize(text: string): Token[];
}
interface Kuromoji {
  builder(options: { readonly dicPath: string }): {
    build(done: (error: unknown, tokenizer: Tokenizer) => void): void;
  };
}

/** The tokenizer with the dictionary that lies in its package: nothing is fetched. */
export async function dictionary(): Promise<Tokenizer> {
  const require = createRequire(import.meta.url);
  const kuromoji: Kuromoji = require('@sglkc/kuromoji');
  const dicPath = join(dirname(require.resolve('@sglkc/kuromoji/package.json')), 'dict');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer)));
  });
}

const hiragana = (katakana: string) =>
  katakana.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));

/** A stretch of a text with our reading and that of the dictionary; none where the dictionary does not know a word in it. */
export interface Reading {
  readonly text: string;
  readonly ours: string;
  readonly theirs: string | undefined;
}

/**
 * Both readings of a text with readings, over the shortest stretches at whose ends neither a word of the dictionary nor
 * a piece of ours is cut.
 */
export function readingsOf(
  parts: readonly { readonly text: string; readonly ruby?: string }[],
  tokenizer: Tokenizer,
): Reading[] {
  // what stands without a reading may be cut anywhere, what has one only as a whole
  const ours = parts.flatMap(({ text, ruby }) =>
    ruby === undefined ? [...text].map((one) => ({ text: one, says: one })) : [{ text, says: ruby }],
  );
  const theirs = tokenizer
    .tokenize(parts.map(({ text }) => text).join(''))
    .map(({ surface_form: text, reading }) => ({ text, says: reading && hiragana(reading) }));

  const stretches: Reading[] = [];
  let [left, right] = [ours.slice(), theirs.slice()];
  while (right.length > 0) {
    let [i, j] = [1, 1];
    const length = (pieces: readonly { readonly text: string }[], count: number) =>
      pieces.slice(0, count).reduce((sum, { text }) => sum + text.length, 0);
    while (length(left, i) !== length(right, j)) length(left, i) < length(right, j) ? i++ : j++;
    const [mine, known] = [left.slice(0, i), right.slice(0, j)];
    stretches.push({
      text: known.map(({ text }) => text).join(''),
      ours: hiragana(mine.map(({ says }) => says).join('')),
      theirs: known.some(({ says }) => says === undefined)
        ? undefined
        : known.map(({ says }) => says).join(''),
    });
    [left, right] = [left.slice(i), right.slice(j)];
  }
  return stretches.filter(({ text }) => /[\p{Script=Han}々0-9]/u.test(text));
}
