import type { TextPart } from './ruby.js';
import type { Translator } from './translator.js';

/** What the person and the family read in a phase of the journey. */
export interface FamilyTexts {
  /** What happens now. */
  readonly now: readonly TextPart[];
  /** What you can do. */
  readonly todo: readonly TextPart[];
  /** Whom to ask. */
  readonly ask: readonly TextPart[];
  /** What to have ready, where the phase asks for something. */
  readonly bring?: readonly TextPart[];
  /** The things kept together at home and taken along at an admission, where `bring` speaks of them. */
  readonly kit?: readonly (readonly TextPart[])[];
}

/** The carry kit: kept together at home, taken along at an admission. */
const KIT = [
  'healthInsurance',
  'ltcCard',
  'copayCertificate',
  'medicationNotebook',
  'patientCards',
  'careManagerCard',
] as const;
const PHASES_WITH_KIT = ['atHome', 'inHospital.arrived', 'discharged.settled'];

/**
 * The texts for a phase of the journey (`atHome`, `inHospital.arrived` …), in the reader's language; with the locale
 * `ja-x-easy` in easy Japanese with readings.
 */
export function familyTexts(phase: string, { t }: { readonly t: Translator }): FamilyTexts {
  const text = (key: string) => t.parts(`family.${phase}.${key}`);
  return {
    now: text('now'),
    todo: text('do'),
    ask: text('ask'),
    ...(t.has(`family.${phase}.bring`) && { bring: text('bring') }),
    ...(PHASES_WITH_KIT.includes(phase) && { kit: KIT.map((thing) => t.parts(`family.kit.${thing}`)) }),
  };
}
