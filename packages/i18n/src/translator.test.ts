import { describe, expect, it, vi } from 'vitest';
import { createTranslator } from './create-translator.js';

const words = {
  ja: { 'test.onlyJapanese': '手引き', 'test.refers': '$t(roles.careManager)から電話' },
  en: {
    'test.onlyEnglish': 'guide',
    'test.letters_one': '{{count}} letter',
    'test.letters': '{{count}} letters',
  },
};

describe('the translator', () => {
  it('speaks the language asked for', () => {
    const params = { label: '氏名', max: 40 };
    expect(createTranslator({ locale: 'ja' })('issues.maxLength', params)).toBe(
      '「氏名」は40文字以内で入力してください',
    );
    expect(createTranslator({ locale: 'en' })('issues.maxLength', { label: 'Name', max: 40 })).toBe(
      '“Name” must be 40 characters or fewer',
    );
  });

  it('shows a text that exists in another language only, with that language before it, and reports the key', () => {
    const onMissing = vi.fn();
    const t = createTranslator({ locale: 'en', words, onMissing });
    expect(t.dynamic('test.onlyJapanese', { name: '山田' })).toBe('[ja] 手引き');
    expect(onMissing.mock.calls).toEqual([['test.onlyJapanese', 'en']]);
    expect(createTranslator({ locale: 'ja', words }).dynamic('test.onlyEnglish')).toBe('[en] guide');
  });

  it.each([
    ['ja', '〔言葉がありません〕'],
    ['en', '[no words yet]'],
  ])('never shows a key: in %s it says that there are no words', (locale, text) => {
    const onMissing = vi.fn();
    const t = createTranslator({ locale, onMissing });
    for (const key of ['test.nowhere', 'constructor', '__proto__', 'roles', '', 'a:b.c']) {
      expect(t.dynamic(key)).toBe(text);
    }
    expect(onMissing).toHaveBeenCalledWith('test.nowhere', locale);
  });

  it('gives a third language what it has, and the rest in Japanese, marked', () => {
    const vi = { vi: { 'roles.careManager': 'quản lý chăm sóc' } };
    const t = createTranslator({ locale: 'vi', words: vi });
    expect(t('roles.careManager')).toBe('quản lý chăm sóc');
    expect(t('roles.wardNurse')).toBe('[ja] 病棟看護師');
  });

  it('takes an empty text, as a new language begins with, for none', () => {
    const t = createTranslator({
      locale: 'vi',
      words: { vi: { 'roles.wardNurse': '' }, ja: { 'roles.dentist': '' } },
    });
    expect([t('roles.wardNurse'), t('roles.dentist')]).toEqual(['[ja] 病棟看護師', '[ja] 歯科医師']);
  });

  it('reads easy Japanese, and standard Japanese where there is no easy text, without a mark', () => {
    const onMissing = vi.fn();
    const easy = { 'ja-x-easy': { 'roles.careManager': 'ケアマネ' } };
    const t = createTranslator({ locale: 'ja-x-easy', words: easy, onMissing });
    expect([t('roles.careManager'), t('roles.dentist')]).toEqual(['ケアマネ', '歯科医師']);
    expect(onMissing).not.toHaveBeenCalled();
  });

  it("lets a region's word win, also where a message refers to it", () => {
    const region = { ja: { ...words.ja, 'roles.careManager': '担当ケアマネ' } };
    const t = createTranslator({ locale: 'ja', words: region });
    expect(t('roles.careManager')).toBe('担当ケアマネ');
    expect(t.dynamic('test.refers')).toBe('担当ケアマネから電話');
    expect(t('roles.wardNurse')).toBe('病棟看護師');
  });

  it('says so inside the sentence when a referred word is missing', () => {
    const t = createTranslator({ locale: 'ja', words: { ja: { 'test.a': '$t(roles.nobody)へ' } } });
    expect(t.dynamic('test.a')).toBe('〔言葉がありません〕へ');
  });

  it('survives words that refer to each other in a circle', () => {
    const circle = {
      'test.a': '$t(test.b)',
      'test.b': '$t(test.c)',
      'test.c': '$t(test.a)',
      'test.d': '$t(test.d)',
    };
    const t = createTranslator({ locale: 'ja', words: { ja: circle } });
    expect([t.dynamic('test.a'), t.dynamic('test.d')]).toEqual([
      '〔言葉がありません〕',
      '〔言葉がありません〕',
    ]);
  });

  it('chooses the singular in English by count', () => {
    const t = createTranslator({ locale: 'en', words });
    expect([1, 2].map((count) => t.dynamic('test.letters', { count }))).toEqual(['1 letter', '2 letters']);
    expect(createTranslator({ locale: 'ja', words }).dynamic('test.letters', { count: 1 })).toBe(
      '[en] 1 letter',
    );
  });

  it.each([
    '$t(roles.careManager)',
    '{{label}}',
    '{{- label}}',
    '<b>&"\'',
    '$&',
    '$t(',
    '{{',
    'a $t(x) $t(y)',
  ])('leaves the value %s as it is', (value) => {
    const t = createTranslator({
      locale: 'ja',
      words: { ja: { 'test.a': '{{x}}は$t(roles.careManager)へ' } },
    });
    expect(t.dynamic('test.a', { x: value })).toBe(`${value}は介護支援専門員(ケアマネジャー)へ`);
  });

  it('takes any parameter name: none of them steers i18next', () => {
    const t = createTranslator({
      locale: 'ja',
      words: { ja: { 'test.a': '{{ns}} {{context}} {{replace}}' } },
    });
    const params = {
      lng: 'en',
      ns: 'x',
      context: 'y',
      replace: 'z',
      defaultValue: 'd',
      returnObjects: 1,
      lngs: 'q',
    };
    expect(t.dynamic('test.a', params)).toBe('x y z');
  });

  it('shows … where a parameter was not given, never braces', () => {
    expect(createTranslator({ locale: 'en' })('issues.required')).toBe('Enter “…”');
  });

  it('knows what it has', () => {
    const t = createTranslator({ locale: 'en', words });
    expect(['roles.careManager', 'test.onlyJapanese', 'test.letters', 'test.nowhere'].map(t.has)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(t.locale).toBe('en');
  });

  it('refuses, at compile time, a key that does not exist', () => {
    const t = createTranslator({ locale: 'en' });
    // @ts-expect-error there is no such role
    expect(t('roles.wizard')).toBe('[no words yet]');
  });
});
