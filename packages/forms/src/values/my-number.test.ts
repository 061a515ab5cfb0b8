import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeMyNumber } from './my-number.js';

// Computed by the check digit rule, belonging to nobody.
describe('an individual number (マイナンバー)', () => {
  it.each([
    '123456789018',
    '1234 5678 9018',
    '1234-5678-9018',
    '１２３４５６７８９０１８',
    '111111111150',
    '111111111240',
    'マイナンバー 123456789018',
    '個人番号：1234 5678 9018。カードは家族が保管',
    '連絡帳の表紙に１２３４－５６７８－９０１８とあり',
    '保険証の番号は不明。\n123456789018',
  ])('%s is recognised', (text) => {
    expect(looksLikeMyNumber(text)).toBe(true);
  });

  it.each([
    '111111111151',
    '111111111241',
    '123456789012',
    '12345678901',
    '1234567890180',
    '12345678901x',
    '0226-22-0000',
    '2026-04-01 1030に電話',
    '整理番号 91234567890180',
    '受付 1234-5678-9012',
    '',
  ])('%s is not one', (text) => {
    expect(looksLikeMyNumber(text)).toBe(false);
  });

  it('is found wherever it stands in a text', () => {
    const around = fc.array(fc.constantFrom('あ', 'a', '。', ' ', '-', '\n'), { maxLength: 20 });
    const numbers = fc.constantFrom(
      '123456789018',
      '1234 5678 9018',
      '１２３４－５６７８－９０１８',
      '1234-56789018',
    );
    fc.assert(
      fc.property(around, numbers, around, (before, number, after) => {
        expect(looksLikeMyNumber(`${before.join('')}${number}${after.join('')}`)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
