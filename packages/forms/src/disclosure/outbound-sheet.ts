import type { Form } from '../definition/define-form.js';
import { editionOf } from '../definition/define-form.js';
import type { Allowed } from './can-disclose.js';
import type { View, ViewName } from './view.js';
import { type Choices, viewOf, type Withheld } from './view-of.js';

/** What leaves the house. What was withheld is not in it, nor that something was. */
export interface OutboundSheet {
  readonly form: string;
  readonly edition: string;
  readonly part: string;
  readonly id: string;
  readonly view: ViewName;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface Outbound {
  readonly sheet: OutboundSheet;
  /** For the sender alone. */
  readonly withheld: readonly Withheld[];
  /** Goes into the event `document.sent`, which is the row of the audit: codes only. */
  readonly record: {
    readonly view: ViewName;
    readonly basis: Allowed['basis'];
    readonly reason?: string;
    readonly withheld: 'yes' | 'no';
  };
}

/**
 * A document as it may leave the house; it cannot be built without the decision that allows it.
 *
 * @throws {RangeError} when the decision is for another document.
 */
export function outboundSheet(
  form: Pick<Form, 'id' | 'editions' | 'parts'>,
  data: unknown,
  { decision, view, ...choices }: Choices & { readonly decision: Allowed; readonly view: ViewName | View },
): Outbound {
  mustAllow(decision, form.id);
  const { shown, withheld } = viewOf(form, data, view, choices);
  const name = typeof view === 'string' ? view : view.name;
  const { basis, reason, document } = decision;
  return {
    sheet: {
      form: form.id,
      edition: editionOf(form),
      part: choices.part ?? (Object.keys(form.parts)[0] as string),
      id: document.id,
      view: name,
      content: shown,
    },
    withheld,
    record: {
      view: name,
      basis,
      ...(reason !== undefined && { reason }),
      withheld: withheld.length > 0 ? 'yes' : 'no',
    },
  };
}

/** Types ask for a decision; this catches callers without types. @throws {RangeError} */
export function mustAllow(decision: Allowed | undefined, form: string): void {
  if (decision?.allowed !== true) throw new RangeError(`no decision allows disclosing ${form}`);
  if (decision.document.form !== form) {
    throw new RangeError(`the decision is for ${decision.document.form}, not for ${form}`);
  }
}
