/**
 * Everything of the package except the words: for a bundle that takes one language and the areas it shows.
 *
 * @example
 * import { createTranslator } from '@renkei/i18n/core';
 * import { core } from '@renkei/i18n/ja/core';
 * import { admissionHandover } from '@renkei/i18n/ja/forms/admission-handover';
 * const t = createTranslator({ locale: 'ja', words: { ja: { ...core, ...admissionHandover } } });
 *
 * @packageDocumentation
 */
import type { TranslatorOptions } from './create-translator.js';
import { type Translator, translatorOver, written } from './translator.js';

/** A translator that knows only the words it is given. */
export const createTranslator = ({ words = {}, ...reader }: TranslatorOptions): Translator =>
  translatorOver([written(words)], reader);

export type { TranslatorOptions } from './create-translator.js';
export * from './without-words.js';
