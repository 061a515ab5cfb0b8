import { describe, expect, it } from 'vitest';
import { checkText, codePointLength, foldCode, foldWidth, isLongerThan, parseText } from './japanese-text.js';

const line = { max: 60 };
const lines = { max: 200, lines: true };

/** 𠮷, 葛 with a variation selector, a compatibility ideograph of 神, and a family as one emoji. */
const YOSHI = '\u{20BB7}';
const KATSU = '\u845B\u{E0100}';
const KAMI = '\uFA19';

describe('a name or a free text', () => {
  it.each([
    `\u9AD9\u6A4B`,
    `${YOSHI}\u7530`,
    `${KATSU}\u57CE`,
    `${KAMI}\u8C37`,
    'ﾔﾏﾀﾞ',
    '㈱ケア ①',
    '10\u00B2',
  ])('keeps %s exactly as typed', (typed) => {
    expect(parseText(typed, line)).toEqual({ ok: true, value: typed });
    expect(parseText(typed, lines)).toEqual({ ok: true, value: typed });
  });

  it('loses its outer blanks and keeps the inner ones', () => {
    expect(parseText('\u3000山田\u3000太郎 \n', line)).toEqual({ ok: true, value: '山田\u3000太郎' });
  });

  it('has every kind of line end as one, and none on a single line', () => {
    const typed = '朝\r\n昼\r夕\u2028寝る前\v\f不定\u0085時';
    expect(parseText(typed, lines)).toEqual({ ok: true, value: '朝\n昼\n夕\n寝る前\n\n不定\n時' });
    expect(parseText('1丁目\r\n2番', line)).toEqual({ ok: true, value: '1丁目 2番' });
    expect(parseText('米飯\t150g', lines)).toEqual({ ok: true, value: '米飯 150g' });
  });

  it.each([
    ['a null character', 'a\u0000b'],
    ['a bell', 'a\u0007b'],
    ['a delete', 'a\u007Fb'],
    ['a C1 control', 'a\u0090b'],
    ['a turn of the writing direction', 'a\u202Eb'],
    ['an isolate', 'a\u2066b\u2069'],
    ['a right-to-left mark', 'a\u200Fb'],
    ['an Arabic letter mark', 'a\u061Cb'],
    ['a byte order mark', 'a\uFEFFb'],
    ['half a character', 'a\uD842b'],
    ['the other half', 'a\uDFB7b'],
    ['a noncharacter', 'a\uFFFEb'],
    ['a blank without width', '架\u200B空'],
    ['a word joiner', '架\u2060空'],
    ['a soft hyphen', 'a\u00ADb'],
    ['nothing but an empty letter', '\u3164'],
    ['nothing but an empty braille cell', '\u2800'],
    ['nothing but a variation selector', '\uFE0F'],
    ['nothing but a joiner', '\u200D\u200C'],
    ['a control between rare kanji', '\u{20BB7}\u0001\u{20BB7}'],
  ])('with %s is refused, not cleaned in silence', (_, typed) => {
    const refused = { ok: false, problem: { code: 'controlCharacter' } };
    expect(parseText(typed, line)).toEqual(refused);
    expect(parseText(typed, lines)).toEqual(refused);
  });

  it('as stored, holds a line end only where the sheet has lines', () => {
    expect(checkText('朝\n夕', line)).toEqual({ code: 'controlCharacter' });
    expect(checkText('朝\n夕', lines)).toBeUndefined();
    expect(checkText('朝\r\n夕', lines)).toEqual({ code: 'controlCharacter' });
    expect(checkText('朝\u2029夕', lines)).toEqual({ code: 'controlCharacter' });
  });

  it('is measured in characters, not in the halves a computer stores', () => {
    expect(checkText(YOSHI.repeat(60), line)).toBeUndefined();
    expect(checkText(YOSHI.repeat(61), line)).toEqual({ code: 'maxLength', params: { max: 60 } });
  });

  it.each([
    ['a 外字 by its variation selector', '葛\u{E0100}城'],
    ['an emoji in its coloured form', '❤\uFE0F'],
    ['a joined emoji', '👩\u200D⚕\uFE0F'],
    ['braille that is written', '⠁\u2800⠃'],
    ['combining signs', 'か\u3099'],
  ])('keeps %s', (_, typed) => {
    expect(parseText(typed, line)).toEqual({ ok: true, value: typed });
  });

  it('of which every sign is plain is the same as looked at closely', () => {
    for (let code = 0x20; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      const isHidden = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u.test(sign);
      const isEmpty =
        /\p{Default_Ignorable_Code_Point}/u.test(sign) &&
        !/[\p{Join_Control}\u3164\p{Variation_Selector}]/u.test(sign);
      expect([code, checkText(`a${sign}`, line)?.code === 'controlCharacter']).toEqual([
        code,
        isHidden || isEmpty,
      ]);
    }
  });

  it('that is an individual number as a whole is refused', () => {
    expect(parseText('123456789018', line)).toEqual({ ok: false, problem: { code: 'lookalikeMyNumber' } });
    expect(parseText('１２３４\u3000５６７８\u3000９０１８', line).ok).toBe(false);
    expect(parseText('123456789012', line).ok).toBe(true);
  });

  it('of several lines is refused wherever an individual number stands in it', () => {
    expect(checkText('連絡先は娘。\nマイナンバー 1234 5678 9018', lines)).toEqual({
      code: 'lookalikeMyNumber',
    });
    expect(checkText('連絡先は娘。0226-00-0000', lines)).toBeUndefined();
  });
});

describe('length', () => {
  it.each([
    ['山田', 2],
    [YOSHI, 1],
    [KATSU, 2],
    ['\u304B\u3099', 2],
    ['\u{1F468}\u200D\u{1F469}\u200D\u{1F466}', 5],
    ['\uD842\uD842\uDFB7', 2],
    ['', 0],
  ])('of %s is %i code points', (text, codePoints) => {
    expect(codePointLength(text)).toBe(codePoints);
    expect(codePointLength(text)).toBe([...text].length);
    expect(isLongerThan(text, codePoints)).toBe(false);
    if (codePoints > 0) expect(isLongerThan(text, codePoints - 1)).toBe(true);
  });
});

describe('folding', () => {
  it('brings every dash, full width and ligature of a code to one form', () => {
    expect(foldCode('０１‐２‑３‒４–５—６―７−８ー９－０─１')).toBe('01-2-3-4-5-6-7-8-9-0-1');
    expect(foldCode('\u337C１０')).toBe('昭和10');
  });

  it('leaves raised and circled digits of an amount alone', () => {
    expect(foldWidth('３\u00B2')).toBe('3\u00B2');
    expect(foldWidth('\u2460０')).toBe('\u24600');
    expect(foldWidth('−３６．５\u3000')).toBe('-36.5');
  });
});
