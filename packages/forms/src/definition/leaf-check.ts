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
export const isNotice = (issue: Pick<Issue, 'code'>): boolean => NOTICES.includes(issue.code);

/** Nothing was answered: absent, null, a text without a visible sign, an empty list. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string'
    ? value === '' || value.trim() === ''
    : Array.isArray(value) && value.length === 0);

/** Checks a canonical value against its leaf. Strict: nothing is converted here, `normalise` does that. */
export function checkLeaf(leaf: Leaf, value: unknown): LeafProblem | undefined {
  switch (leaf.kind) {
    case 'flag':
      return value === true ? undefined : { code: 'type' };
    case 'choice':
      return codesOf(leaf).includes(value as string) ? undefined : { code: 'unknownChoice' };
    case 'many':
      return checkMany(leaf, value);
    case 'number':
      return checkNumber(leaf, value);
    case 'zod':
      return accepts(leaf.schema, value) ? undefined : { code: 'type' };
  }
  if (typeof value !== 'string') return { code: 'type' };
  const found = checkString(leaf, value);
  return found && isNotice(found) ? { ...found, keeps: true } : found;
}

type StringLeaf = Exclude<Leaf, { kind: 'flag' | 'choice' | 'many' | 'number' | 'zod' }>;

function checkString(leaf: StringLeaf, value: string): LeafProblem | undefined {
  switch (leaf.kind) {
    case 'text':
      return checkText(value, { max: leaf.max });
    case 'longText':
      return checkText(value, { max: leaf.max, lines: true });
    case 'date':
      return checkDate(value);
    case 'dateTime':
      return checkDateTime(value);
    case 'time':
      return checkTime(value);
    case 'kana':
      return checkKana(value, leaf.max);
    case 'phone':
      return checkPhone(value, leaf.fax ? { fax: true } : {});
    case 'postalCode':
      return checkPostalCode(value);
    case 'identifier':
      return checkIdentifier(leaf.scheme, value);
  }
}

function checkNumber(leaf: NumberLeaf, value: unknown): LeafProblem | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'type' };
  const { min, max, decimals = 0 } = leaf;
  if (value < min || value > max) return { code: 'range', params: { min, max } };
  return Number(value.toFixed(decimals)) === value ? undefined : { code: 'integer', params: { decimals } };
}

function checkMany(leaf: ManyLeaf, value: unknown): LeafProblem | undefined {
  if (!Array.isArray(value)) return { code: 'type' };
  const codes = codesOf(leaf);
  if (value.length > codes.length) return { code: 'duplicate' };
  if (!value.every((one) => codes.includes(one))) return { code: 'unknownChoice' };
  if (new Set(value).size < value.length) return { code: 'duplicate' };
  const alone = value.length > 1 && exclusiveCodes(leaf).some((code) => value.includes(code));
  return alone ? { code: 'exclusive', keeps: true } : undefined;
}

interface Runnable {
  readonly _zod: {
    readonly run: (payload: { value: unknown; issues: unknown[] }, ctx: { async: false }) => unknown;
  };
}

function accepts(schema: unknown, value: unknown): boolean {
  const payload = { value, issues: [] as unknown[] };
  const result = (schema as Runnable)._zod.run(payload, { async: false });
  return !(result instanceof Promise) && payload.issues.length === 0;
}
