import { type AdmissionHandover, admissionHandover, describeForm, normalise, validate } from '@renkei/forms';
import { describeIssue } from '@renkei/i18n';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type FieldValues, set } from 'react-hook-form';
import { t } from './i18n.js';

/** What this app asks: all that a final sheet needs, something of the person, and two whole sections. */
const asked = [
  'header.writtenOn',
  'header.admittedOn',
  'header.admissionPlanned',
  'header.hospital',
  'header.office',
  'subject.name',
  'subject.nameKana',
  'subject.birthDate',
  'subject.age',
  'subject.sex',
  'subject.phone',
  'subject.careLevel',
  'subject.income',
  'family',
  'wishes',
];

const { title, parts } = describeForm(admissionHandover);
export const titleKey = title;

/** The questions and headings of the app, in the order of the paper. */
export const fields = (parts[0]?.fields ?? []).filter(({ path }) =>
  asked.some((one) => within(one, path) || within(path, one)),
);

/** A sheet on which nothing is written. */
export function blankAnswers(): FieldValues {
  const blank: FieldValues = {};
  for (const { dataPath, kind } of fields)
    if (kind !== 'section') set(blank, dataPath, kind === 'flag' ? false : kind === 'many' ? [] : '');
  return blank;
}

/** Whether a path is another or lies in it. */
function within(outer: string, path: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

/** What was entered; a box without a tick says nothing, as on paper. */
export const answersOf = (values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== false && value !== undefined)
      .map(([key, value]) => [key, isSection(value) ? answersOf(value) : value]),
  );

const isSection = (value: unknown): value is FieldValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The form as a Standard Schema for what people type. The form is one itself (`admissionHandover['~standard']`) and judges
 * values in their one spelling; here 和暦, full-width digits and half-width kana are read first, and messages are sentences.
 */
export const handoverAsTyped: StandardSchemaV1<FieldValues, AdmissionHandover> = {
  '~standard': {
    version: 1,
    vendor: admissionHandover['~standard'].vendor,
    validate: (values) => {
      const { draft, issues: before } = normalise(admissionHandover, answersOf(values as FieldValues));
      const verdict = validate(admissionHandover, draft, { stage: 'final', before });
      if (verdict.ok) return { value: verdict.data };
      const form = admissionHandover;
      return { issues: verdict.issues.map((issue) => describeIssue(issue, { form, t })) };
    },
  },
};
