import { formatAge } from '@renkei/i18n';
import { escapeHtml } from './escape.js';
import { eachWrites, tell, type Voices } from './voices.js';

/**
 * An answer that a view shows coarser than it is: initials for a name, an age for a birth date, a city for an address.
 * The record keeps the full value; only this goes on paper.
 */
export interface Coarser {
  readonly as: string;
  readonly value: string | number;
}

const isCoarser = (value: unknown): value is Coarser =>
  typeof value === 'object' && value !== null && 'as' in value && 'value' in value;

/** A text, or the one that stands on the copy instead of it; as it is, without the words that say how it is shown. */
export function shownText(value: unknown): string | undefined {
  const shown = isCoarser(value) ? value.value : value;
  return typeof shown === 'string' ? shown : undefined;
}

export function coarserText(value: unknown, voices: Voices): string | undefined {
  if (!isCoarser(value)) return undefined;
  const { as, value: shown } = value;
  if (as === 'age' && typeof shown === 'number') return eachWrites(voices, (t) => formatAge(shown, { t }));
  if (as === 'ageBand') return bandText(Number(shown), voices);
  if (as === 'year') return tell(voices, 'print.year', { year: String(shown) });
  if (as === 'last4') return tell(voices, 'print.last4', { digits: String(shown) });
  return escapeHtml(String(shown));
}

/** Ages by ten years; from 90 on one band, in which nobody stands alone. */
const bandText = (from: number, voices: Voices): string =>
  from >= 90
    ? tell(voices, 'print.ageAtLeast', { from })
    : tell(voices, 'print.ageBand', { from, to: from + 9 });
