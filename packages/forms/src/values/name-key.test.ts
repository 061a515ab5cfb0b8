import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.js';

describe('two spellings of one name meet under one key', () => {
  it.each([
    ['\u9AD9\u6A4B \u82B1\u5B50', '高橋花子'],
    ['\u9AD9\u6A4B\u3000\u82B1\u5B50', '高橋花子'],
    ['山\uFA11', '山崎'],
    ['山\u5D5C', '山崎'],
    ['\u{20BB7}田', '吉田'],
    ['渡\u908A', '渡辺'],
    ['渡\u9089', '渡辺'],
    ['渡\u908A\u{E0104}', '渡辺'],
    ['\u845B\u{E0100}城', '葛城'],
    ['\u845B\uFE00城', '葛城'],
    ['\u9F4B藤', '斎藤'],
    ['\u9F4A藤', '斉藤'],
    ['\uFA19谷', '神谷'],
    ['\u6FF1田', '浜田'],
    ['\u6FF5田', '浜田'],
    ['ﾔﾏﾀﾞ ﾀﾛｳ', 'ヤマダタロウ'],
  ])('%s and %s', (typed, usual) => {
    expect(nameKey(typed)).toBe(nameKey(usual));
    expect(nameKey(usual)).toBe(usual);
  });

  it('names that are not spellings of one another stay apart', () => {
    expect(nameKey('斎藤')).not.toBe(nameKey('斉藤'));
    expect(nameKey('高橋')).not.toBe(nameKey('高梨'));
    expect(nameKey('ヤマダ')).not.toBe(nameKey('やまだ'));
  });
});
