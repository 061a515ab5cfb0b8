import type { Issue, IssueCode, IssueParams } from '../issue.js';
import { checkDate } from '../values/civil-date.js';
import { checkIdentifier } from '../values/identifiers.js';
import { checkText } from '../values/japanese-text.js';
import { checkKana } from '../values/kana.js';
import { checkPhone } from '../values/phone.js';
import { checkPostalCode } from '../values/postal-code.js';
import { checkDateTime, checkTime } from '../values/time.js';
import { codesOf, exclusiveCodes, type Leaf, type ManyLeaf, type NumberLeaf } from './leaf.js';

export interface LeafProblem {
  readonly code: IssueCode;
  readonly params?: IssueParams;
  /** The value stays in the document: the finding is a notice or concerns how answers go together. */
  readonly keeps?: true;
}

/** Findings that are only believed, or that a person must weigh: they never block. */
const NOTICES: readonly IssueCode[] = ['checkDigit', 'pattern', 'ageDiffers', 'eraChangingDay'];
export const isNotice = ({ code, severity }: Pick<Issue, 'code' | 'severity'>): boolean =>
  severity === 'notice' || NOTICES.includes(code);

/** Nothing was answered: absent, null, a text without a visible sign, an empty list. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string'
    ? !beginsVisibly(value) && value.trim() === ''
    : Array.isArray(value) && value.length === 0);

/** Whether a text begins with a plain sign; nearly every one does, and needs no trimming. */
function beginsVisibly(value: string): boolean {
  const sign = value.charCodeAt(0);
  return (sign > 0x20 && sign < 0x7f) || (sign > 0x3000 && sign < 0xd800);
}

/** Says what is wrong with a canonical value. Strict: nothing is converted here, `normalise` does that. */
export type LeafCheck = (value: unknown) => LeafProblem | undefined;

const checks = new WeakMap<Leaf, LeafCheck>();

/** The check of a leaf; made once for each. */
export function leafCheck(leaf: Leaf): LeafCheck {
  let check = checks.get(leaf);
  if (!check) {
    check = makeCheck(leaf);
    checks.set(leaf, check);
  }
  return check;
}

/** Checks a canonical value against its leaf. */
export const checkLeaf = (leaf: Leaf, value: unknown): LeafProblem | undefined => leafCheck(leaf)(value);

const TYPE: LeafProblem = { code: 'type' };
const UNKNOWN_CHOICE: LeafProblem = { code: 'unknownChoice' };

function makeCheck(leaf: Leaf): LeafCheck {
  switch (leaf.kind) {
    case 'flag':
      return (value) => (value === true ? undefined : TYPE);
    case 'choice': {
      const codes = new Set<unknown>(codesOf(leaf));
      return (value) => (codes.has(value) ? undefined : UNKNOWN_CHOICE);
    }
    case 'many':
      return manyCheck(leaf);
    case 'number':
      return numberCheck(leaf);
    case 'zod':
      return (value) => (accepts(leaf.schema, value) ? undefined : TYPE);
    default: {
      const check = stringCheck(leaf);
      return (value) => {
        if (typeof value !== 'string') return TYPE;
        const found = check(value);
        return found && isNotice(found) ? { ...found, keeps: true } : found;
      };
    }
  }
}

type StringLeaf = Exclude<Leaf, { kind: 'flag' | 'choice' | 'many' | 'number' | 'zod' }>;

function stringCheck(leaf: StringLeaf): (value: string) => LeafProblem | undefined {
  switch (leaf.kind) {
    case 'text':
    case 'longText': {
      const limits = { max: leaf.max, lines: leaf.kind === 'longText' };
      return (value) => checkText(value, limits);
    }
    case 'date':
      return checkDate;
    case 'dateTime':
      return checkDateTime;
    case 'time':
      return checkTime;
    case 'kana':
      return (value) => checkKana(value, leaf.max);
    case 'phone': {
      const options = leaf.fax ? { fax: true } : {};
      return (value) => checkPhone(value, options);
    }
    case 'postalCode':
      return checkPostalCode;
    case 'identifier':
      return (value) => checkIdentifier(leaf.scheme, value);
  }
}

function numberCheck({ min, max, decimals = 0 }: NumberLeaf): LeafCheck {
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return TYPE;
    if (value < min || value > max) return { code: 'range', params: { min, max } };
    const fits = Number.isInteger(value) || Number(value.toFixed(decimals)) === value;
    return fits ? undefined : { code: 'integer', params: { decimals } };
  };
}

function manyCheck(leaf: ManyLeaf): LeafCheck {
  const codes = new Set<unknown>(codesOf(leaf));
  const alone = exclusiveCodes(leaf);
  return (value) => {
    if (!Array.isArray(value)) return TYPE;
    if (value.length > codes.size) return { code: 'duplicate' };
    if (!value.every((one) => codes.has(one))) return UNKNOWN_CHOICE;
    if (value.length === 1) return undefined;
    if (value.some((one, i) => value.indexOf(one) < i)) return { code: 'duplicate' };
    return alone.some((code) => value.includes(code)) ? { code: 'exclusive', keeps: true } : undefined;
  };
}

interface Runnable {
  readonly _zod: {
    readonly run: (payload: { value: unknown; issues: unknown[] }, ctx: { async: false }) => unknown;
  };
}

/** A schema that throws accepts nothing; zod throws for one that would have to be waited for. */
function accepts(schema: unknown, value: unknown): boolean {
  const payload = { value, issues: [] as unknown[] };
  try {
    (schema as Runnable)._zod.run(payload, { async: false });
    return payload.issues.length === 0;
  } catch {
    return false;
  }
}
