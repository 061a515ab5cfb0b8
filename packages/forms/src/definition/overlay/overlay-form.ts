import type { Condition } from '../condition.js';
import { defineForm, type Form, type Parts } from '../define-form.js';
import type { Need, Option } from '../leaf.js';
import type { Node } from '../node.js';
import type { Rule } from '../rule.js';
import { applyOverlay } from './apply-overlay.js';
import type { CheckedOverlay } from './checked-overlay.js';
import type { OverlaidParts } from './overlaid-parts.js';
import { sentenceOf } from './overlay-fault.js';
import { overlayFaults } from './overlay-faults.js';

/** What becomes of a list of options, in this order: fewer, more, sorted. */
export interface OptionsChange {
  /** These alone stay. */
  readonly only?: readonly string[];
  readonly drop?: readonly string[];
  /** At the end of the list; `is` names the code of the list that stands for it elsewhere. */
  readonly add?: readonly (string | Option)[];
  /** These stand first, in this order; the others follow as before. */
  readonly order?: readonly string[];
}

/** How a question is asked from now on. What is left out stays as it is. */
export interface Change {
  /** A required answer makes the sections around it required; `optional` takes a need away. */
  readonly need?: Need | 'optional';
  /** `always` takes a condition away. */
  readonly when?: Condition | 'always';
  readonly min?: number;
  readonly max?: number;
  /** Of a choice, or of the answer that chooses a set of questions; a set can be dropped, not added. */
  readonly options?: OptionsChange;
}

/**
 * Changes of a form's tree, by path: keys joined by dots, entries of a list without number, a set of questions with its
 * code (`place.facility.name`). A path means every part of the form that has it.
 */
export interface Changes {
  /** New questions under a section, list or set that is there. A region's own lie under the region's name. */
  readonly add?: { readonly [path: string]: Node };
  readonly drop?: readonly string[];
  readonly change?: { readonly [path: string]: Change };
  /** Rules by their id. A new rule belongs to every part that has the answers it reads. */
  readonly rules?: { readonly add?: readonly Rule[]; readonly drop?: readonly string[] };
  /** Answers that the log of an episode may hold, by the name of the fact. */
  readonly facts?: { readonly add?: { readonly [fact: string]: string }; readonly drop?: readonly string[] };
}

/** What a region or a facility changes of a form: plain data, the same in TypeScript and in a JSON profile. */
export interface Overlay extends Changes {
  /** Changes that belong to one part alone. */
  readonly parts?: { readonly [part: string]: Changes };
}

/**
 * A form with changes, whose types hold them: dropped answers are gone from `Final` and `Draft`, added ones are there,
 * option lists and requirements are the new ones. A path, code or member that the form does not have does not compile.
 * The given form is not changed.
 *
 * @throws {RangeError} naming all faults at once; `overlayFaults` gives them as data.
 * @example
 * const ours = overlayForm(admissionHandover, {
 *   drop: ['subject.copayRate'],
 *   change: { 'subject.birthDate': { need: 'required' } },
 *   add: { 'subject.kitatamaHokubu': section({ card: flag({ sensitivity: 'none' }) }) },
 * });
 */
export function overlayForm<const P extends Parts, const O extends Overlay>(
  form: Form<P>,
  overlay: O & CheckedOverlay<P, O>,
): Form<OverlaidParts<P, O>> {
  const faults = overlayFaults(form as unknown as Form, overlay);
  if (faults.length > 0) {
    throw new RangeError(`the overlay does not fit ${form.id}:\n${faults.map(sentenceOf).join('\n')}`);
  }
  const changed = applyOverlay(form as unknown as Form, overlay);
  return defineForm(changed) as unknown as Form<OverlaidParts<P, O>>;
}
