/**
 * The guide: for each section of a sheet, and for what people get wrong, what to write, why the receiver needs it, and an
 * example. A sub-path of its own, since only who fills in a sheet needs it.
 *
 * @example
 * import { guide, guideTo } from '@renkei/i18n/guide';
 * const t = createTranslator({ locale: 'ja', words: guide });
 * guideTo('admissionHandover', 'wishes', { t })?.write // => '本人の言葉を、そのまま書きます。家族の意向とは分けます。'
 *
 * @packageDocumentation
 */
import { admissionHandover as admissionHandoverEn } from './guide/en/admission-handover.js';
import { dischargeRecord as dischargeRecordEn } from './guide/en/discharge-record.js';
import { liaisonForm as liaisonFormEn } from './guide/en/liaison-form.js';
import { admissionHandover } from './guide/ja/admission-handover.js';
import { dischargeRecord } from './guide/ja/discharge-record.js';
import { liaisonForm } from './guide/ja/liaison-form.js';
import type { Translator } from './translator.js';

/** The texts of the guide, to be passed to a translator as `words`. */
export const guide = {
  ja: {
    ...admissionHandover,
    ...dischargeRecord,
    ...liaisonForm,
    'guide.advice': '書き方の目安です。法律や医療の助言ではありません',
  },
  en: {
    ...admissionHandoverEn,
    ...dischargeRecordEn,
    ...liaisonFormEn,
    'guide.advice': 'Help with writing; not legal or clinical advice',
  },
};

export interface GuideText {
  readonly write: string;
  readonly why: string;
  readonly example: string;
  /** Shown wherever the guide is shown. */
  readonly advice: string;
}

/** The guide to a section or question, or to the nearest section around it that has one. */
export function guideTo(
  form: string,
  path: string,
  { t }: { readonly t: Translator },
): GuideText | undefined {
  const steps = path.split('.');
  const known = steps
    .map((_, index) => `guide.${form}.${steps.slice(0, steps.length - index).join('.')}`)
    .find((key) => t.has(`${key}.write`));
  if (known === undefined) return undefined;
  const [write, why, example] = ['write', 'why', 'example'].map((key) => t.dynamic(`${known}.${key}`));
  return { write, why, example, advice: t.dynamic('guide.advice') } as GuideText;
}
