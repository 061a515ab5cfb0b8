import { found, type Reading, STRING_START } from './json-tokens.js';

/** What was probably done where a text is no JSON. Words: `regions.hint.<slip>`. */
export type Slip =
  | 'emptyFile'
  | 'extraComma'
  | 'missingComma'
  | 'missingColon'
  | 'missingValue'
  | 'missingClose'
  | 'textAfterEnd'
  | 'comment'
  | 'quote'
  | 'openQuote'
  | 'backslash'
  | 'fullWidthSign'
  | 'fullWidth'
  | 'bareKey'
  | 'bareValue'
  | 'anySlip';

/** The first place at which a text is no JSON. */
export interface TextFault {
  readonly slip: Slip;
  readonly offset: number;
  /** Where the bracket stands that is not closed. */
  readonly first?: number;
  /** The sign that should stand there. */
  readonly sign?: string;
}

const QUOTES = /[“”„‟〝〞〟＂‘’‚‛＇'`「」『』]/;
/** A full-width quotation mark that was meant to end a name or a text, so that the text ran on. */
const RAN_ON = /[“”„‟〝〞〟＂](?=\s*(?:[:：,，}\]]|$))/;
const COMMAS = '，、､';

/** The text ends before it is whole. */
export function faultAtEnd({ text, before, open, suspect }: Reading): TextFault {
  const inside = suspect ?? open.at(-1);
  if (before.end === 0 || !inside) return { slip: 'emptyFile', offset: 0 };
  const ranOn = endOfRunOn(text, before);
  if (ranOn !== undefined) return { slip: 'quote', offset: ranOn };
  return { slip: 'missingClose', offset: before.end, first: inside.offset, sign: inside.close };
}

/** A token of JSON at a place at which it may not stand. */
export function misplaced(
  { text, offset, wanted, before, open, suspect }: Reading,
  token: string,
): TextFault {
  const ranOn = endOfRunOn(text, before);
  if (ranOn !== undefined) return { slip: 'quote', offset: ranOn };
  if (wanted === 'nothing') return { slip: 'textAfterEnd', offset };
  const isClosing = token === '}' || token === ']';
  const around = open.at(-1);
  if (isClosing && around && around.close !== token) {
    const inside = suspect ?? around;
    return { slip: 'missingClose', offset, first: inside.offset, sign: inside.close };
  }
  const isBeforeColon = text[before.start] === ':';
  if (isBeforeColon && (isClosing || token === ',')) return { slip: 'missingValue', offset: before.end };
  if (isClosing && (wanted === 'key' || wanted === 'value'))
    return { slip: 'extraComma', offset: before.start };
  if (token === ',' && wanted !== 'colon') return { slip: 'extraComma', offset };
  if (wanted === 'colon') return { slip: 'missingColon', offset: before.end };
  if (wanted === 'separator' && token !== ':') return { slip: 'missingComma', offset: before.end };
  if (wanted.endsWith('ey') && /^[\dtfn-]/.test(token)) return { slip: 'bareKey', offset };
  return { slip: 'anySlip', offset };
}

/** Signs that are none of JSON's. */
export function unreadable({ text, offset, wanted, before }: Reading): TextFault {
  const sign = text[offset] ?? '';
  if (sign === '"') return brokenString(text, offset);
  const ranOn = endOfRunOn(text, before);
  if (ranOn !== undefined) return { slip: 'quote', offset: ranOn };
  if (sign === '#' || text.startsWith('//', offset) || text.startsWith('/*', offset))
    return { slip: 'comment', offset };
  if (QUOTES.test(sign)) return { slip: 'quote', offset };
  const half = halfWidthOf(sign);
  if (half !== undefined) {
    return '{}[]:,'.includes(half)
      ? { slip: 'fullWidthSign', offset, sign: half }
      : { slip: 'fullWidth', offset };
  }
  if (wanted === 'nothing') return { slip: 'textAfterEnd', offset };
  if (wanted === 'key' || wanted === 'firstKey') return { slip: 'bareKey', offset };
  if (wanted === 'value' || wanted === 'firstValue') return { slip: 'bareValue', offset };
  return { slip: 'anySlip', offset };
}

/** A text in quotation marks that does not end, or holds what must be written otherwise. */
function brokenString(text: string, offset: number): TextFault {
  const good = found(STRING_START, text, offset);
  if (text[offset + good.length] === '\\') return { slip: 'backslash', offset: offset + good.length };
  const ranOn = RAN_ON.exec(good);
  return ranOn ? { slip: 'quote', offset: offset + ranOn.index } : { slip: 'openQuote', offset };
}

function endOfRunOn(text: string, { start, end }: Reading['before']): number | undefined {
  const ranOn = text[start] === '"' ? RAN_ON.exec(text.slice(start, end - 1)) : null;
  return ranOn ? start + ranOn.index : undefined;
}

/** `，` is `,`, `１` is `1`, the wide space is a space. */
function halfWidthOf(sign: string): string | undefined {
  if (COMMAS.includes(sign)) return ',';
  if (/^[^\S \t\r\n]$/.test(sign)) return ' ';
  return /^[\uFF01-\uFF5E]$/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : undefined;
}
