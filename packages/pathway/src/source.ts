import type { Mark } from '@renkei/forms';

/** Where a rule comes from, so that a printed duty or claim can show its basis (根拠). */
export interface Source {
  /** Title of the notice, act or guide, as published. */
  readonly title: string;
  readonly article?: string;
  /** The day from which it applies. */
  readonly from?: string;
  /** How sure the fact is; see `Mark` of `@renkei/forms`. */
  readonly mark: Mark;
}
