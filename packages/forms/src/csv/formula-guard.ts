/**
 * A cell that begins like a formula runs in a spreadsheet. Such a cell gets an apostrophe before it, which says "text", and
 * loses it again when it is read. A plain number stays a number.
 *
 * @source OWASP, CSV Injection: `=` `+` `-` `@`, tab and carriage return, half and full width
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-\d{1,15}(?:\.\d{1,15})?$/;

export const guarded = (cell: string): string =>
  FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;

export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
