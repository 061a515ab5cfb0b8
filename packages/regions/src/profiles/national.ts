import { forms, layouts } from '@renkei/forms';
import { nationalSending } from '@renkei/forms/disclosure';
import { nationalRules } from '@renkei/pathway';
import type { DocumentRule, FormChange } from '../profile.js';
import type { NationalVocabulary, Region } from '../vocabulary-types.js';

/** Papers of the path that are no sheets of the library yet. */
const papers = [
  'carePlan',
  'nursingSummary',
  'doctorLetter',
  'inpatientTreatmentPlan',
  'serviceMeetingSummary',
  'progressRecord',
  'serviceSlip',
  'physicianOpinion',
  'visitNursingInstruction',
  'dischargePrescription',
  'medicationNotebook',
  'certificationApplication',
  'homeVisitReport',
  'consentForm',
  'coverSheet',
  'phoneCall',
] as const;

const definitions = Object.fromEntries(
  Object.entries(forms).map(([id, form]): [string, FormChange] => [
    id,
    {
      definition: form as unknown as NonNullable<FormChange['definition']>,
      ...(layouts[id] && { layouts: layouts[id] }),
    },
  ]),
);

const documents: Readonly<Record<string, DocumentRule>> = {
  ...Object.fromEntries(Object.values(forms).map(({ id, force }) => [id, { form: id, force }])),
  ...Object.fromEntries(papers.map((paper) => [paper, {}])),
};

/**
 * 全国: the first layer of every region. Forms, documents, steps, facts, eligibility and sending as the other packages
 * define them; each step carries its own source. What notices leave open is a default that any region may replace.
 */
export const national: Region<NationalVocabulary> = {
  id: 'national',
  level: 'nation',
  name: { ja: '全国', en: 'Nation' },
  editions: [
    {
      from: '2000-04-01',
      force: 'reference',
      facts: nationalRules.facts,
      forms: definitions,
      documents,
      eligibility: nationalRules.eligibility,
      steps: nationalRules.steps,
      sending: nationalSending,
    },
  ],
};
