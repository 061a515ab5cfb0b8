import { foldWidth } from './japanese-text.js';
import { judged, type Parsed, type Problem, problem, refuse } from './problem.js';

const MAX_LENGTH = 32;
// 22 decimals: a stored number can need as many to be written out, 0.000001 and 16 digits more
const DECIMAL = /^[+-]?\d{1,12}(?:\.\d{1,22})?$/;

const notANumber = () => problem('type', { expected: 'number' });

/** What keeps a stored number from being one that can be written in plain decimals. */
export function checkNumber(value: number): Problem | undefined {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-6 && size < 1e12) ? undefined : notANumber();
}

/**
 * Reads a number in full or half width. A unit, a thousands comma, a range or a raised digit is refused:
 * `3回` is an answer to another question than `3`.
 */
export function parseNumber(typed: string): Parsed<number> {
  if (typed.length > MAX_LENGTH) return refuse('maxLength', { max: MAX_LENGTH });
  const text = foldWidth(typed);
  // Adding zero makes a minus zero plain: JSON does not keep its sign.
  const value = DECIMAL.test(text) ? Number(text) + 0 : Number.NaN;
  return judged(value, checkNumber(value));
}
