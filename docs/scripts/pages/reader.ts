import { createTranslator, type Translator } from '@renkei/i18n';
import { type Frame, frame } from './frame.js';

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whom a page is written for: the words of the library and those of the pages, in one language. */
export interface Reader {
  readonly language: Language;
  readonly t: Translator;
  readonly say: Frame;
}

/** A word that is missing stops the build, so that no page shows a gap or the other language. */
export const readerOf = (language: Language): Reader => ({
  language,
  t: createTranslator({
    locale: language,
    onMissing: (key, locale) => {
      throw new Error(`No words in ${locale} for ${key}`);
    },
  }),
  say: frame[language],
});

/** A page of the guide: its path under `/ja/` and `/en/`, and its Markdown. */
export interface Page {
  readonly path: string;
  readonly text: string;
}
