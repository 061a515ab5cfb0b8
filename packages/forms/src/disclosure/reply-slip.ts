import type {
  LiaisonReply,
  LiaisonReplyDraft,
  LiaisonRequestDraft,
} from '../documents/liaison-form/liaison-form.js';
import { liaisonForm } from '../documents/liaison-form/liaison-form.js';
import { viewOf, type Withheld } from './view-of.js';

/**
 * The slip (回答) to cut off and send back, with nothing on it of the request but its number and the initials. Without a
 * reading the sender writes the initials; without either the box stays empty.
 */
export function replySlipOf(
  request: LiaisonRequestDraft,
  written?: string,
): { readonly slip: LiaisonReplyDraft; readonly withheld: readonly Withheld[] } {
  const choices = written === undefined ? {} : { written: { 'subject.name': written } };
  const { shown, withheld } = viewOf(liaisonForm, request, 'replySlip', choices);
  const { header, subject } = shown as SlipShown;
  const initials = subject?.name?.value;
  return {
    slip: {
      header: {
        kind: 'reply',
        ...(header?.refNo !== undefined && { refNo: header.refNo }),
        ...(initials !== undefined && { initials }),
      },
    },
    withheld,
  };
}

interface SlipShown {
  readonly header?: { readonly refNo?: string };
  readonly subject?: { readonly name?: { readonly value: string } };
}

/** A request that waits for its reply: its reference number, and the initials that were put on its slip. */
export interface OpenRequest {
  readonly id: string;
  readonly refNo?: string;
  readonly initials?: string;
}

export type ReplyMatch =
  /** The number leads to one request. */
  | { readonly match: 'found'; readonly request: string }
  /** Somebody decides: the slip has no number, or it and the initials do not agree, or several requests have it. */
  | { readonly match: 'candidates'; readonly requests: readonly string[] }
  | { readonly match: 'none' };

/**
 * Leads slips back to their requests by the reference number. Initials alone never decide: many people share them, so
 * without a number every request with the same initials is a candidate, even if it is only one.
 */
export const matchReply = (
  slips: readonly Pick<LiaisonReply, 'header'>[],
  requests: readonly OpenRequest[],
): ReplyMatch[] => slips.map((slip) => matchOne(slip.header ?? {}, requests));

type SlipHeader = NonNullable<LiaisonReply['header']>;

function matchOne({ refNo, initials }: SlipHeader, requests: readonly OpenRequest[]): ReplyMatch {
  const sameInitials = (one: OpenRequest) => spelled(one.initials) === spelled(initials);
  if (refNo !== undefined && refNo !== '') {
    const numbered = requests.filter((one) => spelled(one.refNo) === spelled(refNo));
    const [only] = numbered;
    const agrees = only && (initials === undefined || only.initials === undefined || sameInitials(only));
    if (numbered.length === 1 && only && agrees) return { match: 'found', request: only.id };
    return candidates(numbered);
  }
  return candidates(initials === undefined ? [] : requests.filter(sameInitials));
}

const candidates = (requests: readonly OpenRequest[]): ReplyMatch =>
  requests.length === 0 ? { match: 'none' } : { match: 'candidates', requests: requests.map(({ id }) => id) };

/** Typed by hand, half-width or full-width, with or without points and hyphens. */
const spelled = (text: string | undefined): string | undefined =>
  text
    ?.normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-‐−ー・]/g, '');
