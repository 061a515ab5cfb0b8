import { describeForm, forms } from '@renkei/forms';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../src/create-translator.js';
import { guide, guideTo } from '../src/guide.js';
import { ja } from '../src/ja/index.js';

const t = {
  ja: createTranslator({ locale: 'ja', words: guide }),
  en: createTranslator({ locale: 'en', words: guide }),
};
const keys = Object.keys(guide.ja).filter((key) => key !== 'guide.advice');
const references = (text: string) => [...text.matchAll(/\$t\(([^)]+)\)/g)].map((hit) => hit[1] as string);
const guided = ['admissionHandover', 'dischargeRecord', 'liaisonForm'] as const;

describe('the guide', () => {
  it.each(guided)('speaks of every section of the sheet: %s', (id) => {
    const sections = describeForm(forms[id]).parts.flatMap(({ fields }) =>
      fields.flatMap(({ path, kind }) => (kind === 'section' && !path.includes('.') ? [path] : [])),
    );
    expect(sections.filter((path) => !(`guide.${id}.${path}.write` in guide.ja))).toEqual([]);
  });

  it('speaks only of places that the sheet has', () => {
    const places = Object.values(forms).flatMap((form) =>
      describeForm(form).parts.flatMap(({ fields }) => fields.map(({ path }) => `guide.${form.id}.${path}`)),
    );
    expect(keys.filter((key) => !places.includes(key.replace(/\.(write|why|example)$/, '')))).toEqual([]);
  });

  it('says of each place what to write, why, and gives an example, in both languages', () => {
    const places = new Set(keys.map((key) => key.replace(/\.\w+$/, '')));
    const whole = [...places].flatMap((place) =>
      ['write', 'why', 'example'].map((text) => `${place}.${text}`),
    );
    expect(keys.toSorted()).toEqual(whole.toSorted());
    expect(Object.keys(guide.en).toSorted()).toEqual(Object.keys(guide.ja).toSorted());
  });

  it('refers to the same words in both languages, all of which exist', () => {
    const differing = Object.entries(guide.ja).filter(
      ([key, text]) =>
        String(references(text)) !== String(references(guide.en[key as keyof typeof guide.ja])),
    );
    expect(differing).toEqual([]);
    expect(
      Object.values(guide.ja)
        .flatMap(references)
        .filter((key) => !(key in ja)),
    ).toEqual([]);
  });

  it('is found from a question through the section it stands in, and says that it is no advice', () => {
    expect(guideTo('admissionHandover', 'wishes.personWish.text', { t: t.ja })).toEqual({
      write: '本人の言葉を、そのまま書きます。家族の意向とは分けます。',
      why: '退院の目標は、本人がどう暮らしたいかから始まります。入院すると、ふだんの本人が見えにくくなります。',
      example: '「畑に出て、近所の人とお茶を飲みたい」',
      advice: '書き方の目安です。法律や医療の助言ではありません',
    });
    expect(guideTo('liaisonForm', 'reply', { t: t.en })?.advice).toBe(
      'Help with writing; not legal or clinical advice',
    );
    expect(guideTo('liaisonForm', 'nowhere', { t: t.ja })).toBeUndefined();
  });
});
