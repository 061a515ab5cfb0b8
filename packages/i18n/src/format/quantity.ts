import type { MessageKey } from '../message-key.js';
import type { Translator } from '../translator.js';

type UnitKey = Extract<MessageKey, `units.${string}`>;
/** What can be counted: `careUnits` (単位), `points` (点), `timesPerDay` (回/日) … */
export type Unit = UnitKey extends `units.${infer Code}` ? Code : never;

/**
 * A number with its unit, in Latin digits in every language.
 *
 * @example
 * formatQuantity(1250, 'careUnits', { t }) // => '1,250単位', '1,250 units'
 */
export function formatQuantity(value: number, unit: Unit, { t }: { readonly t: Translator }): string {
  return t(`units.${unit}`, { count: value, value: formatNumber(value, t) });
}

/** An age in completed years: `87歳`, `87 years old`. */
export const formatAge = (age: number, options: { readonly t: Translator }): string =>
  formatQuantity(age, 'yearsOld', options);

/** A number, grouped as the language does, in Latin digits. */
export const formatNumber = (value: number, { locale }: { readonly locale: string }): string =>
  numberFormat(locale).format(value);

/** Making a format takes longer than using it a hundred times. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string): Intl.NumberFormat {
  const format =
    numberFormats.get(locale) ?? new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: 6 });
  numberFormats.set(locale, format);
  return format;
}
