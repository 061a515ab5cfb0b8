/** Twelve digits alone, or in three groups of four as on the card; not a part of a longer number. */
const TWELVE_DIGITS =
  /(?<![0-9\uFF10-\uFF19])(?:[0-9\uFF10-\uFF19]{4}[\s\u2010-\u2015\u2212\u30FC\uFF0D-]?){2}[0-9\uFF10-\uFF19]{4}(?![0-9\uFF10-\uFF19])/g;

/**
 * Whether twelve digits, in full or half width, stand anywhere in a text whose last one fits as the check digit of an
 * individual number (マイナンバー). The sheets must not hold one. Of other numbers of twelve digits one in eleven fits.
 *
 * @source 行政手続における特定の個人を識別するための番号の利用等に関する法律 (My Number Act): use is limited to its
 * purposes. The check digit (weights 2 to 7 from the right, modulus 11) is general knowledge.
 */
export const looksLikeMyNumber = (text: string): boolean =>
  text.length > 11 && (text.match(TWELVE_DIGITS) ?? []).some(fits);

function fits(written: string): boolean {
  const digits = written.replace(/[^0-9\uFF10-\uFF19]/g, '');
  // The low four bits of a digit's code are its value, in both widths.
  const digitAt = (i: number) => digits.charCodeAt(i) & 15;
  let sum = 0;
  for (let i = 0; i < 11; i++) sum += digitAt(10 - i) * (i < 6 ? i + 2 : i - 4);
  const rest = sum % 11;
  return digitAt(11) === (rest <= 1 ? 0 : 11 - rest);
}
