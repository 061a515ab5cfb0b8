import { describe, expect, it } from 'vitest';
import { checkNumber, parseNumber } from './number.js';

describe('a typed number', () => {
  it.each([
    ['3', 3],
    ['３', 3],
    ['007', 7],
    ['36.5', 36.5],
    ['３６．５', 36.5],
    ['-5', -5],
    ['−５', -5],
    ['+5', 5],
    [' 12 ', 12],
    ['-0', 0],
  ])('%s is %d', (typed, value) => {
    expect(parseNumber(typed)).toEqual({ ok: true, value });
  });

  it.each([
    '3回',
    '週3',
    '3〜4',
    '3-4',
    '約10',
    '1,200',
    '3\u00B2',
    '\u2460',
    '三',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '36.',
    '.5',
    '1.2.3',
    '1234567890123',
    '',
  ])('%s is refused', (typed) => {
    expect(parseNumber(typed)).toEqual({
      ok: false,
      problem: { code: 'type', params: { expected: 'number' } },
    });
  });

  it('is stored only when it can be written in plain decimals', () => {
    for (const value of [0, 3, -5, 36.5, 0.1 + 0.2, 999_999_999_999])
      expect(checkNumber(value)).toBeUndefined();
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e12, -1e21, 1e-7]) {
      expect(checkNumber(value)).toMatchObject({ code: 'type' });
    }
  });
});
