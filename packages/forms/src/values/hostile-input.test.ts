import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDate } from './civil-date.js';
import { parseDate } from './era.js';
import { checkIdentifier, type IdentifierScheme, identifierRules, parseIdentifier } from './identifiers.js';
import { checkText, parseText } from './japanese-text.js';
import { checkKana, parseKana } from './kana.js';
import { checkNumber, parseNumber } from './number.js';
import { checkPhone, parsePhone } from './phone.js';
import { checkPostalCode, parsePostalCode } from './postal-code.js';
import type { Parsed, Problem } from './problem.js';
import { checkDateTime, checkTime, parseDateTime, parseTime } from './time.js';

/** The tests run where it exists; the package itself names no platform. */
declare const performance: { now(): number };

interface ValueType {
  readonly name: string;
  readonly parse: (typed: string) => Parsed<string>;
  readonly check: (value: string) => Problem | undefined;
  /** Texts that are nearly right, to be cut up and put together again. */
  readonly likely: readonly string[];
}

const numberAsText: ValueType = {
  name: 'number',
  parse: (typed) => {
    const parsed = parseNumber(typed);
    return parsed.ok ? { ...parsed, value: String(parsed.value) } : parsed;
  },
  check: (value) => (String(Number(value)) === value ? checkNumber(Number(value)) : { code: 'type' }),
  likely: ['36.5', '-0', '３', '000', '.', '0.000001', '999999999999'],
};

const valueTypes: ValueType[] = [
  {
    name: 'date',
    parse: parseDate,
    check: checkDate,
    likely: ['昭和', 'S10.3.5', '1935-03-05', '年', '\u337C'],
  },
  {
    name: 'dateTime',
    parse: parseDateTime,
    check: checkDateTime,
    likely: ['2026-04-01T10:30+09:00', '令和6年4月1日', ' 10時', '30分', 'Z', ':00', '半'],
  },
  { name: 'time', parse: parseTime, check: checkTime, likely: ['09:30', '9', '時', '半', '：', '30分'] },
  {
    name: 'kana',
    parse: (typed) => parseKana(typed, 60),
    check: (v) => checkKana(v, 60),
    likely: ['ヤマダ', 'ﾊﾟ', ' ', 'ー', '-', 'ゞ', '・'],
  },
  {
    name: 'phone',
    parse: parsePhone,
    check: checkPhone,
    likely: ['0226', '-22-', '0000', '090', '0226-22-0000', '(', ')', ' 内線', '12', '+81', 'ext.'],
  },
  {
    name: 'fax',
    parse: (typed) => parsePhone(typed, { fax: true }),
    check: (v) => checkPhone(v, { fax: true }),
    likely: ['0226', '-', '22', '0000', '0226220000'],
  },
  {
    name: 'postalCode',
    parse: parsePostalCode,
    check: checkPostalCode,
    likely: ['〒', '000', '-', '0001', 'ー', '0000001'],
  },
  numberAsText,
  ...(Object.keys(identifierRules) as IdentifierScheme[]).map((scheme) => ({
    name: scheme,
    parse: (typed: string) => parseIdentifier(scheme, typed),
    check: (value: string) => checkIdentifier(scheme, value),
    likely: [
      '042051',
      '042056',
      '0470500018',
      '1234566',
      '2345670',
      '04A',
      '0500011',
      'H',
      '39042056',
      '-',
      '1',
      '33120015',
      '２',
    ],
  })),
];

const NOTICES = ['checkDigit', 'pattern'];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const near = (likely: readonly string[]) =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...likely) }, hostile), { maxLength: 6 })
    .map((parts) => parts.join(''));

describe.each(valueTypes)('$name', ({ parse, check, likely }) => {
  it('reads what it has read to the same value, which its strict check lets pass', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(near(likely), hostile), (typed) => {
        const parsed = parse(typed);
        if (!parsed.ok) return;
        accepted++;
        expect(parse(parsed.value)).toMatchObject({ ok: true, value: parsed.value });
        const found = check(parsed.value);
        expect(found === undefined || NOTICES.includes(found.code)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it('has a strict check that lets pass nothing else', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(near(likely), hostile), (stored) => {
        const found = check(stored);
        if (found && !NOTICES.includes(found.code)) return;
        accepted++;
        expect(parse(stored)).toMatchObject({ ok: true, value: stored });
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it('names no typed text in what it refuses', () => {
    const marker = '不思議な印7395';
    expect(JSON.stringify([parse(marker), parse(marker.repeat(9)), check(marker)])).not.toContain('7395');
  });

  it('answers at once, however long and however nasty the text', () => {
    const started = performance.now();
    for (const piece of [...likely, ' ', '-', '0', '(', '\u3000', '\uD842', '\uFDFA', '\u0000', 'ァ ']) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      for (const nasty of [text, `${text}!`, `0${text}`, `${likely[0]}${text}${likely[0]}`]) {
        expect(parse(nasty).ok).toBe(false);
        expect(check(nasty)).toBeDefined();
      }
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('free text', () => {
  const limits = { max: 100_000, lines: true };

  it('reads its own reading to the same text', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, near(['\r\n', '\n', '\t', ' ', '朝', '\u{E0100}'])),
        fc.boolean(),
        (typed, lines) => {
          const parsed = parseText(typed, { max: 200, lines });
          if (!parsed.ok) return;
          expect(checkText(parsed.value, { max: 200, lines })).toBeUndefined();
          expect(parseText(parsed.value, { max: 200, lines })).toEqual(parsed);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([' ', '\r', '\r\n', '\t', '朝', '\u{20BB7}', '\uD842', ' \n'])(
    'of ten times the length (%j) takes about ten times as long',
    // The other work of the machine can slow one try; what really takes longer fails them all.
    { retry: 3 },
    (piece) => {
      const timeOf = (length: number) => {
        const text = `朝${piece.repeat(Math.ceil(length / piece.length))}夕`;
        const times = Array.from({ length: 7 }, () => {
          const started = performance.now();
          for (let i = 0; i < 5; i++) parseText(text, limits);
          return performance.now() - started;
        });
        return Math.min(...times);
      };
      timeOf(10_000);
      expect(timeOf(90_000)).toBeLessThan(Math.max(5, 9 * timeOf(10_000) * 3));
    },
  );
});
