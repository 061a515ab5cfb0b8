import { foldCode } from './japanese-text.js';
import { judged, type Parsed, type Problem, problem, refuse } from './problem.js';

const MAX_LENGTH = 32;

/** What keeps a stored text from being a postal code (郵便番号): seven digits, no hyphen. */
export const checkPostalCode = (value: string): Problem | undefined =>
  value.length === 7 && /^\d{7}$/.test(value) ? undefined : problem('postalCode');

/** Reads `988-0000`, `9880000`, with or without the postal mark, in full or half width. */
export function parsePostalCode(typed: string): Parsed<string> {
  if (typed.length > MAX_LENGTH) return refuse('maxLength', { max: MAX_LENGTH });
  const value = foldCode(typed)
    .replace(/\s/g, '')
    .replace(/^〒?(\d{3})-?(\d{4})$/, '$1$2');
  return judged(value, checkPostalCode(value));
}
