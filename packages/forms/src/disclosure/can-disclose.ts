import {
  type Consent,
  type ConsentQuestion,
  type ConsentStanding,
  type ConsentSubject,
  standingOf,
} from './consent.js';
import { dayInJapan } from './day-in-japan.js';

declare const decided: unique symbol;

export interface DisclosureDocument {
  /** Id of the form. */
  readonly form: string;
  /** Id of the document: opaque, never a name or an official number. */
  readonly id: string;
  /** Whose data the copy holds (`subjectsOf`); both when nobody says. */
  readonly subjects?: readonly ConsentSubject[];
}

/** Why consent may be missing in an emergency: it is for consent that is hard to get, never against a refusal. */
export const emergencyReasons = ['lifeOrBody', 'property', 'publicHealth'] as const;
/** Laws under which no consent is asked. */
export const legalReasons = ['abuseReport', 'publicBody', 'infectiousDisease'] as const;

export interface DisclosureQuestion {
  readonly document: DisclosureDocument;
  /** Code of the role list. */
  readonly recipient: string;
  /** What for: `admission`, `discharge`, `serviceMeeting`, … as the consents name it. */
  readonly purpose: string;
  readonly channel: string;
  readonly consents: readonly Consent[];
  /** The day in Japan, or the instant with its offset, of the disclosure. */
  readonly at: string;
  readonly emergency?: { readonly reason: (typeof emergencyReasons)[number] };
  readonly law?: { readonly reason: (typeof legalReasons)[number] };
}

/** What stands against a disclosure; words: `disclosure.missing.<code>`. */
export interface Missing {
  readonly code: Exclude<ConsentStanding, 'given'> | 'writtenConsent' | 'reason' | 'document' | 'day';
  readonly subject?: ConsentSubject;
}

interface DecisionFacts {
  readonly document: { readonly form: string; readonly id: string };
  readonly recipient: string;
  readonly purpose: string;
  readonly channel: string;
  readonly at: string;
}

/** Permission for one document, one recipient, one purpose and one channel. Only `canDisclose` gives it. */
export interface Allowed extends DecisionFacts {
  readonly allowed: true;
  readonly missing: readonly [];
  readonly basis: 'consent' | 'law' | 'emergency';
  /** Code of the emergency or law. */
  readonly reason?: string;
  readonly [decided]: true;
}

export interface NotAllowed extends DecisionFacts {
  readonly allowed: false;
  readonly missing: readonly Missing[];
}

export type Decision = Allowed | NotAllowed;

/**
 * Whether a document may be shown to somebody: on consent of the person, and of the family for the family's data, on a law,
 * or in an emergency with a reason. Otherwise it says what is missing, all at once.
 *
 * Nothing is thrown on bad input; what is not understood is missing. It helps check, the law decides.
 *
 * @source 個人情報の保護に関する法律 第20条第2項, 第27条第1項; 指定居宅介護支援等の事業の人員及び運営に関する基準 (for service
 * meetings: consent in writing beforehand)
 *
 * @example
 * canDisclose({ document: { form: 'admissionHandover', id: 'd1', subjects: ['person'] }, recipient: 'wardNurse',
 *   purpose: 'admission', channel: 'fax', consents: [], at: '2026-04-03' }).missing
 * // => [{ code: 'notAsked', subject: 'person' }]
 */
export function canDisclose(question: DisclosureQuestion): Decision {
  const { document, recipient, purpose, channel, at, consents, emergency, law } = question;
  const facts = { document: { form: document.form, id: document.id }, recipient, purpose, channel, at };
  const asked = { ...facts, document: document.form };
  const faults: Missing[] = [
    ...(document.form && document.id ? [] : [{ code: 'document' } as const]),
    ...(dayInJapan(at) === undefined ? [{ code: 'day' } as const] : []),
    ...(isKnown(emergency, emergencyReasons) && isKnown(law, legalReasons)
      ? []
      : [{ code: 'reason' } as const]),
  ];
  if (faults.length > 0) return { ...facts, allowed: false, missing: faults };
  if (law) return allowed(facts, 'law', law.reason);
  const list = Array.isArray(consents) ? consents : [];
  // an empty list names nobody, and nobody's consent is none
  const subjects = document.subjects?.length ? document.subjects : (['person', 'family'] as const);
  const missing = subjects.flatMap((subject) => missingOf(subject, list, asked));
  if (missing.length === 0) return allowed(facts, 'consent');
  const refused = missing.some(({ code }) => code === 'refused' || code === 'withdrawn');
  if (emergency && !refused) return allowed(facts, 'emergency', emergency.reason);
  return { ...facts, allowed: false, missing };
}

function missingOf(
  subject: ConsentSubject,
  consents: readonly Consent[],
  question: ConsentQuestion,
): Missing[] {
  const { standing, consent } = standingOf(subject, consents, question);
  if (standing !== 'given') return [{ code: standing, subject }];
  const inWriting = consent?.method === 'written' || consent?.method === 'comprehensive';
  return question.purpose === 'serviceMeeting' && !inWriting ? [{ code: 'writtenConsent', subject }] : [];
}

const isKnown = (given: { readonly reason: string } | undefined, reasons: readonly string[]): boolean =>
  given === undefined || reasons.includes(given.reason);

const allowed = (facts: DecisionFacts, basis: Allowed['basis'], reason?: string): Allowed =>
  ({
    ...facts,
    allowed: true,
    missing: [],
    basis,
    ...(reason !== undefined && { reason }),
  }) as unknown as Allowed;
