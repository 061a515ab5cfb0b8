import type { CivilDate } from '@renkei/forms';
import type { Source } from '../source.js';
import type { ClaimDate, FoundEvidence, Reason } from './claim.js';
import type { ClaimEvent, ClaimInput } from './claim-input.js';
import type { EvidenceCode, FeeCode } from './codes.js';

/** One thing a fee may be claimed for: a handover, a conference, a discharge. */
export interface Occasion {
  /** Decides edition and month. */
  readonly on: CivilDate;
  /** Another day by which practice may choose edition and month, such as that of the admission. */
  readonly alsoOn?: CivilDate;
  /** Its own event, where each has one: then only that one tells what is kept for it. */
  readonly event?: ClaimEvent;
}

/** What an edition says of an occasion. All lists are empty when left out. */
export interface Verdict {
  readonly class?: string;
  /** What rules it out. */
  readonly against?: readonly Reason[];
  /** What keeps it from being settled. */
  readonly doubts?: readonly Reason[];
  /** What it rests on. */
  readonly because?: readonly Reason[];
  readonly dates?: readonly ClaimDate[];
  readonly found?: readonly FoundEvidence[];
  readonly missing?: readonly EvidenceCode[];
}

/** Several verdicts as one. */
export const mergeVerdicts = (...verdicts: readonly Verdict[]) => {
  const feeClass = verdicts.find((verdict) => verdict.class !== undefined)?.class;
  return {
    ...(feeClass !== undefined && { class: feeClass }),
    against: verdicts.flatMap(({ against = [] }) => against),
    doubts: verdicts.flatMap(({ doubts = [] }) => doubts),
    because: verdicts.flatMap(({ because = [] }) => because),
    dates: verdicts.flatMap(({ dates = [] }) => dates),
    found: verdicts.flatMap(({ found = [] }) => found),
    missing: verdicts.flatMap(({ missing = [] }) => missing),
  } satisfies Verdict;
};

/** One figure, or one for each class. */
export type Amount = number | Readonly<Record<string, number>>;

/** A fee as one revision (改定) has it; named by the month in which it took effect. */
export interface FeeEdition {
  readonly edition: string;
  readonly from: CivilDate;
  /** The last day for which this library knows that the revision stands as written here. */
  readonly knownUntil: CivilDate;
  readonly source: Source;
  readonly units?: Amount;
  readonly points?: Amount;
  readonly keep?: readonly EvidenceCode[];
  decide(occasion: Occasion, input: ClaimInput): Verdict;
}

export interface Fee {
  readonly fee: FeeCode;
  readonly claimedBy: 'careOffice' | 'hospital';
  /** How often it may be claimed: for a person in a calendar month, or in one stay. */
  readonly limit: { readonly times: number; readonly per: 'month' | 'stay' };
  /** Only for 要介護1–5 (care1–care5). */
  readonly careLevelsOnly?: true;
  /** The occasions that the log shows so far, oldest first. */
  occasions(input: ClaimInput): readonly Occasion[];
  /** Oldest first. */
  readonly editions: readonly [FeeEdition, ...FeeEdition[]];
}

export const defineFee = (fee: Fee): Fee => fee;

/** The edition in force on a day; the first one for earlier days, which it does not cover. */
export const editionOn = ({ editions }: Fee, date: CivilDate): FeeEdition =>
  editions.findLast(({ from }) => from <= date) ?? editions[0];

export const amountOf = (amount: Amount | undefined, feeClass: string | undefined): number | undefined =>
  typeof amount === 'object' ? amount[feeClass ?? ''] : amount;
