import { looksLikeMyNumber } from '../values/my-number.js';

/**
 * Quick looks at values: `true` says that the value is good, `false` only that it must be looked at closely. Each is short
 * because it knows the plain case alone.
 */

/** Anything but plain Japanese and Latin signs; the second allows line ends. */
const UNUSUAL = /[^ -~\u3000-\u9FFF\uFF01-\uFF9F]/;
const UNUSUAL_IN_LINES = /[^\n -~\u3000-\u9FFF\uFF01-\uFF9F]/;

/** A short enough text of plain signs on one line that begins with a visible one. */
export function isPlainLine(value: unknown, max: number): boolean {
  if (typeof value !== 'string' || !begins(value, max)) return false;
  return value.length < 12
    ? areFewPlain(value)
    : !UNUSUAL.test(value) && !(value.length < 15 && holdsMyNumber(value));
}

/** The same, of several lines. */
export const isPlainText = (value: unknown, max: number): boolean =>
  typeof value === 'string' && begins(value, max) && !UNUSUAL_IN_LINES.test(value) && !holdsMyNumber(value);

function begins(value: string, max: number): boolean {
  const { length } = value;
  if (length === 0 || length > max) return false;
  const first = value.charCodeAt(0);
  return first > 0x20 && first !== 0x3000 && first !== 0x3164;
}

/** Sign by sign, which for a short text takes less time than a regular expression. */
function areFewPlain(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const sign = value.charCodeAt(i);
    const isPlain =
      sign < 0x3000 ? sign >= 0x20 && sign < 0x7f : sign < 0xa000 || (sign > 0xff00 && sign < 0xffa0);
    if (!isPlain) return false;
  }
  return true;
}

/**
 * Whether a text may hold twelve digits, perhaps in groups: quick, since of twelve to fourteen signs
 * with two blanks at most every eighth hits a digit.
 */
function hasLongNumber(text: string): boolean {
  for (let i = 7; i < text.length; i += 8) {
    const sign = text.charCodeAt(i);
    if ((sign >= 0x30 && sign <= 0x39) || (sign >= 0xff10 && sign <= 0xff19)) return true;
  }
  return false;
}

const holdsMyNumber = (text: string): boolean => hasLongNumber(text) && looksLikeMyNumber(text);

/** A day that every year has. */
export function isPlainDate(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== 0x2d || value.charCodeAt(7) !== 0x2d) return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return year >= 1873 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month);
}

const daysIn = (month: number): number =>
  month === 2 ? 28 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** The number of two digits; far from every number when they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000;
}

/**
 * Digits in parts divided by single hyphens: ten of a fixed line, or, where there may be so many, eleven beginning with 050,
 * 060 to 090 or 0800.
 */
export function isPlainPhone(value: unknown, most: 10 | 11): boolean {
  if (typeof value !== 'string' || value.length > 13 || value.charCodeAt(0) !== 0x30) return false;
  let digits = 0;
  let expected = 10;
  let divided = true;
  for (let i = 0; i < value.length; i++) {
    const sign = value.charCodeAt(i);
    if (sign === 0x2d) {
      if (divided || i === 1) return false;
      divided = true;
      continue;
    }
    if (sign < 0x30 || sign > 0x39) return false;
    if (digits === 1 && sign >= 0x35) expected = 11;
    if (digits === 2 && sign !== 0x30) expected = 10;
    digits += 1;
    divided = false;
  }
  return digits === expected && digits <= most && !divided;
}

/** A reading in full-width katakana, its words divided by one space. */
export function isPlainKana(value: unknown, max: number): boolean {
  if (typeof value !== 'string' || value.length > max) return false;
  let space = true;
  for (let i = 0; i < value.length; i++) {
    const sign = value.charCodeAt(i);
    const isKana = (sign >= 0x30a1 && sign <= 0x30f6) || sign === 0x30fc;
    if (!isKana && (sign !== 0x20 || space)) return false;
    space = !isKana;
  }
  return !space;
}

/** Whether a list holds a code. */
export function has(list: readonly unknown[], code: string): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === code) return true;
  return false;
}
