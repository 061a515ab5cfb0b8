/** What may come next; `first…` is the place after an opening bracket, at which it may close again. */
export type Wanted = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'separator' | 'nothing';

/** What has been read so far, at the place at which it goes no further. */
export interface Reading {
  readonly text: string;
  readonly offset: number;
  readonly wanted: Wanted;
  /** The token before. */
  readonly before: { readonly start: number; readonly end: number };
  readonly open: readonly OpenBracket[];
  /** A bracket that another one of another depth has closed: there something is missing. */
  readonly suspect?: OpenBracket;
}

export interface OpenBracket {
  readonly close: '}' | ']';
  readonly offset: number;
  readonly indent: number;
  readonly keys: Map<string, number>;
}

export const SPACE = /[ \t\r\n]*/y;
const PLAIN = String.raw`[^"\\\u0000-\u001f]*`;
/** A text in quotation marks, as far as it is right. */
export const STRING_START = new RegExp(
  String.raw`"${PLAIN}(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*`,
  'y',
);
const SCALAR = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`;
export const TOKEN = new RegExp(String.raw`[{}[\]:,]|${STRING_START.source}"|(?:${SCALAR})(?![\w.+-])`, 'y');

/** What a sticky pattern finds at a place. */
export function found(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

/** The line and the character in it, both from 1. */
export function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
