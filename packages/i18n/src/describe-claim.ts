import type { MessageParams, Translator } from './translator.js';

/** What is read of a claim; those of `@renkei/pathway` fit. */
export interface DescribableClaim {
  readonly fee: string;
  readonly class?: string;
  readonly status: string;
  readonly reasons: readonly { readonly code: string; readonly params?: MessageParams }[];
  readonly dates: readonly { readonly code: string; readonly on: string }[];
  readonly evidence: {
    readonly found: readonly { readonly code: string; readonly on?: string }[];
    readonly missing: readonly string[];
    readonly keep: readonly string[];
  };
  readonly advice: string;
}

export interface DescribedClaim {
  /** The fee with its class, as the notice names it. */
  readonly title: string;
  readonly status: string;
  readonly reasons: readonly string[];
  /** The dates that were compared; how a date is written is the caller's choice. */
  readonly dates: readonly { readonly label: string; readonly on: string }[];
  readonly found: readonly { readonly label: string; readonly on?: string }[];
  readonly missing: readonly string[];
  /** What must stand in the papers of office or hospital. */
  readonly keep: readonly string[];
  readonly advice: string;
}

/** Parameters of a reason that hold a code, and where its word is. */
const CODE_PARAMS: Readonly<Record<string, (code: string) => string>> = {
  level: (code) => `codes.careLevel.${code}`,
  fee: (code) => `claims.${code}.title`,
  per: (code) => `claims.per.${code}`,
  with: (code) => `claims.dischargeLiaisonAddon.class.${code}`,
  without: (code) => `claims.dischargeLiaisonAddon.class.${code}`,
};

/** The parameters with words in place of codes. */
const inWords = (params: MessageParams, t: Translator): MessageParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const keyOf = CODE_PARAMS[name];
      return [name, keyOf && typeof value === 'string' ? t.dynamic(keyOf(value)) : value];
    }),
  );

/**
 * Says a claim (算定) in the reader's language.
 *
 * @example
 * const t = createTranslator({ locale: 'ja' });
 * describeClaim(claim, { t }).title; // => '入院時情報連携加算 (I)'
 */
export function describeClaim(claim: DescribableClaim, { t }: { readonly t: Translator }): DescribedClaim {
  const evidence = (code: string) => t.dynamic(`claims.evidence.${code}`);
  const feeClass =
    claim.class === undefined ? '' : ` ${t.dynamic(`claims.${claim.fee}.class.${claim.class}`)}`;
  return {
    title: t.dynamic(`claims.${claim.fee}.title`) + feeClass,
    status: t.dynamic(`claims.status.${claim.status}`),
    reasons: claim.reasons.map(({ code, params = {} }) =>
      t.dynamic(`claims.reason.${code}`, inWords(params, t)),
    ),
    dates: claim.dates.map(({ code, on }) => ({ label: t.dynamic(`claims.date.${code}`), on })),
    found: claim.evidence.found.map(({ code, on }) => ({
      label: evidence(code),
      ...(on !== undefined && { on }),
    })),
    missing: claim.evidence.missing.map(evidence),
    keep: claim.evidence.keep.map(evidence),
    advice: t.dynamic(`claims.advice.${claim.advice}`),
  };
}
