import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn } from './json-tokens.js';
import { scanJson } from './scan-json.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const agrees = (text: string): void => {
  expect([text, scanJson(text).fault === undefined]).toEqual([text, isJson(text)]);
};

describe('a text is read as strictly as the engine reads it', () => {
  it('whatever data it holds, however it is set', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t', ' \t'), (data, space) =>
        agrees(JSON.stringify(data, null, space)),
      ),
      { numRuns: 300 },
    );
  });

  it('with any sign taken away, put in or replaced', () => {
    const sign = fc.constantFrom(...'{}[]:,"\'\\/-+.01eEtfnu \n\t\u0000\u00a0，：“”、x');
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat(2), sign, (text, at, taken, put) => {
        const place = at % (text.length + 1);
        agrees(`${text.slice(0, place)}${text.slice(place + taken)}`);
        agrees(`${text.slice(0, place)}${put}${text.slice(place + taken)}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('and any heap of its signs', () => {
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 8 }), (parts) => agrees(parts.join(''))),
      { numRuns: 3000 },
    );
  });

  it('also when it nests without end or holds one long text', () => {
    const deep = '['.repeat(100_000);
    expect(scanJson(deep).fault?.slip).toBe('missingClose');
    expect(scanJson(`${deep}${']'.repeat(100_000)}`).fault).toBeUndefined();
    expect(scanJson(`"${'a\\n'.repeat(250_000)}"`).fault).toBeUndefined();
  });
});

describe('where a text goes wrong, and by which slip', () => {
  it.each([
    ['a comma after the last member', '{\n  "a": 1,\n}', 'extraComma', '2:9'],
    ['a comma after the last of a list', '["a", ]', 'extraComma', '1:5'],
    ['two commas', '[1,,2]', 'extraComma', '1:4'],
    ['no comma between lines', '{\n  "a": 1\n  "b": 2\n}', 'missingComma', '2:9'],
    ['no comma in a list', '["a" "b"]', 'missingComma', '1:5'],
    ['no colon', '{"a" 1}', 'missingColon', '1:5'],
    ['no value', '{"a": }', 'missingValue', '1:6'],
    ['a full-width comma', '{"a": 1，"b": 2}', 'fullWidthSign', '1:8'],
    ['a Japanese comma', '["a"、"b"]', 'fullWidthSign', '1:5'],
    ['a full-width colon', '{"a"：1}', 'fullWidthSign', '1:5'],
    ['a full-width bracket', '｛"a":1}', 'fullWidthSign', '1:1'],
    ['a full-width digit', '{"a": ２}', 'fullWidth', '1:7'],
    ['a full-width space', '{\u3000"a": 1}', 'fullWidth', '1:2'],
    ['full-width quotation marks', '{“a”: 1}', 'quote', '1:2'],
    ['full-width quotation marks around a value', '{"a": “町”}', 'quote', '1:7'],
    ['one full-width quotation mark at the end of a name', '{"a”: {"b": 1}}', 'quote', '1:4'],
    ['one full-width quotation mark at the end of a line', '{\n "a": "町”,\n "b": 1}', 'quote', '2:9'],
    ['single quotation marks', "{'a': 1}", 'quote', '1:2'],
    ['a quotation mark that is missing', '{\n "a": "町,\n "b": 1}', 'openQuote', '2:7'],
    ['a path of Windows', '{"a": "C:\\dir"}', 'backslash', '1:10'],
    ['a comment', '{\n  "a": 1 // days\n}', 'comment', '2:10'],
    ['a comment over lines', '/* days */ {}', 'comment', '1:1'],
    ['a name without quotation marks', '{a: 1}', 'bareKey', '1:2'],
    ['a day without quotation marks', '{"from": 2026-04-01}', 'bareValue', '1:10'],
    ['a word without quotation marks', '{"a": 町}', 'bareValue', '1:7'],
    ['a bracket too many', '{"a": 1}}', 'textAfterEnd', '1:9'],
    ['an empty file', ' \n', 'emptyFile', '1:1'],
    ['a colon in a list', '["ja": "町"]', 'anySlip', '1:6'],
  ])('%s', (_title, text, slip, place) => {
    const { fault } = scanJson(text);
    const { line, column } = placeIn(text, fault?.offset ?? 0);
    expect([fault?.slip, `${line}:${column}`]).toEqual([slip, place]);
  });

  it.each([
    ['at the end', '{\n  "a": {\n    "b": 1\n}', 2],
    ['in the middle, told by the indent', '{\n  "a": {\n    "b": {\n      "c": 1\n  },\n  "d": 1\n}', 3],
    ['of a list', '{\n  "a": [\n    1\n}', 2],
    ['before another bracket', '[\n  {\n    "a": 1\n]', 2],
  ])('a bracket that is not closed is named with its line: %s', (_where, text, line) => {
    const { fault } = scanJson(text);
    expect(fault?.slip).toBe('missingClose');
    expect(placeIn(text, fault?.first ?? 0).line).toBe(line);
  });

  it('lines end as any system ends them, and a character is one however it is coded', () => {
    expect(placeIn('{\r\n"𠮷": x', 8)).toEqual({ line: 2, column: 5 });
    expect(placeIn('{\r"a', 2)).toEqual({ line: 2, column: 1 });
  });
});

describe('keys that an object has twice', () => {
  it('are found at any depth, and only in one object', () => {
    const text = '{"a": {"b": 1, "b": 2}, "c": {"b": 1}, "a": 1, "\\u0061": 2}';
    expect(scanJson(text).doubled.map(({ key, offset, first }) => [key, first, offset])).toEqual([
      ['b', 7, 15],
      ['a', 1, 39],
      ['a', 1, 47],
    ]);
  });
});
