/** Old and rare forms in names, each before its usual form. Escapes, because some editors change them. */
const NAME_VARIANTS = new Map(
  [
    '\u9AD9\u9AD8 \uFA11\u5D0E \u5D5C\u5D0E \u{20BB7}\u5409 \u6FF5\u6D5C \u6FF1\u6D5C \u908A\u8FBA \u9089\u8FBA',
    '\u9F4B\u658E \u9F4A\u6589 \u6FA4\u6CA2 \u5EE3\u5E83 \u570B\u56FD \u6AFB\u685C \u771E\u771F \u5D8B\u5CF6',
    '\u5FB7\u5FB3 \u7028\u702C \u60E0\u6075 \u69C7\u69D9 \u66FB\u6607 \u51A8\u5BCC \u6852\u6851 \u6801\u67F3',
    '\u5167\u5185 \u6DF8\u6E05 \u5F4C\u5F25 \u69AE\u6804 \u85CF\u8535 \u6649\u664B \u589E\u5897 \u9F8D\u7ADC',
  ].flatMap((line) => line.split(' ').map((pair) => [...pair] as [string, string])),
);

/**
 * A key under which two spellings of one name meet (髙 and 高), for searching only. A stored name is never
 * replaced by it: the family's own character is the name.
 */
export const nameKey = (name: string): string =>
  Array.from(
    name.replace(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, '').normalize('NFKC'),
    (char) => NAME_VARIANTS.get(char) ?? char,
  )
    .join('')
    .replace(/\s/g, '');
