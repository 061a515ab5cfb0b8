import { resources } from './resources.js';
import { NAMESPACE, type OnMissing, type Translator, translatorOn, type Words } from './translator.js';

export interface TranslatorOptions {
  /** `ja`, `en`, or any language that `words` brings. */
  readonly locale: string;
  /** Texts that win over ours, or that we do not have: a region's, a host's, a further language. */
  readonly words?: Words;
  /** Hears of every key without a text in `locale`. */
  readonly onMissing?: OnMissing;
}

/**
 * Makes a translator over our words.
 *
 * A key without a text in `locale` shows the other language's with its tag, and `onMissing` hears of it.
 *
 * @example
 * const t = createTranslator({ locale: 'en' });
 * t('issues.maxLength', { label: 'Name', max: 40 }); // => '“Name” must be 40 characters or fewer'
 */
export const createTranslator = ({ locale, words = {}, onMissing }: TranslatorOptions): Translator =>
  translatorOf([words, resources], { locale, onMissing });

/** A translator over the given layers of words, the first one winning. */
export function translatorOf(
  layers: readonly Words[],
  { locale, onMissing }: { readonly locale: string; readonly onMissing?: OnMissing | undefined },
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
