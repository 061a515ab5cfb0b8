import {
  createTranslator,
  formatDate,
  formatDateTime,
  type MessageParams,
  type Translator,
  type Words,
} from '@renkei/i18n';
import { guide } from '@renkei/i18n/guide';
import type { ComputedRef, InjectionKey } from 'vue';
import { words as own, type PlayKey } from './words/index.js';

export type Locale = 'ja' | 'en';
export type Language = Locale | 'both';

/** A text in one language. */
export interface Said {
  readonly lang: string;
  readonly text: string;
}

/** Says everything in the language that was chosen, or in both, the page's own first. */
export interface Speaker {
  /** In the order in which they are shown. */
  readonly translators: readonly Translator[];
  readonly locale: Locale;
  has(key: string): boolean;
  /** A text of the field. */
  say(key: string, params?: MessageParams): readonly Said[];
  /** A text of the playground. */
  own(key: PlayKey, params?: MessageParams): readonly Said[];
  /** What each language writes, once where they agree. */
  each(write: (t: Translator) => string): readonly Said[];
  /** The playground's own text on one line, for attributes and options. */
  line(key: PlayKey, params?: MessageParams): string;
  date(on: string): readonly Said[];
  /** A day, or a day with its time. */
  when(occurredAt: string): readonly Said[];
}

export const speakerKey: InjectionKey<ComputedRef<Speaker>> = Symbol('speaker');

/** On one line, as options, titles and file names need it. */
export const onLine = (said: readonly Said[]): string => said.map(({ text }) => text).join(' / ');

export function speakerOf(locale: Locale, language: Language, regional: Words = {}): Speaker {
  const other = locale === 'ja' ? 'en' : 'ja';
  const locales = language === 'both' ? ([locale, other] as const) : ([language] as const);
  const words = Object.fromEntries(
    (['ja', 'en'] as const).map((one) => [one, { ...guide[one], ...own[one], ...regional[one] }]),
  );
  const translators = locales.map((one) => createTranslator({ locale: one, words }));
  const each = (write: (t: Translator) => string) => {
    const said = translators.map((t) => ({ lang: t.locale, text: write(t) }));
    return said.filter(({ text }, i) => said.findIndex((one) => one.text === text) === i);
  };
  const say = (key: string, params?: MessageParams) => each((t) => t.dynamic(key, params));
  return {
    translators,
    locale: locales[0],
    has: (key) => translators.some((t) => t.has(key)),
    say,
    own: say,
    each,
    line: (key, params) => onLine(say(key, params)),
    date: (on) => each((t) => formatDate(on, { locale: t.locale, weekday: true })),
    when: (at) => each((t) => formatDateTime(at, { locale: t.locale, weekday: true })),
  };
}

/** Lines that each language writes for itself, side by side. */
export function linesIn(
  { translators }: Speaker,
  write: (t: Translator) => readonly string[],
): readonly (readonly Said[])[] {
  const told = translators.map((t) => ({ lang: t.locale, lines: write(t) }));
  return (told[0]?.lines ?? []).map((_, i) =>
    told.map(({ lang, lines }) => ({ lang, text: lines[i] ?? '' })),
  );
}
