import type { FoundEvidence } from './claim.js';
import type { ClaimEvent } from './claim-input.js';
import type { EvidenceCode } from './codes.js';

/** The event that shows it, `'notNeeded'`, or nothing. */
type Shown = Pick<ClaimEvent, 'id' | 'on'> | 'notNeeded' | undefined;

/** Sorts what a fee asks for into found and missing. */
export function evidence(asked: Readonly<Partial<Record<EvidenceCode, Shown>>>): {
  found: FoundEvidence[];
  missing: EvidenceCode[];
} {
  const found: FoundEvidence[] = [];
  const missing: EvidenceCode[] = [];
  for (const [code, shown] of Object.entries(asked) as [EvidenceCode, Shown][]) {
    if (shown === 'notNeeded') continue;
    if (shown) found.push({ code, on: shown.on, event: shown.id });
    else missing.push(code);
  }
  return { found, missing };
}
