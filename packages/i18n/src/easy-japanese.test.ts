import { describe, expect, it } from 'vitest';
import { createTranslator } from './create-translator.js';
import { familyTexts } from './family-texts.js';
import { family } from './ja/family.js';
import { ja } from './ja/index.js';
import { easyJapanese } from './ja-x-easy/index.js';
import { partsOf, withoutReadings, withReadings } from './ruby.js';

const texts = Object.entries(easyJapanese);
const sentences = texts.flatMap(([key, text]) =>
  withoutReadings(text)
    .replaceAll(/\$t\([^)]*\)/g, '名前')
    .split('。')
    .filter((sentence) => sentence !== '')
    .map((sentence) => [key, sentence] as const),
);

/** What a sentence must not be, each with one that is so: a rule that finds nothing wrong in it would be no rule. */
const faults: [fault: string, found: (sentence: string) => boolean, broken: string][] = [
  [
    'is long',
    (sentence) => sentence.replaceAll(' ', '').length > 36,
    '病院の 看護師は 家での 食事と 薬と 眠りの 様子を 介護の 計画を 作る 人から 毎日 電話で 聞きます',
  ],
  [
    'has two ideas, joined by が、ので、から、けれど、ながら、たり、し or て',
    (sentence) => /(が、|ので(?!す)|から、|けれど|ながら|たり|し、|[てで]、)/.test(sentence),
    '薬を 飲んで、食事を します',
  ],
  [
    'has a double negative',
    (sentence) => (sentence.match(/な(い|く|けれ)|ません|ずに/g) ?? []).length > 1,
    '電話を しなければ なりません',
  ],
];

/** Kanji that nobody says how to read, and marks of readings that were not closed. */
const withoutReading = (text: string) =>
  partsOf(text).filter((part) => part.ruby === undefined && /[\p{Script=Han}《》｜]/u.test(part.text));

describe('easy Japanese (やさしい日本語)', () => {
  it('says every text for the person and the family, and nothing that standard Japanese does not say', () => {
    expect(Object.keys(family).filter((key) => !(key in easyJapanese))).toEqual([]);
    expect(Object.keys(easyJapanese).filter((key) => !(key in ja))).toEqual([]);
  });

  it('gives a reading for every kanji', () => {
    expect(texts.filter(([, text]) => withoutReading(text).length > 0)).toEqual([]);
    expect(withoutReading('｜介護《かいご》の 計画')).toEqual([{ text: 'の 計画' }]);
    expect(withoutReading('｜介護《かいごの ｜計画《けいかく》')).not.toEqual([]);
  });

  it('gives readings in hiragana, to kanji and figures only', () => {
    const readings = texts.flatMap(([, text]) => partsOf(text).filter((part) => part.ruby !== undefined));
    expect(readings.filter(({ ruby }) => !/^[ぁ-ゖー]+$/.test(ruby as string))).toEqual([]);
    expect(readings.filter(({ text }) => !/^[\p{Script=Han}々0-9]+$/u.test(text))).toEqual([]);
  });

  it.each(faults)('has no sentence that %s', (_fault, found, broken) => {
    expect(sentences.filter(([, sentence]) => found(sentence))).toEqual([]);
    expect(found(broken)).toBe(true);
  });

  it('asks with ください and says with です or ます', () => {
    const whole = sentences.filter(([key]) => !/\.kit\.|^roles\.|^documents\./.test(key));
    const isPolite = (sentence: string) => /(です|ます|ました|ません|ください|ましょう)」?$/.test(sentence);
    expect(whole.filter(([, sentence]) => !isPolite(sentence))).toEqual([]);
    expect(isPolite('薬を 飲む')).toBe(false);
  });
});

describe('the texts for the person and the family', () => {
  const t = (locale: string) => createTranslator({ locale });

  it('say what happens now, what to do, whom to ask and what to bring, in each language', () => {
    const arrived = (locale: string) => familyTexts('inHospital.arrived', { t: t(locale) });
    expect(withReadings(arrived('ja-x-easy').bring ?? [])).toBe(
      '病院（びょういん）に 持（も）って 行（い）く ものです。',
    );
    expect(withReadings(arrived('ja').bring ?? [])).toBe('病院に持って行くものは、次のとおりです。');
    expect(arrived('en').kit?.map(withReadings)).toContain('Business card of the care manager');
  });

  it('ask for nothing to bring when the journey is over', () => {
    expect(familyTexts('died', { t: t('ja') })).not.toHaveProperty('bring');
  });
});
