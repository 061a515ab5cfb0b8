import { resources } from './resources.js';
import { type OnMissing, type Translator, translatorOver, type Words, written } from './translator.js';

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
export const createTranslator = ({ words = {}, ...reader }: TranslatorOptions): Translator =>
  translatorOver([written(words), resources], reader);
