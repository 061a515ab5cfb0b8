import type { Mark } from '../definition/leaf.js';
import { foldCode } from './japanese-text.js';
import { looksLikeMyNumber } from './my-number.js';
import { accept, judged, type Parsed, type Problem, problem, refuse } from './problem.js';

type CheckDigit = 'm10w21' | 'mod11';

interface Rule {
  readonly length: number;
  /** The form of the number; a text of another form is refused. */
  readonly form: RegExp;
  /** A narrower form, believed and not verified: outside it there is a notice. */
  readonly usual?: RegExp;
  readonly check?: CheckDigit;
  /** How sure the check digit, or else the form, is known. With `GK?` a wrong check digit is a notice only. */
  readonly mark: Mark;
}

/**
 * The official numbers of the sheets and how each is checked, half-width without hyphens.
 *
 * @source The rules for assigning insurer, institution and office numbers (番号の設定要領), read second-hand:
 * each mark says how sure a rule is.
 */
export const identifierRules = {
  /** 介護保険被保険者番号. `H` begins the number of a person of 40 to 64 on public assistance only (みなし2号). */
  insuredPersonNumber: {
    length: 10,
    form: /^(?:\d{10}|H[0-9A-Z]{9})$/,
    usual: /^(?:\d{10}|H\d{9})$/,
    mark: 'GK',
  },
  /** 介護保険の保険者番号: the municipality's five digits with a check digit of their own. */
  insurerNumber: { length: 6, form: /^\d{6}$/, check: 'm10w21', mark: 'GK' },
  /** 全国地方公共団体コード: looks like an insurer number, its check digit is another. */
  localGovernmentCode: { length: 6, form: /^\d{6}$/, check: 'mod11', mark: 'GK' },
  /** 国民健康保険の保険者番号 */
  nhiInsurerNumber: { length: 6, form: /^\d{6}$/, check: 'm10w21', mark: 'V' },
  /** 被用者保険の保険者番号 */
  employeesInsurerNumber: { length: 8, form: /^\d{8}$/, check: 'm10w21', mark: 'V' },
  /** 後期高齢者医療の保険者番号 */
  lateElderlyInsurerNumber: { length: 8, form: /^39\d{6}$/, check: 'm10w21', mark: 'V' },
  /** 後期高齢者医療の被保険者番号 */
  lateElderlyInsuredNumber: { length: 8, form: /^\d{8}$/, check: 'm10w21', mark: 'GK?' },
  /** 公費負担者番号 */
  publicExpenseBearerNumber: { length: 8, form: /^\d{8}$/, check: 'm10w21', mark: 'GK' },
  /** 公費負担医療の受給者番号 */
  publicExpenseRecipientNumber: { length: 7, form: /^\d{7}$/, check: 'm10w21', mark: 'GK' },
  /** 介護保険事業所番号. The third character is the kind of office; letters are assigned except I, O, Q. */
  careOfficeNumber: { length: 10, form: /^\d{2}[0-9A-HJ-NPR-Z]\d{7}$/, check: 'm10w21', mark: 'V' },
  /** 医療機関コード as printed without prefecture and fee table; its check digit counts both. */
  medicalInstitutionCode7: { length: 7, form: /^\d{7}$/, check: 'm10w21', mark: 'V~' },
  /** 医療機関コード with prefecture and fee table */
  medicalInstitutionCode10: { length: 10, form: /^\d{10}$/, check: 'm10w21', mark: 'V' },
  /** 介護支援専門員登録番号 */
  careManagerRegistrationNumber: { length: 8, form: /^\d{8}$/, mark: 'GK' },
} as const satisfies Record<string, Rule>;

export type IdentifierScheme = keyof typeof identifierRules;

/** What a seven-digit medical institution code leaves out. Without it the check digit is not judged. */
export interface InstitutionContext {
  /** Two digits, `04` for Miyagi. */
  readonly prefecture: string;
  /** 点数表番号: `1` medical, `3` dental, `4` pharmacy, `6` home nursing. */
  readonly feeTable: string;
}

/** The value of each letter is its place here: A is 10, and I, O, Q are not used. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

/**
 * Modulus 10, weights 2 and 1 from the right, digits of a product added one by one (モジュラス10 ウェイト2-1 分割).
 *
 * @example
 * m10w21('3312001') // => 5
 */
export function m10w21(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const weight = (body.length - i) % 2 === 1 ? 2 : 1;
    const product = CHARACTERS.indexOf(body.charAt(i)) * weight;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return (10 - (sum % 10)) % 10;
}

/** The check digit of the local government code: weights 6 to 2, eleven minus the rest, its last digit. */
export function mod11(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += Number(body.charAt(i)) * (6 - i);
  return (11 - (sum % 11)) % 10;
}

const checkDigits = { m10w21, mod11 };

/**
 * What is wrong with a stored number. `lookalikeMyNumber` and `identifier` refuse it, by what is known of its
 * scheme; `checkDigit` and `pattern` are notices about what is only believed, and never block.
 *
 * The check digit of a seven-digit medical institution code (医療機関コード) counts its prefecture and fee table, which no
 * sheet holds: a host that knows them passes them as `context`. Every other scheme needs none.
 *
 * @example
 * const medicalInMiyagi = { prefecture: '04', feeTable: '1' };
 * checkIdentifier('medicalInstitutionCode7', '2345670', medicalInMiyagi) // => undefined
 * checkIdentifier('medicalInstitutionCode7', '2345671', medicalInMiyagi)?.code // => 'identifier'
 */
export function checkIdentifier(
  scheme: IdentifierScheme,
  value: string,
  context?: InstitutionContext,
): Problem | undefined {
  const rule: Rule = identifierRules[scheme];
  if (value.length !== rule.length || !rule.form.test(value)) {
    if (looksLikeMyNumber(value)) return problem('lookalikeMyNumber');
    return problem('identifier', { scheme, length: rule.length, wrong: 'form' });
  }
  if (rule.usual && !rule.usual.test(value)) return problem('pattern', { scheme });
  const isPart = scheme === 'medicalInstitutionCode7';
  if (!rule.check || (isPart && !context)) return undefined;
  const body = (isPart && context ? context.prefecture + context.feeTable : '') + value.slice(0, -1);
  if (checkDigits[rule.check](body) === Number(value.slice(-1))) return undefined;
  return rule.mark === 'GK?'
    ? problem('checkDigit', { scheme })
    : problem('identifier', { scheme, length: rule.length, wrong: 'checkDigit' });
}

const MAX_LENGTH = 48;
const NOTICES: readonly string[] = ['checkDigit', 'pattern'];

/**
 * Reads a number typed in full or half width, with or without hyphens and blanks, and checks it as `checkIdentifier` does.
 *
 * @example
 * parseIdentifier('insurerNumber', '０４２０５－１') // => { ok: true, value: '042051' }
 */
export function parseIdentifier(
  scheme: IdentifierScheme,
  typed: string,
  context?: InstitutionContext,
): Parsed<string> {
  if (typed.length > MAX_LENGTH) return refuse('maxLength', { max: MAX_LENGTH });
  const value = foldCode(typed).replace(/[\s-]/g, '').toUpperCase();
  const found = checkIdentifier(scheme, value, context);
  return found && NOTICES.includes(found.code) ? accept(value, found) : judged(value, found);
}
