import type { i18n } from 'i18next';
import { resources } from './resources.js';
import {
  NAMESPACE,
  type OnMissing,
  type Translator,
  translatorOn,
  type Words,
  written,
} from './translator.js';

export interface RenkeiResourcesOptions {
  /** Words that win over ours: the host's own, or a region's. */
  readonly words?: Words;
  /**
   * Id of the region whose words these are. They get a namespace of their own, `@renkei/i18n/kesennuma`, so that one
   * instance holds several regions; what a region does not say is read from ours.
   */
  readonly region?: string;
}

/**
 * Adds our words to a host's i18next instance, in the namespace `@renkei/i18n`. What the host already has there stays;
 * calling it again changes nothing.
 *
 * A host that sets `load: 'languageOnly'` reads `ja-x-easy` as `ja`.
 */
export function addRenkeiResources(i18next: i18n, { words = {}, region }: RenkeiResourcesOptions = {}): void {
  for (const [locale, texts] of Object.entries(resources)) {
    i18next.addResourceBundle(locale, NAMESPACE, texts, true, false);
  }
  for (const [locale, texts] of Object.entries(written(words))) {
    i18next.addResourceBundle(locale, namespaceOf(region), texts, true, true);
  }
}

/**
 * The translator over the words in a host's instance, those of a region first. It follows the host's language;
 * separators, escaping and default namespace of the host play no part.
 */
export const translatorFrom = (
  i18next: i18n,
  { region, onMissing }: { readonly region?: string; readonly onMissing?: OnMissing } = {},
): Translator =>
  translatorOn({
    data: i18next.store.data,
    namespaces: [...new Set([namespaceOf(region), NAMESPACE])],
    locale: () => i18next.languages?.[0] ?? i18next.language,
    onMissing,
  });

const namespaceOf = (region: string | undefined) =>
  region === undefined ? NAMESPACE : `${NAMESPACE}/${region}`;
