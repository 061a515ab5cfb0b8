import { foldCode } from './japanese-text.js';
import { judged, type Parsed, type Problem, problem, refuse } from './problem.js';

const MAX_LENGTH = 48;
const PRINTED = /^(?:0\d+(?:-\d+){0,3}|\+(?!81)[1-9]\d*(?:-\d+){0,5})(?: 内線\d{1,8})?$/;
/** 050 (IP), 060 to 090 (mobile), 0800 (toll free): eleven digits. */
const ELEVEN_DIGITS = /^0-?[5-9]-?0/;
const IP = /^0-?5-?0/;

export interface PhoneOptions {
  /** A FAX is a fixed line of ten digits, or an internet FAX under 050; no mobile number, and none abroad. */
  readonly fax?: boolean;
}

/**
 * The digits of a stored number without its extension: what two spellings of one number have in common.
 *
 * @example
 * phoneDigits('0226-22-0000 内線123') // => '0226220000'
 */
export const phoneDigits = (value: string): string => value.replace(/ 内線.*/, '').replaceAll('-', '');

/**
 * What keeps a stored text from being a telephone number: half-width digits with the area code, with hyphens
 * as on paper, perhaps an extension (` 内線123`). Fixed lines and 0120 have ten digits. A number abroad begins with `+`
 * and its country, and has seven to fifteen digits (ITU-T E.164).
 */
export function checkPhone(value: string, options: PhoneOptions = {}): Problem | undefined {
  if (value.length > MAX_LENGTH) return problem('maxLength', { max: MAX_LENGTH });
  if (!PRINTED.test(value)) return problem('phone');
  const digits = countDigits(value);
  const isEleven = ELEVEN_DIGITS.test(value);
  const fits = value.startsWith('+')
    ? !options.fax && digits > 6 && digits < 16
    : digits === (isEleven ? 11 : 10) && !(options.fax && isEleven && !IP.test(value));
  return fits ? undefined : problem('phone');
}

/** Digits before the extension. */
function countDigits(value: string): number {
  let count = 0;
  for (let i = 0; i < value.length && value.charCodeAt(i) !== 0x20; i++) {
    if (value.charCodeAt(i) >= 0x30) count++;
  }
  return count;
}

/**
 * Reads a number as people write it: full width, `(0226)22-0000`, `03 0000 0000`, `+81-226-…`, `010-1-…` for abroad,
 * an extension as 内線 or ext. Hyphens stay where they were typed; none are invented.
 *
 * @example
 * parsePhone('（０２２６）２２－００００　内線１２') // => { ok: true, value: '0226-22-0000 内線12' }
 */
export function parsePhone(typed: string, options: PhoneOptions = {}): Parsed<string> {
  if (typed.length > MAX_LENGTH) return refuse('maxLength', { max: MAX_LENGTH });
  const text = foldCode(typed);
  const extensionAt = text.search(/内線|ext/i);
  const number = extensionAt < 0 ? text : text.slice(0, extensionAt);
  const printed = number
    .trim()
    .replace(/^010[- ]?(?=[1-9])/, '+')
    .replace(/^\+81[- ]?/, '0')
    .replace(/[()\s-]+/g, '-')
    .replace(/^-|-$/g, '');
  const value = extensionAt < 0 ? printed : `${printed} 内線${bareExtension(text.slice(extensionAt))}`;
  return judged(value, checkPhone(value, options));
}

const bareExtension = (typed: string): string => typed.replace(/^(?:内線|ext\.?)[: ]*|[) ]+$/gi, '');
