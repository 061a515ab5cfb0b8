import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, printCsv } from './csv-text.js';
import { guarded, unguarded } from './formula-guard.js';

const cellsOf = (text: string) => {
  const file = parseCsv(text);
  return file.ok ? file.lines.map(({ cells }) => cells) : `line ${file.line}`;
};

describe('a CSV text', () => {
  it.each<[string, string, unknown]>([
    [
      'lines end in CRLF, LF or CR',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['a byte order mark is no part of the first cell', '\uFEFFa,b', [['a', 'b']]],
    [
      'a cell in quotation marks may hold commas, line ends and quotation marks',
      'a\r\n"1,\r\n""2"""',
      [['a'], ['1,\r\n"2"']],
    ],
    [
      'empty cells are cells, empty lines are none',
      'a,,\r\n\r\n,,b\r\n',
      [
        ['a', '', ''],
        ['', '', 'b'],
      ],
    ],
    ['blanks belong to the cell', ' a , b', [[' a ', ' b']]],
    ['nothing is no line', '', []],
    ['a quotation mark that is not closed is said with its line', 'a\r\n"b', 'line 2'],
    ['a quotation mark inside a plain cell is no CSV', 'a\r\n1\r\nb"c', 'line 3'],
    ['nothing stands behind a closing quotation mark', '"a"b', 'line 1'],
    ['lines are counted within cells, too', '"a\nb\r\nc"\n"', 'line 4'],
  ])('%s', (_title, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('is read as it was printed', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('"', ',', '\r\n', ' x', '', '"\n"'),
    );
    const record = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), fc.boolean(), (records, mark) => {
        expect(cellsOf(printCsv(records, mark))).toEqual(records);
      }),
      { numRuns: 300 },
    );
  });

  it('takes as long as it is long', () => {
    for (const piece of ['"', '""', ',', '\r', 'a"', '"a",', '"\n']) {
      const started = performance.now();
      parseCsv(piece.repeat(300_000));
      parseCsv(`"${piece.repeat(300_000)}`);
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });
});

describe('a cell that begins like a formula', () => {
  it.each(['=1+1', '+81', '-x', '@A1', '\tx', '\rx', '＝1', '＋1', '－x', '＠x', "'=1", "''=1"])(
    '%j is guarded',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
      expect(unguarded(guarded(cell))).toBe(cell);
    },
  );

  it.each(['1', '-1', '-0.5', '海野', "'90年", '', 'a=b'])('%j is none', (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });
});
