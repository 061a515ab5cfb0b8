import type { Translator } from './translator.js';

/** A term of the Japanese system, with what it means. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

const IDS = [
  'ltcInsurance',
  'careManager',
  'careOffice',
  'communityCenter',
  'certification',
  'careLevel',
  'levelChange',
  'addOn',
  'careUnits',
  'carePlan',
  'progressRecord',
  'serviceMeeting',
  'preDischargeConference',
  'monitoring',
  'physicianOpinion',
  'copayRate',
  'keyPerson',
  'admissionHandover',
  'dischargeRecord',
  'medicationNotebook',
  'liaisonOffice',
  'welfareVolunteer',
  'certificationSurvey',
  'specifiedDisease',
  'feePoints',
  'era',
];

/**
 * The system terms that a text uses, in the order in which it first uses them: what a page explains to somebody who does
 * not know the Japanese system.
 *
 * @example
 * termsIn('The care manager applies the add-on.', { t }).map(({ id }) => id) // => ['careManager', 'addOn']
 */
export function termsIn(text: string, { t }: { readonly t: Translator }): Term[] {
  const lower = text.toLowerCase();
  return IDS.map((id) => ({
    id,
    term: t.dynamic(`terms.${id}.term`),
    meaning: t.dynamic(`terms.${id}.meaning`),
  }))
    .map((term) => ({ term, at: lower.indexOf(term.term.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ term }) => term);
}
