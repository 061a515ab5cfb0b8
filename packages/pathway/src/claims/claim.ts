import type { CivilDate } from '@renkei/forms';
import type { Source } from '../source.js';
import type { ClaimDateCode, ClaimReasonCode, ClaimStatus, EvidenceCode, FeeCode } from './codes.js';

export interface Reason {
  readonly code: ClaimReasonCode;
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface ClaimDate {
  readonly code: ClaimDateCode;
  readonly on: CivilDate;
}

/** Something the log holds that a claim rests on. */
export interface FoundEvidence {
  readonly code: EvidenceCode;
  readonly on?: CivilDate;
  /** The event that shows it. */
  readonly event?: string;
}

export interface ClaimEvidence {
  readonly found: readonly FoundEvidence[];
  readonly missing: readonly EvidenceCode[];
  /** What must stand in the office's or hospital's own papers, where the log cannot see it. */
  readonly keep: readonly EvidenceCode[];
}

/** What can be said of one fee (加算) on one occasion. It helps check; the notices decide. */
export interface Claim {
  readonly fee: FeeCode;
  /** The revision it was judged by, named by its effective month. */
  readonly edition: string;
  readonly class?: string;
  readonly status: ClaimStatus;
  /** 単位, never yen. Left out where the class or the rule is open. */
  readonly units?: number;
  /** 点 of the medical fee. */
  readonly points?: number;
  readonly reasons: readonly Reason[];
  readonly dates: readonly ClaimDate[];
  readonly evidence: ClaimEvidence;
  readonly source: Source;
  readonly episodeId: string;
  readonly personId: string;
  /** The number of the stay in hospital, from 1. */
  readonly stay: number;
  /** The day that decides edition and month. */
  readonly on: CivilDate;
  /** The month it is claimed in, `YYYY-MM`. */
  readonly month: string;
  readonly advice: 'noticesDecide';
}

/** A claim of another episode, as far as the limits per month need it. */
export type EarlierClaim = Pick<Claim, 'fee' | 'personId' | 'month' | 'status'> & {
  readonly episodeId?: string;
};
