import { looksLikeMyNumber } from './my-number.js';
import { judged, type Parsed, type Problem, problem, refuse } from './problem.js';

/**
 * The only place where text is normalised. Names and free text stay as typed; what is folded here is a code
 * (a date, a number, an identifier, a reading).
 */

/** Dashes, minus signs, the box-drawing line and the long-vowel mark: people type each of them as a hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212\u2500\u30FC]/g;

/** For codes: full width becomes half width, ligatures are spelt out, every dash is `-`. */
export const foldCode = (typed: string): string => typed.normalize('NFKC').replace(HYPHENS, '-');

/** For amounts: width and dashes only, because NFKC would turn a raised two into a plain digit. */
export const foldWidth = (typed: string): string =>
  typed
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(HYPHENS, '-')
    .trim();

/** For readings: full-width katakana, one plain space between words, every dash a long-vowel mark. */
export const foldKana = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\u3041-\u3096\u309D\u309E]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(HYPHENS, '-')
    .replaceAll('-', '\u30FC')
    .trim()
    .replace(/\s+/g, ' ');

/** CRLF, CR, NEL, vertical tab, form feed and the Unicode separators become one `\n`. */
const foldLineEnds = (typed: string): string => typed.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n');

export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 1; i < text.length; i++) {
    const isTail = (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
    if (isTail) length--;
  }
  return length;
}

/** Whether a text has more code points than `max`; counts only where the answer is not plain. */
export const isLongerThan = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || codePointLength(text) > max);

export interface TextLimits {
  /** In code points. */
  readonly max: number;
  /** Several lines, divided by `\n`. */
  readonly lines?: boolean;
}

/**
 * Characters that no sheet can show: controls, marks that turn the writing direction (they can hide what is written), the
 * byte order mark, blanks without width, and halves of characters. What joins, varies or fills beside a visible sign (the
 * variation selector of a 外字) may stay. A line end is judged apart.
 */
const HIDDEN =
  /[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\uFFFE\uFFFF]|(?![\p{Join_Control}\u3164\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}/u;
/** Anything that is seen: neither a blank, an empty braille cell or letter, nor what only joins or varies. */
const SEEN = /[^\s\u2800\u3164\p{Join_Control}\p{Variation_Selector}]/u;
/** Anything but plain Japanese and Latin signs, found in half the time; only such a text is looked at closely. */
const UNUSUAL = /[^ -~\u3000-\u3163\u3165-\uD7FF\uFF01-\uFF9F]/;
const UNUSUAL_IN_LINES = /[^\n -~\u3000-\u3163\u3165-\uD7FF\uFF01-\uFF9F]/;

/** What keeps a text from standing on a sheet. Outer blanks are no fault; `parseText` takes them away. */
export function checkText(value: string, { max, lines }: TextLimits): Problem | undefined {
  if (isLongerThan(value, max)) return problem('maxLength', { max });
  if ((lines ? UNUSUAL_IN_LINES : UNUSUAL).test(value)) {
    const isWrong = HIDDEN.test(value) || !SEEN.test(value) || (!lines && value.includes('\n'));
    if (isWrong) return problem('controlCharacter');
  }
  // A single line is looked at only if it has hardly room for more: looking at every line costs the compiled way its budget.
  const isNumber = (lines || value.length < 15) && looksLikeMyNumber(value);
  return isNumber ? problem('lookalikeMyNumber') : undefined;
}

/**
 * Keeps a name or a free text as typed. Outer blanks go; every kind of line end becomes `\n`, on a single
 * line a blank, as does a tab. What cannot be seen is refused, not removed in silence.
 */
export function parseText(typed: string, limits: TextLimits): Parsed<string> {
  const bare = typed.trim();
  // Two units a code point and two signs a line end: what is longer still is too long, and not worth folding.
  if (bare.length > 4 * limits.max) return refuse('maxLength', { max: limits.max });
  const value = foldLineEnds(bare)
    .replace(limits.lines ? /\t/g : /[\t\n]/g, ' ')
    .trim();
  return judged(value, checkText(value, limits));
}
