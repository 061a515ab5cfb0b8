/** The character that stands for one blotted out. */
const BLOT = '●';

/** Characters as a reader counts them: 辻 with its variation selector is one. */
const charactersOf = (text: string): string[] =>
  [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

const isSpace = (character: string): boolean => /^\s$/.test(character);

/** Blots out every other character of each part of a name, beginning with the first: 潮見 ハル → ●見 ●ル. */
export const partialName = (name: string): string =>
  name
    .split(/(\s+)/)
    .map((part) =>
      charactersOf(part)
        .map((character, i) => (isSpace(character) || i % 2 === 1 ? character : BLOT))
        .join(''),
    )
    .join('');

/**
 * Whether a written name is the full one with enough blotted out: each character is its own or ●, at least half are ●,
 * and every part of the name (family name, given name) has one.
 */
export function isPartialName(written: string, name: string): boolean {
  const parts = written.split(/\s+/);
  const names = name.split(/\s+/);
  if (parts.length !== names.length) return isPartialPart(written, names.join(''));
  return parts.every((part, i) => isPartialPart(part, names[i] as string));
}

function isPartialPart(written: string, name: string): boolean {
  const [shown, full] = [charactersOf(written), charactersOf(name)];
  const blotted = shown.filter((character) => character === BLOT).length;
  return (
    shown.length === full.length &&
    blotted * 2 >= full.length &&
    shown.every((character, i) => character === BLOT || character === full[i])
  );
}
