import { eventLabel, labelOn, type Sheet, sheetOf } from './field-label.js';
import { keyOfEvent, keyOnSheet } from './key-of-issue.js';
import { idOf, type LabelledForm, type Path } from './labelled-form.js';
import { otherFields } from './other-fields.js';
import { inOrderOfPaper, withoutEchoes } from './paper-order.js';
import type { MessageParams, Translator } from './translator.js';

/** What is read of an issue; those of `@renkei/forms` and `@renkei/pathway` fit. */
export interface DescribableIssue {
  readonly code: string;
  readonly path: Path;
  readonly params?: MessageParams;
  readonly rule?: string;
  readonly severity?: 'notice';
}

export interface DescribedIssue {
  /** The word key of the message. */
  readonly key: string;
  readonly params: MessageParams;
  /** One whole sentence: the field as the paper names it and what to do, never the value. */
  readonly message: string;
  readonly path: Path;
  /** Path of the field without row numbers; empty where the file as a whole is meant. */
  readonly fieldId: string;
  /** A notice never blocks. */
  readonly severity: 'error' | 'notice';
}

export interface DescribeOptions {
  /** The form the path leads into; left out for what is no sheet, such as an event. */
  readonly form?: LabelledForm;
  /** The part of the form that was checked, where it has several. */
  readonly part?: string;
  readonly t: Translator;
}

const NOTICES = ['checkDigit', 'pattern', 'ageDiffers', 'eraChangingDay', 'unknownLabel'];

/** Parameters that hold a code, and where its word is. */
const CODE_PARAMS: Readonly<Record<string, (code: string) => string>> = {
  era: (code) => `eras.${code}`,
  event: (code) => `pathway.event.${code.replaceAll('.', '_')}`,
  phase: (code) => `pathway.phase.${code}`,
  role: (code) => `roles.${code}`,
  document: (code) => `documents.${code}`,
};

/**
 * Says an issue in the reader's language. For the many issues of one sheet `describeIssues` is quicker.
 *
 * @example
 * const t = createTranslator({ locale: 'ja' });
 * describeIssue({ code: 'required', path: ['subject', 'name'] }, { form: admissionHandover, t }).message
 * // => '「患者氏名」を入力してください'
 */
export const describeIssue = (issue: DescribableIssue, { form, part, t }: DescribeOptions): DescribedIssue =>
  describeOn(form && sheetOf(form, t, part), issue, t);

/**
 * Says all issues of a sheet, in the order of the paper; what concerns the whole file comes first. An answer that could
 * not be read is not called missing as well.
 */
export function describeIssues(
  issues: readonly DescribableIssue[],
  { form, part, t }: DescribeOptions,
): DescribedIssue[] {
  const sheet = form && sheetOf(form, t, part);
  const said = withoutEchoes(issues);
  const ordered = sheet ? inOrderOfPaper(said, sheet) : said;
  return ordered.map((issue) => describeOn(sheet, issue, t));
}

function describeOn(sheet: Sheet | undefined, issue: DescribableIssue, t: Translator): DescribedIssue {
  const named = sheet
    ? { ...otherFields(sheet, issue), label: labelOn(sheet, issue.path) }
    : {
        other: t('place.anotherAnswer'),
        earlier: t('place.anotherAnswer'),
        label: eventLabel(issue.path, t),
      };
  const params = { ...inWords(issue.params, t), ...named };
  const place = sheet?.byId.get(idOf(issue.path));
  const said = { code: issue.code, params };
  const key = sheet ? keyOnSheet(said, place?.node, t) : keyOfEvent(said, t);
  return {
    key,
    params,
    message: t.dynamic(key, params),
    path: issue.path,
    fieldId: place?.id ?? '',
    severity: issue.severity ?? (NOTICES.includes(issue.code) ? 'notice' : 'error'),
  };
}

/** The parameters with words in place of codes; how many decimals are allowed chooses the plural. */
function inWords(params: MessageParams = {}, t: Translator): MessageParams {
  const said = Object.entries(params).map(([name, value]) => {
    const keyOf = CODE_PARAMS[name];
    return [name, keyOf && typeof value === 'string' ? t.dynamic(keyOf(value)) : value];
  });
  const { decimals } = params;
  return { ...Object.fromEntries(said), ...(typeof decimals === 'number' && { count: decimals }) };
}
