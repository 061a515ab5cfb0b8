import { describe, expect, it } from 'vitest';
import { checkKana, parseKana } from './kana.js';

describe('a reading (フリガナ)', () => {
  it.each([
    ['ヤマダ タロウ', 'ヤマダ タロウ'],
    ['ヤマダ\u3000タロウ', 'ヤマダ タロウ'],
    ['  ヤマダ   タロウ ', 'ヤマダ タロウ'],
    ['やまだ たろう', 'ヤマダ タロウ'],
    ['ﾔﾏﾀﾞ ﾀﾛｳ', 'ヤマダ タロウ'],
    ['ｻﾄｳ ﾊﾟｰﾙ', 'サトウ パール'],
    ['サト\u2212', 'サトー'],
    ['さとー', 'サトー'],
    ['ジョン・スミス', 'ジョン・スミス'],
    ['ｼﾞｮﾝ･ｽﾐｽ', 'ジョン・スミス'],
    ['みすゞ', 'ミスヾ'],
    ['ヴァン', 'ヴァン'],
    ['カ\u3099', 'ガ'],
  ])('%s is kept as %s', (typed, value) => {
    expect(parseKana(typed)).toEqual({ ok: true, value });
    expect(checkKana(value)).toBeUndefined();
  });

  it.each(['山田 太郎', 'Yamada', 'ヤマダ1', 'ヤマダ、タロウ', '\uFF1F', '', ' ', 'ヤマダ\u0000'])(
    '%s is refused: a reading is never guessed',
    (typed) => {
      expect(parseKana(typed)).toEqual({ ok: false, problem: { code: 'katakana' } });
    },
  );

  it.each(['やまだ', 'ﾔﾏﾀﾞ', 'ヤマダ  タロウ', ' ヤマダ', 'ヤマダ ', 'ヤマダ\u3000タロウ', 'ヤマダ\n'])(
    '%s is no stored reading',
    (stored) => {
      expect(checkKana(stored)).toEqual({ code: 'katakana' });
    },
  );

  it('has the length of its box', () => {
    expect(parseKana('ア'.repeat(60), 60).ok).toBe(true);
    expect(parseKana('ｶﾞ'.repeat(60), 60)).toEqual({ ok: true, value: 'ガ'.repeat(60) });
    const tooLong = { code: 'maxLength', params: { max: 60 } };
    expect(parseKana('ア'.repeat(61), 60)).toEqual({ ok: false, problem: tooLong });
    expect(checkKana('ア'.repeat(61), 60)).toEqual(tooLong);
  });
});
