import type { Leaf } from '../definition/leaf.js';
import { ageOn } from '../values/age.js';
import { type CivilDate, isCivilDate } from '../values/civil-date.js';
import { dayInJapan } from './day-in-japan.js';
import { initialsOf, isInitials } from './initials.js';
import { isMunicipality, municipalityOf } from './municipality.js';
import { namesSomebody } from './names-within.js';
import { isPartialName, partialName } from './partial-name.js';
import type { Coarser, Pseudonyms, Style } from './style.js';

export interface LeafContext {
  /** The reading that stands beside a name. */
  readonly kana?: unknown;
  /** What the sender writes instead. */
  readonly written?: string;
  /** The day on which ages count. */
  readonly on?: CivilDate;
  /** What names somebody, for `checked`. */
  readonly naming: readonly string[];
  readonly pseudonyms?: Pseudonyms;
}

/** Why an answer, or its full value, is not on the copy. */
export type WithheldReason =
  /** The view does not list the question. */
  | 'notListed'
  /** Shown, but coarser than it is. */
  | 'coarser'
  | 'blank'
  /** The person has not been told, or nobody says so. */
  | 'notTold'
  /** An option that the view does not know or does not show. */
  | 'option'
  /** The style cannot be worked out here: somebody has to write it. */
  | 'needsWriting'
  /** What was written is not the style. */
  | 'writtenWrongly'
  /** The sender chose a style that view or policy do not allow. */
  | 'styleNotAllowed'
  /** Free text that nobody has read for this purpose. */
  | 'notChecked'
  /** Free text in which a name or number of the sheet stands. */
  | 'namesSomebody'
  /** A question that the form does not have. */
  | 'unknownField';

export type LeafShown = { readonly shown: unknown } | { readonly refused: WithheldReason };

const needsWriting = { refused: 'needsWriting' } as const;
const writtenWrongly = { refused: 'writtenWrongly' } as const;

/** An answer in a style. What was written by hand is checked against the full value; nothing is guessed. */
export function showLeaf(leaf: Leaf, style: Style, value: unknown, context: LeafContext): LeafShown {
  const { written, on } = context;
  const coarser = (as: Coarser['as'], shown: string | number | undefined): LeafShown =>
    shown === undefined ? needsWriting : { shown: { as, value: shown } satisfies Coarser };
  const text = typeof value === 'string' ? value : '';
  switch (style) {
    case 'full':
      return { shown: value };
    case 'blank':
      return { refused: 'blank' };
    case 'checked':
      return namesSomebody(text, context.naming) ? { refused: 'namesSomebody' } : { shown: value };
    case 'initials': {
      if (written !== undefined) return isInitials(written) ? coarser('initials', written) : writtenWrongly;
      // The reply slip already holds initials.
      if (isInitials(text)) return { shown: text };
      const kana = leaf.kind === 'kana' ? text : context.kana;
      return coarser('initials', typeof kana === 'string' ? initialsOf(kana) : undefined);
    }
    case 'partial':
      if (written === undefined) return coarser('partial', partialName(text));
      return isPartialName(written, text) ? coarser('partial', written) : writtenWrongly;
    case 'city':
      if (written === undefined) return coarser('city', municipalityOf(text));
      return isMunicipality(written, text) ? coarser('city', written) : writtenWrongly;
    case 'age':
    case 'ageBand':
    case 'ageUnder90': {
      const age = ageOf(value, on);
      if (age === undefined) return needsWriting;
      if (style === 'ageBand' || (style === 'ageUnder90' && age >= 90))
        return coarser('ageBand', bandOf(age));
      return leaf.kind === 'number' ? { shown: age } : coarser('age', age);
    }
    case 'year':
      return coarser('year', dayInJapan(text)?.slice(0, 4));
    case 'last4': {
      const digits = text.replace(/\D/g, '');
      // Four digits of a short number would be most of it.
      return coarser('last4', digits.length >= 8 ? digits.slice(-4) : undefined);
    }
    case 'token':
      return coarser('token', context.pseudonyms?.token);
    case 'shifted':
      return shiftedDate(text, context.pseudonyms);
  }
}

const bandOf = (age: number): number => Math.min(90, Math.floor(age / 10) * 10);

function ageOf(value: unknown, on: CivilDate | undefined): number | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 && value <= 150 ? value : undefined;
  const known = typeof value === 'string' && isCivilDate(value) && on !== undefined && isCivilDate(on);
  return known && value <= on ? ageOn(value, on) : undefined;
}

/** The day in Japan moves; the hour, where there is one, is dropped. */
function shiftedDate(text: string, pseudonyms: Pseudonyms | undefined): LeafShown {
  const day = dayInJapan(text);
  if (!pseudonyms || day === undefined) return needsWriting;
  return { shown: { as: 'shifted', value: pseudonyms.shift(day) } satisfies Coarser };
}
