import type { InitOptions } from 'i18next';
import type { MessageKey } from './message-key.js';
import { partsOf, type TextPart, withoutReadings } from './ruby.js';
import { startQuietly } from './start-quietly.js';

/** Texts by language and flat key: `{ ja: { 'roles.careManager': 'ケアマネ' } }`. */
export type Words = { readonly [locale: string]: { readonly [key: string]: string } };

/** What a message names: `{ label: '氏名', max: 40 }`. `count` chooses the plural. */
export type MessageParams = Readonly<Record<string, string | number | readonly string[]>>;

/** Hears of a key that has no text in the reader's language. It gets no parameter, so no personal data. */
export type OnMissing = (key: string, locale: string) => void;

export interface Translator {
  /** The text of a key. A key that does not exist does not compile. */
  (key: MessageKey, params?: MessageParams): string;
  /** The text of a key put together at run time: `` t.dynamic(`forms.${form.id}.title`) ``. Same fallbacks. */
  dynamic(key: string, params?: MessageParams): string;
  /** The text in pieces with their readings (ふりがな), as easy Japanese has them; elsewhere one piece. */
  parts(key: string, params?: MessageParams): readonly TextPart[];
  /** Whether any language has a text for the key. */
  has(key: string): boolean;
  /** The reader's language, as a language tag. */
  readonly locale: string;
}

/** Our words in an i18next store: one namespace, spelled as the package. */
export const NAMESPACE = '@renkei/i18n';

/** Languages asked, in this order, when the reader's has no text. */
const OTHER_LANGUAGES = ['ja', 'en'];

interface Source {
  /** Read live: words added later are seen. */
  readonly data: Record<string, unknown>;
  /** The first one that has a key gives its text. */
  readonly namespaces: readonly string[];
  readonly locale: () => string;
  readonly onMissing: OnMissing | undefined;
}

/** Words without the empty texts that a new language begins with: an empty text is none. */
export const written = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([locale, texts]) => [
      locale,
      Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ]),
  );

/** A translator over the given layers of words, the first one winning. */
export function translatorOver(
  layers: readonly Words[],
  { locale, onMissing }: { readonly locale: string; readonly onMissing?: OnMissing },
): Translator {
  const namespaces = layers.map((_, position) => `${NAMESPACE}/${position}`);
  const languages = [...new Set(layers.flatMap((layer) => Object.keys(layer)))];
  const data = Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(layers.map((layer, position) => [namespaces[position], layer[language] ?? {}])),
    ]),
  );
  return translatorOn({ data, namespaces, locale: () => locale, onMissing });
}

/**
 * The one translator. i18next interpolates, nests and counts; this adds the visible fallback: a text from another
 * language carries its tag, `[ja] 入院時情報提供書`, a key is never shown, and nothing is thrown.
 *
 * It runs on an instance of its own, so that separators, escaping and plugins of a host do not reach our words.
 */
export function translatorOn({ data, namespaces, locale, onMissing }: Source): Translator {
  const instance = startQuietly({
    lng: locale(),
    fallbackLng: false,
    resources: data as NonNullable<InitOptions['resources']>,
    ns: namespaces,
    defaultNS: namespaces[0] as string,
    fallbackNS: namespaces.slice(1),
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    returnedObjectHandler: () => '',
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => '…',
    parseMissingKeyHandler: (key) => translate(key),
  });

  const languageOf = (key: string, params: MessageParams) =>
    [locale(), ...OTHER_LANGUAGES].find((lng) => instance.exists(key, { lng, ...counted(params) }));

  /** A text with nothing to fill in, as most of a sheet is: found without asking i18next, which takes long. */
  function writtenOut(key: string): string | undefined {
    const layers = data[locale()] as Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
    const holding = layers && namespaces.find((name) => layers[name]?.[key]);
    const text = holding && layers[holding]?.[key];
    return typeof text === 'string' && !/\{\{|\$t\(/.test(text) ? text : undefined;
  }

  function translate(key: string, params: MessageParams = {}): string {
    const ready = params.count === undefined ? writtenOut(key) : undefined;
    if (ready !== undefined) return ready;
    const language = languageOf(key, params);
    if (language !== locale()) onMissing?.(key, locale());
    const text = language === undefined ? '' : render(key, params, language);
    if (text === '') return key === 'translator.noWords' ? '[…]' : translate('translator.noWords');
    return language === locale() ? text : `[${language}] ${text}`;
  }

  /** `replace` keeps the parameters apart from i18next's own options; a nested text gets them as its options. */
  function render(key: string, params: MessageParams, lng: string): string {
    try {
      const replace = { ...literal(params, lng), lng };
      return unquoted(instance.t(key, { lng, replace, ...counted(params) }));
    } catch {
      // words of a host that refer to each other in a circle
      return '';
    }
  }

  const plain = (key: string, params?: MessageParams) => withoutReadings(translate(key, params));
  const t = Object.assign((key: MessageKey, params?: MessageParams) => plain(key, params), {
    dynamic: plain,
    parts: (key: string, params?: MessageParams) => partsOf(translate(key, params)),
    has: (key: string) => languageOf(key, {}) !== undefined || languageOf(key, { count: 1 }) !== undefined,
  });
  return Object.defineProperty(t, 'locale', { get: locale, enumerable: true }) as typeof t & {
    readonly locale: string;
  };
}

const counted = ({ count }: MessageParams) => (typeof count === 'number' ? { count } : {});

/** `$t(` inside a value is quoted for the passage through i18next, which would take it for a reference. */
const quoted = (value: string) => value.replaceAll('$t(', '$\u0000t(');
const unquoted = (text: string) => text.replaceAll('$\u0000t(', '$t(');

function literal(params: MessageParams, lng: string): Record<string, string | number> {
  const values = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'number') return [name, value];
    return [name, quoted(typeof value === 'string' ? value : value.join(lng.startsWith('ja') ? '、' : ', '))];
  });
  return Object.fromEntries(values);
}
