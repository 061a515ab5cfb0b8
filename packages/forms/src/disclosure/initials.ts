/** First letters of katakana in romaji, one row of the table a line. */
const LETTERS = new Map(
  [
    ['A', 'アァ'],
    ['I', 'イィ'],
    ['U', 'ウゥ'],
    ['E', 'エェ'],
    ['O', 'オォヲ'],
    ['K', 'カキクケコ'],
    ['G', 'ガギグゲゴ'],
    ['S', 'サシスセソ'],
    ['Z', 'ザズゼゾヅ'],
    ['J', 'ジヂ'],
    ['T', 'タツテト'],
    ['C', 'チ'],
    ['D', 'ダデド'],
    ['N', 'ナニヌネノン'],
    ['H', 'ハヒヘホ'],
    ['F', 'フ'],
    ['B', 'バビブベボ'],
    ['P', 'パピプペポ'],
    ['M', 'マミムメモ'],
    ['Y', 'ヤユヨャュョ'],
    ['R', 'ラリルレロ'],
    ['W', 'ワヮ'],
    ['V', 'ヴ'],
  ].flatMap(([letter, kana]) => [...(kana as string)].map((one) => [one, letter as string] as const)),
);

/**
 * The initials of a reading, family name first: ヤマダ タロウ → `Y.T.`. Undefined when family and given name are not apart
 * or a part does not begin with a letter of the table: nothing is guessed.
 */
export function initialsOf(kana: string): string | undefined {
  const parts = kana.trim().split(/[ \u3000]+/);
  if (parts.length < 2) return undefined;
  const letters = parts.map((part) => LETTERS.get(part[0] ?? ''));
  return letters.includes(undefined) ? undefined : letters.map((letter) => `${letter}.`).join('');
}

/** Whether a text is initials and nothing else: two to four capital letters with points. */
export const isInitials = (written: string): boolean => /^[A-Z](?:\.[A-Z]){1,3}\.?$/.test(written);
