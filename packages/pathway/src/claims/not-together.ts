import type { Claim } from './claim.js';
import type { FeeCode } from './codes.js';

/** Two fees of which one rules out the other; the one to keep is the higher in every class. */
interface Exclusion {
  readonly keep: FeeCode;
  readonly drop: FeeCode;
  readonly on: 'stay' | 'day';
}

const exclusions: readonly Exclusion[] = [
  // 初回加算を算定する場合は、退院・退所加算は算定しない (GK)
  { keep: 'dischargeLiaisonAddon', drop: 'firstPlanAddon', on: 'stay' },
  // 介護支援等連携指導料 on the day of 退院時共同指導料2 注3 (V:S16)
  { keep: 'jointDischargeGuidance', drop: 'careLiaisonGuidance', on: 'day' },
];

const sameOccasion = (a: Claim, b: Claim, on: Exclusion['on']) =>
  a.stay === b.stay && (on === 'stay' || a.on === b.on);

function dropped(claim: Claim, against: Claim): Claim {
  const { units, points, ...rest } = claim;
  const reason = { code: 'notTogether', params: { fee: against.fee } } as const;
  const status = against.status === 'eligible' ? 'notEligible' : 'uncertain';
  return { ...rest, status, reasons: [reason, ...claim.reasons] };
}

/** Of two claims that rule each other out the higher one stays; the other falls, or is uncertain while the higher one is open. */
export const notTogether = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => {
    if (claim.status === 'notEligible') return claim;
    for (const { keep, drop, on } of exclusions) {
      if (claim.fee !== drop) continue;
      const kept = claims.find(
        (other) => other.fee === keep && other.status !== 'notEligible' && sameOccasion(other, claim, on),
      );
      if (kept) return dropped(claim, kept);
    }
    return claim;
  });
