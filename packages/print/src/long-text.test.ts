import { describe, expect, it } from 'vitest';
import { endOfBox } from './long-text.js';

describe('where the box of a long text is full', () => {
  it('a text of twelve lines stays in its box', () => {
    expect(endOfBox('あ'.repeat(480))).toBe(480);
    expect(endOfBox(Array.from({ length: 12 }, () => '行').join('\n'))).toBe(23);
  });

  it('a longer one goes on after a sentence', () => {
    const text = `${'あ'.repeat(399)}。${'い'.repeat(400)}`;
    expect(endOfBox(text)).toBe(400);
  });

  it('a character and its variation selector stay together', () => {
    const text = `${'あ'.repeat(479)}\u8FBB\u{E0100}${'い'.repeat(40)}`;
    const end = endOfBox(text);
    expect(text.slice(end).codePointAt(0)).not.toBe(0xe0100);
  });

  it('nothing is lost between box and continuation', () => {
    for (const length of [1, 480, 481, 700, 1000]) {
      const text = 'あ。\n'.repeat(length).slice(0, length);
      const end = endOfBox(text);
      expect(text.slice(0, end) + text.slice(end)).toBe(text);
      expect(end).toBeGreaterThan(0);
    }
  });
});
