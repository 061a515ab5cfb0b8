import { foldKana } from './japanese-text.js';
import { judged, type Parsed, type Problem, problem, refuse } from './problem.js';

const DEFAULT_MAX = 100;
const KANA = /^[ァ-ヶヽヾー・]+(?: [ァ-ヶヽヾー・]+)*$/;

/** What keeps a stored text from being a reading (フリガナ): full-width katakana, words apart by one space. */
export function checkKana(value: string, max = DEFAULT_MAX): Problem | undefined {
  if (value.length > max) return problem('maxLength', { max });
  return KANA.test(value) ? undefined : problem('katakana');
}

/** Reads a reading typed in hiragana, katakana or half-width katakana. Kanji are refused, never guessed. */
export function parseKana(typed: string, max = DEFAULT_MAX): Parsed<string> {
  // Half-width katakana write a voiced sound with two characters.
  if (typed.length > 2 * max) return refuse('maxLength', { max });
  const value = foldKana(typed);
  return judged(value, checkKana(value, max));
}
