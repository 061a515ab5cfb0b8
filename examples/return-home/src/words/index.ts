import { describeForm, type Form, forms } from '@renkei/forms';
import { createTranslator, resources, type Translator, valueWord } from '@renkei/i18n';
import { eventTypes } from '@renkei/pathway';
import type { Language } from '../arguments.js';
import { episodeRecord } from '../episode-record.js';
import { en } from './en.js';
import { ja } from './ja.js';

/** The words of an event type; dots would mean something to i18next. */
export const eventKey = (type: string) => `pathway.event.${type.replaceAll('.', '_')}`;

const own = { ja, en };

/** Ours, and the option words of `episode.json`, taken from where the path has them. */
function wordsOf(language: Language): Record<string, string> {
  const all: Record<string, string> = { ...resources[language], ...own[language] };
  const t = createTranslator({ locale: language });
  for (const type of eventTypes) all[`codes.event.${type}`] = t.dynamic(eventKey(type));
  const fields = describeForm(episodeRecord).parts.flatMap((part) => part.fields);
  for (const { path, options = [] } of fields) {
    const name = path.split('.').at(-1) as string;
    for (const { code, label } of options) all[label] ??= valueWord(name, code, t);
  }
  return all;
}

export const words = { ja: wordsOf('ja'), en: wordsOf('en') };

export const translator = (locale: Language): Translator => createTranslator({ locale, words });

/** The forms a file may hold, by their id and by their titles in both languages. */
export function formNamed(name: unknown): Form | undefined {
  const found = Object.values(forms).find(({ id }) =>
    [id, words.ja[`forms.${id}.title`], words.en[`forms.${id}.title`]].includes(name as string),
  );
  return found as Form | undefined;
}
