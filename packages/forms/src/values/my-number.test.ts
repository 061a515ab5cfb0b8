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
    '',
  ])('%s is not one', (text) => {
    expect(looksLikeMyNumber(text)).toBe(false);
  });
});
