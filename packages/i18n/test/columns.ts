const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** How wide a text stands in a line of fixed letters, where a full-width character takes two columns. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0);

/** A text in lines of at most this width, indented as its first; English is cut between words. */
function wrapped(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const pieces = text.slice(indent.length).match(/[\u0021-\u024f‘-”…–]+ ?|[\s\S]/gu) ?? [];
  const lines = [indent];
  for (const piece of pieces) {
    const last = lines.at(-1) as string;
    if (last.trim() !== '' && widthOf(last + piece.trimEnd()) > width) lines.push(`${indent}  ${piece}`);
    else lines[lines.length - 1] = last + piece;
  }
  return lines;
}

const WIDTH = 72;

/** Japanese on the left, English on the right: a page on which a person reads both at once. */
export function sideBySide(rows: readonly (readonly [ja: string, en: string])[]): string {
  const lines = rows.flatMap(([ja, en]) => {
    const [left, right] = [wrapped(ja, WIDTH), wrapped(en, WIDTH)];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
      const text = left[i]?.trimEnd() ?? '';
      return `${text}${' '.repeat(WIDTH - widthOf(text))} │ ${right[i] ?? ''}`.trimEnd();
    });
  });
  return `${lines.join('\n')}\n`;
}
