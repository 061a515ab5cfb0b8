import type { Issue } from '../issue.js';

/** What a text of JSON holds, or why it is not read. */
export type ParsedJson =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly issue: Issue & { readonly code: 'notJson' | 'tooLarge' } };

/** The largest sheet has some 20 kB. */
const MOST_KILOBYTES = 256;

/**
 * Reads the text of a JSON file before anything is made of it: what is larger than `maxKilobytes` (256 if left out, counted
 * in characters) or is no JSON is an issue. The engine's own message, which quotes the text, goes nowhere.
 *
 * @example
 * parseJson('{"admittedOn": ') // => { ok: false, issue: { code: 'notJson', path: [] } }
 */
export function parseJson(
  text: string,
  { maxKilobytes = MOST_KILOBYTES }: { readonly maxKilobytes?: number } = {},
): ParsedJson {
  if (text.length > maxKilobytes * 1000) {
    return { ok: false, issue: { code: 'tooLarge', path: [], params: { maxKilobytes } } };
  }
  try {
    return { ok: true, data: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false, issue: { code: 'notJson', path: [] } };
  }
}
