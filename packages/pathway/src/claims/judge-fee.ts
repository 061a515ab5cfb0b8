import type { Claim, ClaimDate, EarlierClaim, Reason } from './claim.js';
import { type ClaimEvent, type ClaimInput, careLevelOn, keptIn, monthOf } from './claim-input.js';
import type { ClaimStatus, EvidenceCode } from './codes.js';
import {
  amountOf,
  editionOn,
  type Fee,
  type FeeEdition,
  mergeVerdicts,
  type Occasion,
  type Verdict,
} from './define-fee.js';

/** Claims made so far that a limit counts: of other episodes by month, of this stay by stay. */
export type Taken = EarlierClaim & { readonly stay?: number };

/** What is open about the rule itself; then no verdict is firm, whatever the facts. */
function openRules(edition: FeeEdition, occasion: Occasion): Reason[] {
  const { from, knownUntil, source } = edition;
  return [
    ...(occasion.on < from ? [{ code: 'rulesNotKnown' } as const] : []),
    ...(occasion.on > knownUntil ? [{ code: 'rulesMayHaveChanged' } as const] : []),
    ...(source.mark === 'GK?' ? [{ code: 'sourceUnverified' } as const] : []),
  ];
}

/** The days between which the rule is known, where the occasion lies outside them. */
function knownDates({ from, knownUntil }: FeeEdition, { on }: Occasion): ClaimDate[] {
  if (on < from) return [{ code: 'rulesKnownFrom', on: from }];
  return on > knownUntil ? [{ code: 'rulesKnownUntil', on: knownUntil }] : [];
}

/** What an edition comes to: its class and figure, or that it is ruled out. */
const outcome = (edition: FeeEdition, { class: feeClass, against = [] }: Verdict) =>
  against.length > 0 ? 'ruledOut' : `${feeClass} ${amountOf(edition.units ?? edition.points, feeClass)}`;

/** Where the revision changed between two days that practice may count by, and the answer with it. */
function editionsDiffer(
  fee: Fee,
  edition: FeeEdition,
  verdict: Verdict,
  occasion: Occasion,
  input: ClaimInput,
): Reason[] {
  const other = editionOn(fee, occasion.alsoOn ?? occasion.on);
  if (other === edition) return [];
  const same = outcome(other, other.decide(occasion, input)) === outcome(edition, verdict);
  return same ? [] : [{ code: 'editionsDiffer', params: { editions: [other.edition, edition.edition] } }];
}

/** 要介護1–5 only: a level not known is asked for, a pending one leaves it open. */
function careLevelRule(fee: Fee, on: string, input: ClaimInput): Verdict {
  if (!fee.careLevelsOnly) return {};
  const level = careLevelOn(input, on);
  if (level !== undefined) {
    return level.startsWith('care')
      ? { found: [{ code: 'careLevel' }] }
      : { against: [{ code: 'careLevelNotCovered', params: { level } }] };
  }
  return input.certificationPending ? { doubts: [{ code: 'careLevelPending' }] } : { missing: ['careLevel'] };
}

/** How many claims stand already, and how many may come to stand. */
function limitRule(
  { fee, limit }: Fee,
  occasion: Occasion,
  { stay, personId }: ClaimInput,
  taken: readonly Taken[],
): Verdict {
  const months = [...new Set([monthOf(occasion.on), monthOf(occasion.alsoOn ?? occasion.on)])];
  const counted = (month: string | undefined) =>
    taken.filter(
      (other) =>
        other.fee === fee &&
        other.personId === personId &&
        other.status !== 'notEligible' &&
        (limit.per === 'stay' ? other.stay === stay.number : other.month === month),
    );
  const params = { count: limit.times, per: limit.per };
  const standing = counted(months[0]);
  if (standing.filter(({ status }) => status === 'eligible').length >= limit.times) {
    return { against: [{ code: 'limitReached', params }] };
  }
  return standing.length >= limit.times || counted(months[1]).length >= limit.times
    ? { doubts: [{ code: 'limitMayBeReached', params }] }
    : {};
}

/** Open rules win over everything; then what rules it out, what is not settled, what is not shown. */
function statusOf(
  open: readonly Reason[],
  { against, doubts }: ReturnType<typeof mergeVerdicts>,
  missing: readonly EvidenceCode[],
): ClaimStatus {
  if (open.length > 0) return 'uncertain';
  if (against.length > 0) return 'notEligible';
  if (doubts.length > 0) return 'uncertain';
  return missing.length > 0 ? 'needsEvidence' : 'eligible';
}

/** Papers that an event states to be kept count as found. */
function shown(
  events: readonly ClaimEvent[],
  edition: FeeEdition,
  { found, missing }: ReturnType<typeof mergeVerdicts>,
): Claim['evidence'] {
  const keep = edition.keep ?? [];
  const stated = [...missing, ...keep].flatMap((code) => {
    const event = keptIn(events, code);
    return event ? [{ code, on: event.on, event: event.id }] : [];
  });
  const open = (code: EvidenceCode) => stated.every((each) => each.code !== code);
  return { found: [...found, ...stated], missing: missing.filter(open), keep: keep.filter(open) };
}

function judgeOccasion(fee: Fee, input: ClaimInput, occasion: Occasion, taken: readonly Taken[]): Claim {
  const edition = editionOn(fee, occasion.on);
  const decided = edition.decide(occasion, input);
  const open = [...openRules(edition, occasion), ...editionsDiffer(fee, edition, decided, occasion, input)];
  const verdict = mergeVerdicts(
    decided,
    careLevelRule(fee, occasion.on, input),
    limitRule(fee, occasion, input, taken),
  );
  const evidence = shown(occasion.event ? [occasion.event] : input.events, edition, verdict);
  const status = statusOf(open, verdict, evidence.missing);
  const classKnown = open.every(({ code }) => code === 'sourceUnverified');
  const firm = status === 'eligible' || status === 'needsEvidence';
  const units = firm ? amountOf(edition.units, verdict.class) : undefined;
  const points = firm ? amountOf(edition.points, verdict.class) : undefined;
  return {
    fee: fee.fee,
    edition: edition.edition,
    ...(verdict.class !== undefined && classKnown && { class: verdict.class }),
    status,
    ...(units !== undefined && { units }),
    ...(points !== undefined && { points }),
    reasons: [...open, ...verdict.against, ...verdict.doubts, ...verdict.because],
    dates: [...verdict.dates, ...knownDates(edition, occasion)],
    evidence,
    source: edition.source,
    episodeId: input.episodeId,
    personId: input.personId,
    stay: input.stay.number,
    on: occasion.on,
    month: monthOf(occasion.on),
    advice: 'noticesDecide',
  };
}

/** The claims of one fee in one stay; earlier ones, of this stay and of other episodes, count against its limit. */
export function judgeFee(fee: Fee, input: ClaimInput, earlier: readonly Taken[]): Claim[] {
  const claims: Claim[] = [];
  for (const occasion of fee.occasions(input)) {
    claims.push(judgeOccasion(fee, input, occasion, [...earlier, ...claims]));
  }
  return claims;
}
