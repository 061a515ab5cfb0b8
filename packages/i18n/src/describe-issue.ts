import { type LabelledForm, labelOf, type Path, type Place, placeAt, placesOf } from './field-label.js';
import { type IssueParams, otherFields } from './other-fields.js';
import type { MessageParams, Translator } from './translator.js';

/** What is read of an issue; those of `@renkei/forms` and `@renkei/pathway` fit. */
export interface DescribableIssue {
  readonly code: string;
  readonly path: Path;
  readonly params?: IssueParams;
  readonly rule?: string;
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
  readonly t: Translator;
}

const NOTICES = ['checkDigit', 'pattern', 'ageDiffers', 'eraChangingDay'];

/** Parameters that hold a code, and where its word is. */
const CODE_PARAMS: Readonly<Record<string, (code: string) => string>> = {
  era: (code) => `eras.${code}`,
  event: (code) => `pathway.event.${code.replaceAll('.', '_')}`,
  phase: (code) => `pathway.phase.${code}`,
  role: (code) => `roles.${code}`,
  document: (code) => `documents.${code}`,
};

/**
 * Says an issue in the reader's language.
 *
 * @example
 * const t = createTranslator({ locale: 'ja' });
 * describeIssue({ code: 'required', path: ['subject', 'name'] }, { form: admissionHandover, t }).message
 * // => '「患者氏名」を入力してください'
 */
export const describeIssue = (issue: DescribableIssue, options: DescribeOptions): DescribedIssue =>
  describeOn(options.form ? placesOf(options.form) : [], issue, options);

/** Says all issues of a sheet, in the order of the paper; what concerns the whole file comes first. */
export function describeIssues(
  issues: readonly DescribableIssue[],
  options: DescribeOptions,
): DescribedIssue[] {
  const places = options.form ? placesOf(options.form) : [];
  const position = ({ path }: DescribableIssue) => {
    const place = placeAt(places, path);
    const list = place?.above.find((one) => 'rows' in one.node);
    const row = path.find((step) => typeof step === 'number') ?? 0;
    // an entry of a list is finished before the next one begins
    return [
      list ? places.indexOf(list) : place ? places.indexOf(place) : -1,
      row,
      place ? places.indexOf(place) : -1,
    ];
  };
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.map((one, i) => one - (b[i] as number)).find((difference) => difference !== 0) ?? 0;
  return issues
    .map((issue) => ({ issue, at: position(issue) as number[] }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ issue }) => describeOn(places, issue, options));
}

function describeOn(
  places: readonly Place[],
  issue: DescribableIssue,
  { form, t }: DescribeOptions,
): DescribedIssue {
  const place = placeAt(places, issue.path);
  const label = form ? labelOf(form, issue.path, t, places) : t('place.thisEntry');
  const others = form ? otherFields(form, issue, t, places) : { other: t('place.anotherAnswer') };
  const params = { ...inWords(issue.params, t), ...others, label };
  const key = messageKey(issue, t);
  return {
    key,
    params,
    message: t.dynamic(key, params),
    path: issue.path,
    fieldId: place?.id ?? '',
    severity: NOTICES.includes(issue.code) ? 'notice' : 'error',
  };
}

/** Codes that stand for more than one thing to do. */
function messageKey({ code, params = {} }: DescribableIssue, t: Translator): string {
  if (code === 'order' && params.days !== undefined) return 'issues.orderWithin';
  if (code === 'integer' && params.decimals !== undefined && params.decimals !== 0) return 'issues.decimals';
  if (code === 'identifier' && params.wrong === 'checkDigit') return 'issues.identifierDigit';
  return t.has(`issues.${code}`) ? `issues.${code}` : 'issues.invalid';
}

/** The parameters with words in place of codes. */
function inWords(params: IssueParams = {}, t: Translator): MessageParams {
  const said = Object.entries(params).map(([name, value]) => {
    const keyOf = CODE_PARAMS[name];
    return [name, keyOf && typeof value === 'string' ? t.dynamic(keyOf(value)) : value];
  });
  return Object.fromEntries(said);
}
