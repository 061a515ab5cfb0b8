/**
 * The only place where text is normalised. Names and free text are kept as typed; what is folded here is
 * either a code (a date, a number, an identifier) or a key for comparing, never written back.
 */

const HYPHENS = /[\u2010-\u2015\u2212\u2500\u30FC]/g;

/** For codes: full width becomes half width, ligatures such as U+337C are spelt out, every dash is `-`. */
export const foldCode = (typed: string): string => typed.normalize('NFKC').replace(HYPHENS, '-');
