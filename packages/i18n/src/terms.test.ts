import { expect, it } from 'vitest';
import { createTranslator } from './create-translator.js';
import { terms } from './ja/terms.js';
import { termsIn } from './terms.js';

const t = { ja: createTranslator({ locale: 'ja' }), en: createTranslator({ locale: 'en' }) };
const ids = (text: string, locale: 'ja' | 'en') => termsIn(text, { t: t[locale] }).map(({ id }) => id);

it('the terms of a text are found in the order of their first use, in either language', () => {
  expect(ids('Add-on: the care manager keeps the progress record. The care manager …', 'en')).toEqual([
    'addOn',
    'careManager',
    'progressRecord',
  ]);
  expect(ids('ケアマネジャーが要介護認定の結果を確かめる', 'ja')).toEqual(['careManager', 'certification']);
  expect(ids('Good morning', 'en')).toEqual([]);
});

it('every term that has a meaning is looked for', () => {
  const known = Object.keys(terms)
    .map((key) => t.ja.dynamic(key))
    .join(' ');
  const found = Object.keys(terms).flatMap((key) => (key.endsWith('.term') ? [key.split('.')[1]] : []));
  expect(ids(known, 'ja').sort()).toEqual(found.sort());
});

it('a term is explained in words that somebody abroad understands', () => {
  expect(termsIn('units', { t: t.en })).toEqual([
    {
      id: 'careUnits',
      term: 'units',
      meaning:
        'how fees of long-term care insurance are counted (単位); one unit is about 10 yen, a little more in some areas',
    },
  ]);
});
