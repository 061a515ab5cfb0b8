import { codes, describeForm, forms } from '@renkei/forms';
import { describe, expect, it } from 'vitest';
import { createTranslator } from './create-translator.js';
import { en } from './en/index.js';
import { labelOn, sheetOf } from './field-label.js';
import { ja } from './ja/index.js';

const texts = { ja: ja as Record<string, string>, en: en as Record<string, string> };
const keys = Object.keys(ja);
const singular = /_one$/;

const namesIn = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map((hit) => hit[1]))].sort();
const placeholders = (text: string) => namesIn(text, /\{\{\s*([^}]+?)\s*\}\}/g);
const references = (text: string) => namesIn(text, /\$t\(([^)]+)\)/g);

describe('Japanese and English', () => {
  it('have the same keys; English adds the singular of what is counted', () => {
    const english = Object.keys(en);
    expect(english.filter((key) => !singular.test(key)).sort()).toEqual([...keys].sort());
    expect(english.filter((key) => singular.test(key) && !(key.replace(singular, '') in ja))).toEqual([]);
  });

  it('name the same things and refer to the same words in every text', () => {
    const differing = keys.filter((key) => {
      const [japanese, english] = [texts.ja[key] as string, texts.en[key] ?? ''];
      const same = (read: (text: string) => unknown[]) => String(read(japanese)) === String(read(english));
      return japanese === '' || english === '' || !same(placeholders) || !same(references);
    });
    expect(differing).toEqual([]);
  });

  it('refer only to words that exist and that refer to nothing themselves', () => {
    const referred = keys.flatMap((key) => references(texts.ja[key] as string)) as string[];
    expect(referred.filter((key) => !(key in ja) || references(texts.ja[key] as string).length > 0)).toEqual(
      [],
    );
  });

  it('have keys of letters and digits, in steps', () => {
    expect(keys.filter((key) => !/^[a-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9_]*)+$/.test(key))).toEqual([]);
  });

  it('write no role and no document by its full name: a region may call it otherwise', () => {
    const everyday = ['documents.phoneCall', 'roles.hospital', 'roles.medicalInstitution'];
    const named = Object.entries(ja).filter(
      ([key]) => /^(roles|documents)\./.test(key) && !everyday.includes(key),
    );
    const sentences = Object.entries(ja).filter(([key]) => !/^(roles|documents|forms|codes)\./.test(key));
    const written = sentences.filter(([, text]) =>
      named.some(([, name]) => name.length > 3 && text.includes(name)),
    );
    expect(written).toEqual([]);
  });
});

describe('every form has all its words', () => {
  const described = Object.values(forms).map((form) => describeForm(form));

  it.each(described.map((form) => [form.form, form] as const))(
    '%s: title, headings, labels and options',
    (_id, form) => {
      const needed = form.parts.flatMap((part) =>
        part.fields.flatMap((field) => [field.label, ...(field.options ?? []).map((option) => option.label)]),
      );
      expect([form.title, ...needed].filter((key) => !(key in ja))).toEqual([]);
    },
  );

  it.each(described.map((form) => [form.form, form] as const))(
    '%s: no word without a place on the sheet',
    (id, form) => {
      const fields = form.parts.flatMap((part) => part.fields);
      const known = new Set([
        form.title,
        ...fields.flatMap((field) => [
          field.label,
          field.hint,
          ...(field.options ?? []).map((option) => option.label),
          ...(field.by ? [field.label.replace(/label$/, `${field.by}.label`)] : []),
          // the words beside one box alone
          ...(field.kind === 'flag' ? [field.label.replace(/label$/, 'option.yes')] : []),
        ]),
      ]);
      expect(keys.filter((key) => key.startsWith(`forms.${id}.`) && !known.has(key))).toEqual([]);
    },
  );
});

describe('every field has a name of its own on its sheet', () => {
  const all = Object.values(forms).flatMap((form) =>
    Object.entries(form.parts).flatMap(([part, { nodes }]) =>
      (['ja', 'en'] as const).map(
        (locale) => [form.id, part, locale, { id: form.id, parts: { [part]: { nodes } } }] as const,
      ),
    ),
  );

  it.each(all)('%s, %s, %s', (_form, _part, locale, form) => {
    const sheet = sheetOf(form, createTranslator({ locale }));
    const questions = [...sheet.byId.values()].filter((place) => 'kind' in place.node);
    const names = questions.map((place) => labelOn(sheet, place.id.split('.')));
    expect(questions.filter((_, i) => names.indexOf(names[i] as string) !== i).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('every shared list has words for each option', () => {
  it.each(
    Object.values(codes).flatMap((list) => ('list' in list ? [[list.list, list.options] as const] : [])),
  )('%s', (list, options) => {
    const prefix = list === 'role' ? 'roles' : `codes.${list}`;
    const needed = options.map((option) => `${prefix}.${typeof option === 'string' ? option : option.code}`);
    expect(needed.filter((key) => !(key in ja))).toEqual([]);
  });
});
