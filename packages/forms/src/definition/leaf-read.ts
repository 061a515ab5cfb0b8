import type { IssueCode, IssueParams } from '../issue.js';
import { parseDate } from '../values/era.js';
import { parseIdentifier } from '../values/identifiers.js';
import { foldCode, parseText } from '../values/japanese-text.js';
import { parseKana } from '../values/kana.js';
import { parseNumber } from '../values/number.js';
import { parsePhone } from '../values/phone.js';
import { parsePostalCode } from '../values/postal-code.js';
import { parseDateTime, parseTime } from '../values/time.js';
import type { ChoiceLeaf, Leaf, ManyLeaf, NumberLeaf, Unit } from './leaf.js';

interface Problem {
  readonly code: IssueCode;
  readonly params?: IssueParams;
}

/** What was understood of a typed answer, or why nothing was. */
export type Reading =
  | { readonly ok: true; readonly value: unknown; readonly notices?: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

/** Reads one answer as people write it into its canonical value. */
export function readLeaf(leaf: Leaf, typed: unknown): Reading {
  switch (leaf.kind) {
    case 'zod':
      return understood(typed);
    case 'flag':
      return readFlag(typed);
    case 'choice':
      return readChoice(leaf, typed);
    case 'many':
      return readMany(leaf, typed);
    case 'number':
      if (typeof typed === 'number') return understood(typed);
      return typeof typed === 'string' ? parseNumber(withoutUnit(leaf, typed)) : refused('type');
  }
  const written = typeof typed === 'number' && Number.isFinite(typed) ? String(typed) : typed;
  if (typeof written !== 'string') return refused('type');
  switch (leaf.kind) {
    case 'text':
      return parseText(written, { max: leaf.max });
    case 'longText':
      return parseText(written, { max: leaf.max, lines: true });
    case 'date':
      return parseDate(written);
    case 'dateTime':
      return parseDateTime(written);
    case 'time':
      return parseTime(written);
    case 'kana':
      return parseKana(written, leaf.max);
    case 'phone':
      return parsePhone(written, leaf.fax ? { fax: true } : {});
    case 'postalCode':
      return parsePostalCode(written);
    case 'identifier':
      return parseIdentifier(leaf.scheme, written);
  }
}

/** What people write behind a number because the paper prints it there. */
const WRITTEN_UNITS: Readonly<Record<Unit, string>> = {
  yearsOld: '歳|才',
  storeys: '階建て?|階',
  floor: '階',
  hourOfDay: '時頃?',
  times: '回',
  timesPerDay: '回(/日)?',
  timesPerMonth: '回(/月)?',
  people: '人|名',
  cigarettesPerDay: '本(/日)?',
  goPerDay: '合(/日)?',
  sheets: '枚',
  minutes: '分',
  days: '日',
  yen: '円',
};

/** The units that a sheet prints. */
export const units = /*#__PURE__*/ Object.keys(WRITTEN_UNITS) as Unit[];

const withoutUnit = ({ unit }: NumberLeaf, typed: string): string =>
  unit && typed.length <= 40 ? typed.replace(new RegExp(`(${WRITTEN_UNITS[unit]})\\s*$`), '') : typed;

const understood = (value: unknown): Reading => ({ ok: true, value });
const refused = (code: IssueCode): Reading => ({ ok: false, problem: { code } });

/** How people mark a single box, after folding: a tick, a circle, "yes". */
const TICKS = [
  'true',
  '1',
  'x',
  'yes',
  'v',
  '○',
  '◯',
  '〇',
  '✓',
  '✔',
  '☑',
  '☒',
  '■',
  'レ',
  'はい',
  'あり',
  '有',
  '要',
  '希望あり',
];
const UNTICKED = ['false', '0', 'no', '☐', '□', '-', 'いいえ', 'なし', '無'];

function readFlag(typed: unknown): Reading {
  const mark = folded(typed);
  if (TICKS.includes(mark)) return understood(true);
  return UNTICKED.includes(mark) ? understood(undefined) : refused('type');
}

function readChoice(leaf: ChoiceLeaf, typed: unknown): Reading {
  const code = codeFor(leaf, typed);
  return code === undefined ? refused('unknownChoice') : understood(code);
}

/** More than the longest list of options. */
const MOST_CODES = 60;

function readMany(leaf: ManyLeaf, typed: unknown): Reading {
  const whole = codeFor(leaf, typed);
  const written = typeof typed === 'string' ? typed.split(/[、,，/／;；\n]/) : typed;
  const marks = Array.isArray(written) ? written : [written];
  if (marks.length > MOST_CODES) return refused('unknownChoice');
  const codes = whole === undefined ? marks.map((mark) => codeFor(leaf, mark)) : [whole];
  if (codes.includes(undefined)) return refused('unknownChoice');
  return understood([...new Set(codes)]);
}

/** The code that was written, whatever its width or case; undefined when it is none of the list. */
function codeFor(leaf: ChoiceLeaf | ManyLeaf, typed: unknown): string | undefined {
  const mark = folded(typed);
  for (const option of leaf.options) {
    const { code, typed: others = [] } = typeof option === 'string' ? { code: option } : option;
    if (code === typed || code.toLowerCase() === mark || others.includes(mark)) return code;
  }
  return undefined;
}

const folded = (typed: unknown): string =>
  typeof typed === 'string' || typeof typed === 'number' || typeof typed === 'boolean'
    ? foldCode(String(typed).slice(0, 80)).trim().toLowerCase()
    : '';
