import type { Path } from '../issue.js';

/**
 * A path as one text: its steps joined by dots. A key that holds a dot or a backslash has a backslash before each, and one
 * of digits only has one before it, so that it is not taken for the number of an entry.
 */
export const pathKey = (path: Path): string => path.map(stepText).join('.');

const stepText = (step: string | number): string =>
  typeof step === 'string' ? step.replace(/^\d+$|[.\\]/g, '\\$&') : String(step);

/** The path that a text of `pathKey` stands for. */
export function pathOfKey(key: string): Path {
  const texts = [''];
  for (const [sign] of key.matchAll(SIGNS)) {
    if (sign === '.') texts.push('');
    else texts[texts.length - 1] += sign;
  }
  return texts.map((text) => (ROW.test(text) ? Number(text) : text.replace(ESCAPED, '$1')));
}

const SIGNS = /[^.\\]+|\\[\s\S]|[\s\S]/g;
const ESCAPED = /\\([\s\S])/g;
const ROW = /^(?:0|[1-9]\d{0,8})$/;
