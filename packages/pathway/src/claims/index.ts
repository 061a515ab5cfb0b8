import type { Episode } from '../episode.js';
import type { Claim, EarlierClaim } from './claim.js';
import type { Fee } from './define-fee.js';
import { type GatherOptions, gather } from './gather.js';
import { judgeFee, type Taken } from './judge-fee.js';
import { notTogether } from './not-together.js';

export type { Claim, ClaimDate, ClaimEvidence, EarlierClaim, FoundEvidence, Reason } from './claim.js';
export {
  type ClaimReasonCode,
  type ClaimStatus,
  claimCodes,
  type EvidenceCode,
  type FeeCode,
} from './codes.js';
export type { Fee } from './define-fee.js';
export { nationalFees } from './national-fees.js';

export interface ClaimsOptions extends GatherOptions {
  /** The nation's rules, or those of a resolved region. */
  readonly rules: { readonly claims: readonly Fee[] };
  /** Claims of the person's other episodes, for the limits per month. */
  readonly earlier?: readonly EarlierClaim[];
}

/**
 * What can be claimed (算定) for an episode, and on what evidence: by stay, the care manager's fees first.
 *
 * Each claim is judged by the revision in force on its day and carries its dates, its evidence and its source. A fee
 * limited by the month counts over episodes. It helps check; the notices decide.
 *
 * @example
 * claims(episode, { rules: nationalRules, calendars: { careOffice }, asOf: '2026-06-30' })[0]?.status; // => 'eligible'
 */
export function claims(episode: Episode, { rules, earlier = [], ...options }: ClaimsOptions): Claim[] {
  const taken: Taken[] = earlier
    .filter(({ episodeId }) => episodeId !== episode.id)
    .map(({ fee, personId, month, status }) => ({ fee, personId, month, status }));
  const made: Claim[] = [];
  for (const input of gather(episode, options)) {
    for (const fee of rules.claims) made.push(...judgeFee(fee, input, [...taken, ...made]));
  }
  return notTogether(made);
}
