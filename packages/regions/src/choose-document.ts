import { type Form, factsOf, judge, type Look } from '@renkei/forms';
import type { ResolvedRegion } from './resolve-region.js';
import { formOf, ownOf } from './state.js';

/** Which document serves in a case. */
export interface ChosenDocument {
  readonly document: string;
  readonly form?: Form;
  readonly part?: string;
}

export type DocumentChoice =
  | ChosenDocument
  /** What has to be found out first, and the documents that are still possible. */
  | { readonly missingFacts: readonly string[]; readonly possible: readonly string[] };

/**
 * The variant of a document (様式1・様式2 …) for a case: the first whose condition holds. While it is not known whether an
 * earlier one holds, nothing is guessed.
 */
export function chooseDocument(
  { documents, forms }: Pick<ResolvedRegion, 'documents' | 'forms'>,
  document: string,
  look: Look,
): DocumentChoice {
  const rule = ownOf(documents, document);
  const judged = (rule?.variants ?? [])
    .map((one) => ({ ...one, verdict: judge(one.when, look) }))
    .filter(({ verdict }) => verdict !== false);
  const [first] = judged;
  if (first?.verdict === 'unknown') {
    const names = judged.flatMap(({ when }) => factsOf(when));
    return {
      missingFacts: [...new Set(names)].filter((name) => look(name) === undefined),
      possible: judged.map((one) => one.document),
    };
  }
  const chosen = first?.document ?? document;
  const form = formOf({ documents, forms }, chosen);
  const part = ownOf(documents, chosen)?.part;
  return { document: chosen, ...(form && { form }), ...(part !== undefined && { part }) };
}
