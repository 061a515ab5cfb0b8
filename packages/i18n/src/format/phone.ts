import type { Translator } from '../translator.js';

/**
 * A stored telephone number as it is read: the number as printed, and its extension in words.
 *
 * @example
 * formatPhone('0226-22-0000 内線123', { t }) // => '0226-22-0000（内線123）', '0226-22-0000 ext. 123'
 */
export function formatPhone(phone: string, { t }: { readonly t: Translator }): string {
  const [number = phone, extension] = phone.split(' 内線');
  return extension === undefined ? number : t('phone.withExtension', { number, extension });
}
