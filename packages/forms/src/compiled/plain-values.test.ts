import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDate } from '../values/civil-date.js';
import { checkText } from '../values/japanese-text.js';
import { checkKana } from '../values/kana.js';
import { checkPhone } from '../values/phone.js';
import { isPlainDate, isPlainKana, isPlainLine, isPlainPhone, isPlainText } from './plain-values.js';

/** Texts made of a few signs each, so that many of them are nearly good. */
const of = (signs: string, maxLength: number) =>
  fc.array(fc.constantFrom(...signs), { maxLength }).map((all) => all.join(''));

it.each<[string, fc.Arbitrary<string>, (text: string) => boolean, (text: string) => boolean]>([
  [
    'line',
    of('あ漢A1１ー－- 　\n\t\u200b\u3164\uffa0\u202e\ud842\udfb7🙂', 16),
    (text) => isPlainLine(text, 12),
    (text) => text.trim() !== '' && checkText(text, { max: 12 }) === undefined,
  ],
  [
    'text of several lines',
    of('あ\n\r1２ー－-A', 15),
    (text) => isPlainText(text, 14),
    (text) => text.trim() !== '' && checkText(text, { max: 14, lines: true }) === undefined,
  ],
  [
    'number that no sheet may hold',
    of('123４５６ー－-', 14),
    (text) => isPlainLine(text, 14),
    (text) => checkText(text, { max: 14 }) === undefined,
  ],
  [
    'day',
    fc.tuple(of('1289', 4), of('0123', 2), of('0123', 2)).map((parts) => parts.join('-')),
    isPlainDate,
    (text) => checkDate(text) === undefined,
  ],
  [
    'telephone number',
    of('00012345689--', 13),
    (text) => isPlainPhone(text, 11),
    (text) => checkPhone(text) === undefined,
  ],
  [
    'FAX number',
    of('00012345689--', 13),
    (text) => isPlainPhone(text, 10),
    (text) => checkPhone(text, { fax: true }) === undefined,
  ],
  [
    'reading',
    of('アヵヶヷー・ a', 8),
    (text) => isPlainKana(text, 6),
    (text) => checkKana(text, 6) === undefined,
  ],
])('a %s that looks plainly good is good', (_title, texts, isPlain, isGood) => {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (!isPlain(text)) return;
      plain += 1;
      expect([text, isGood(text)]).toEqual([text, true]);
    }),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(0);
});

it('what is no text is never plainly good', () => {
  for (const value of [undefined, null, 5, true, ['0226-22-0000'], {}]) {
    const looks = [isPlainLine(value, 9), isPlainText(value, 9), isPlainDate(value), isPlainPhone(value, 11)];
    expect([...looks, isPlainKana(value, 9)]).toEqual([false, false, false, false, false]);
  }
});
