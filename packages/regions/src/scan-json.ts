import { faultAtEnd, misplaced, type TextFault, unreadable } from './json-slips.js';
import { found, type OpenBracket, SPACE, TOKEN, type Wanted } from './json-tokens.js';

/** A key that its object has already. */
export interface DoubledKey {
  readonly key: string;
  readonly offset: number;
  readonly first: number;
}

/**
 * Reads a text as strictly as `JSON.parse`, and says what that cannot: where it goes wrong and which keys an object has
 * twice. Nothing is made of the values.
 */
export function scanJson(text: string): {
  readonly fault?: TextFault;
  readonly doubled: readonly DoubledKey[];
} {
  const doubled: DoubledKey[] = [];
  const open: OpenBracket[] = [];
  let wanted: Wanted = 'value';
  let before = { start: 0, end: 0 };
  let indent = 0;
  let suspect: OpenBracket | undefined;
  for (;;) {
    const space = found(SPACE, text, before.end);
    const offset = before.end + space.length;
    const isFirstOfLine = /[\r\n]/.test(space);
    if (isFirstOfLine) indent = space.length - 1 - Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r'));
    const reading = { text, offset, wanted, before, open, ...(suspect && { suspect }) };
    if (offset === text.length)
      return wanted === 'nothing' ? { doubled } : { fault: faultAtEnd(reading), doubled };
    const token = found(TOKEN, text, offset);
    if (token === '') return { fault: unreadable(reading), doubled };
    const around = open.at(-1);
    const next = nextWanted(token, wanted, around);
    if (next === undefined) return { fault: misplaced(reading, token), doubled };
    if (next === 'colon' && around) {
      const key: string = JSON.parse(token);
      const first = around.keys.get(key);
      if (first === undefined) around.keys.set(key, offset);
      else doubled.push({ key, offset, first });
    }
    if (token === '{' || token === '[') {
      open.push({ close: token === '{' ? '}' : ']', offset, indent, keys: new Map() });
    }
    if (token === '}' || token === ']') {
      const closed = open.pop();
      if (isFirstOfLine && closed?.indent !== indent) suspect ??= closed;
    }
    wanted = next === 'separator' && open.length === 0 ? 'nothing' : next;
    before = { start: offset, end: offset + token.length };
  }
}

/** What may follow a token; nothing where the token may not stand. */
function nextWanted(token: string, wanted: Wanted, around: OpenBracket | undefined): Wanted | undefined {
  const isValue = wanted === 'value' || wanted === 'firstValue';
  const isKey = wanted === 'key' || wanted === 'firstKey';
  switch (token) {
    case '{':
      return isValue ? 'firstKey' : undefined;
    case '[':
      return isValue ? 'firstValue' : undefined;
    case '}':
    case ']': {
      const mayClose = wanted === 'separator' || wanted.startsWith('first');
      return mayClose && around?.close === token ? 'separator' : undefined;
    }
    case ':':
      return wanted === 'colon' ? 'value' : undefined;
    case ',':
      if (wanted !== 'separator') return undefined;
      return around?.close === '}' ? 'key' : 'value';
    default:
      if (isKey) return token.startsWith('"') ? 'colon' : undefined;
      return isValue ? 'separator' : undefined;
  }
}
