import { type CivilDate, isInstant } from '../values/civil-date.js';
import { dayInJapan } from './day-in-japan.js';

/** Whose data: the person's, or those that a family member gave about themselves. Each is asked separately. */
export type ConsentSubject = 'person' | 'family';

/** What a consent covers; a list left out covers everything of its kind. */
export interface ConsentScope {
  readonly documents?: readonly string[];
  /** Codes of the role list. */
  readonly recipients?: readonly string[];
  readonly purposes?: readonly string[];
  readonly channels?: readonly string[];
}

/** One act of consent (同意), its refusal or its withdrawal, as the host keeps it. */
export interface Consent {
  readonly subject: ConsentSubject;
  /** Which family member, as an opaque id: each decides for their own data. */
  readonly member?: string;
  readonly answer: 'given' | 'refused' | 'withdrawn';
  /** A plain day in Japan, or an instant with its offset. */
  readonly on: CivilDate | string;
  readonly giver?: 'person' | 'family' | 'guardian';
  /** 文書, 口頭, 契約時の包括同意, or posted purposes and no objection (黙示). */
  readonly method?: 'written' | 'oral' | 'comprehensive' | 'implied';
  readonly scope?: ConsentScope;
}

export type ConsentStanding = 'given' | 'refused' | 'withdrawn' | 'outOfScope' | 'notAsked';

export interface Standing {
  readonly standing: ConsentStanding;
  /** The consent that counts. */
  readonly consent?: Consent;
}

export interface ConsentQuestion {
  readonly document: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly channel: string;
  readonly at: string;
}

/**
 * Where somebody's consent stands for one disclosure. Of what was answered up to then and covers it, the latest answer
 * counts; of several family members all must have agreed. Days are those of Japan, whatever offset an instant has. An answer
 * whose day cannot be read counts only when it is against.
 */
export function standingOf(
  subject: ConsentSubject,
  consents: readonly Consent[],
  question: ConsentQuestion,
): Standing {
  const own = consents.filter(
    (one) => one.subject === subject && (isUpTo(one.on, question.at) || isUndatedNo(one)),
  );
  const covering = own.filter(({ scope }) => covers(scope, question));
  if (covering.length === 0) return { standing: own.length === 0 ? 'notAsked' : 'outOfScope' };
  const latest = new Map<string, Consent>();
  for (const consent of covering) {
    const before = latest.get(consent.member ?? '');
    if (!before || isUpTo(before.on, consent.on) || isUndatedNo(consent))
      latest.set(consent.member ?? '', consent);
  }
  const answers = [...latest.values()];
  const against = answers.find(({ answer }) => answer !== 'given');
  const counting = against ?? (answers[0] as Consent);
  return { standing: counting.answer, consent: counting };
}

/** A plain day counts from its beginning, and covers what happens on it. */
function isUpTo(on: string, at: string): boolean {
  const [first, second] = [dayInJapan(on), dayInJapan(at)];
  if (first === undefined || second === undefined) return false;
  return isInstant(on) && isInstant(at) ? Date.parse(on) <= Date.parse(at) : first <= second;
}

const isUndatedNo = ({ answer, on }: Consent): boolean => answer !== 'given' && dayInJapan(on) === undefined;

function covers(scope: ConsentScope | undefined, question: ConsentQuestion): boolean {
  const within = (list: readonly string[] | undefined, code: string) => !list || list.includes(code);
  return (
    within(scope?.documents, question.document) &&
    within(scope?.recipients, question.recipient) &&
    within(scope?.purposes, question.purpose) &&
    within(scope?.channels, question.channel)
  );
}
