import type { i18n } from 'i18next';
import { resources } from './resources.js';
import { NAMESPACE, type OnMissing, type Translator, translatorOn, type Words } from './translator.js';

/**
 * Adds our words to a host's i18next instance, in the namespace `@renkei/i18n`. What the host already has there stays;
 * calling it again changes nothing. `words` win over both: give a region's, or the host's own.
 *
 * A host that sets `load: 'languageOnly'` reads `ja-x-easy` as `ja`.
 */
export function addRenkeiResources(i18next: i18n, { words = {} }: { readonly words?: Words } = {}): void {
  for (const [locale, texts] of Object.entries(resources)) {
    i18next.addResourceBundle(locale, NAMESPACE, texts, true, false);
  }
  for (const [locale, texts] of Object.entries(words)) {
    i18next.addResourceBundle(locale, NAMESPACE, texts, true, true);
  }
}

/**
 * The translator over the words in a host's instance. It follows the host's language; separators, escaping and default
 * namespace of the host play no part.
 */
export const translatorFrom = (
  i18next: i18n,
  { onMissing }: { readonly onMissing?: OnMissing } = {},
): Translator =>
  translatorOn({
    data: i18next.store.data,
    namespaces: [NAMESPACE],
    locale: () => i18next.languages?.[0] ?? i18next.language,
    onMissing,
  });
