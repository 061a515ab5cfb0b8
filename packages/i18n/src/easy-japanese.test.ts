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
const wrong = (fault: (sentence: string) => boolean) => sentences.filter(([, sentence]) => fault(sentence));

describe('easy Japanese (やさしい日本語)', () => {
  it('says every text for the person and the family, and nothing that standard Japanese does not say', () => {
    expect(Object.keys(family).filter((key) => !(key in easyJapanese))).toEqual([]);
    expect(Object.keys(easyJapanese).filter((key) => !(key in ja))).toEqual([]);
  });

  it('gives a reading for every kanji', () => {
    const unread = texts.filter(([, text]) =>
      partsOf(text).some((part) => part.ruby === undefined && /[\p{Script=Han}《》｜]/u.test(part.text)),
    );
    expect(unread).toEqual([]);
  });

  it('gives readings in hiragana, to kanji and figures only', () => {
    const readings = texts.flatMap(([, text]) => partsOf(text).filter((part) => part.ruby !== undefined));
    expect(readings.filter(({ ruby }) => !/^[ぁ-ゖー]+$/.test(ruby as string))).toEqual([]);
    expect(readings.filter(({ text }) => !/^[\p{Script=Han}々0-9]+$/u.test(text))).toEqual([]);
  });

  it('keeps sentences short', () => expect(wrong((sentence) => sentence.length > 45)).toEqual([]));

  it('has one idea in a sentence: no clause joined by が、ので、けれど、ながら', () =>
    expect(wrong((sentence) => /(が、|ので、|から、|けれど|ながら|たり)/.test(sentence))).toEqual([]));

  it('has no double negative', () =>
    expect(wrong((sentence) => /な(い|く|けれ).*な(い|らない)|ないわけ|なければ/.test(sentence))).toEqual(
      [],
    ));

  it('asks with ください and says with です or ます', () => {
    const whole = sentences.filter(([key]) => !/\.kit\.|^roles\.|^documents\./.test(key));
    expect(
      whole.filter(([, sentence]) => !/(です|ます|ました|ません|ください|ましょう)」?$/.test(sentence)),
    ).toEqual([]);
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
