import { describeForm, type OptionsChange } from '@renkei/forms';
import type { Translator } from '@renkei/i18n';
import { memberWord, type Scene, type Sentence, type Teller } from './sentence.js';

/** What becomes of a form: new, its fields, their options, its layout. */
export const formSentences: Teller = ({ address, how, value }, scene) => {
  const [, id = '', part = '', ...rest] = address;
  const { t } = scene;
  const form = t.dynamic(`forms.${id}.title`);
  const one = (code: string, params: Sentence['params'] = {}) => [{ code, params: { form, ...params } }];
  if (address.length === 2) return one('formAdded');
  if (part === '#layout') return one('formLayout');
  if (part.startsWith('#')) return one('formRule');
  const last = rest.at(-1) ?? '';
  const path = (last.startsWith('#') ? rest.slice(0, -1) : rest).join('.');
  const field = t.dynamic(`forms.${id}.${path}.label`);
  if (!last.startsWith('#')) return one(how === 'remove' ? 'fieldRemoved' : 'fieldAdded', { field });
  switch (last) {
    case '#need':
      return one('fieldNeed', { field, need: t.dynamic(`regions.need.${value}`) });
    case '#max':
    case '#min':
      return one(last === '#max' ? 'fieldMax' : 'fieldMin', { field, count: Number(value) });
    case '#options': {
      const change: OptionsChange = Array.isArray(value) ? { add: value } : (value as OptionsChange);
      const words = optionWords(id, path, scene);
      const lists = [
        ['fieldOptionsOnly', change.only],
        ['fieldOptionsDropped', change.drop],
        ['fieldOptionsAdded', change.add],
        ['fieldOptionsFirst', change.order],
      ] as const;
      return lists.flatMap(([code, codes = []]) =>
        codes.length === 0
          ? []
          : one(code, {
              field,
              options: codes.map((option) => words(typeof option === 'string' ? option : option.code)),
            }),
      );
    }
    default:
      return one('fieldOther', { field, member: memberWord(last, t) });
  }
};

/** Words of options, of those too that are no longer on the list: they stand beside those that are. */
export function optionWords(id: string, path: string, { region, t }: Scene): (code: string) => string {
  const form = region.forms[id];
  const fields = form ? describeForm(form).parts.flatMap((part) => part.fields) : [];
  const beside = fields.find((field) => field.path === path)?.options?.[0]?.label ?? '';
  return (code) => wordOr(beside.replace(/[^.]*$/, code), code, t);
}

const wordOr = (key: string, code: string, t: Translator): string => (t.has(key) ? t.dynamic(key) : code);
