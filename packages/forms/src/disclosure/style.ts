import type { CivilDate } from '../values/civil-date.js';

/** How a view may show an answer. */
export const styles = [
  'full',
  /** Y.T., from the reading or as the sender writes it. */
  'initials',
  /** ●見 ●ル: at least half of the characters blotted out. */
  'partial',
  /** Left empty, as if nobody had answered. */
  'blank',
  /** The age on a day instead of the birth date. */
  'age',
  /** Ten years; 90 and older are one band. */
  'ageBand',
  /** The age, from 90 on one band: few people are that old. */
  'ageUnder90',
  'year',
  /** The municipality (市区町村) instead of the address. */
  'city',
  'last4',
  /** Free text that its sender has read for this purpose, and that names nobody of the sheet. */
  'checked',
  /** A keyed token instead of a name or number. */
  'token',
  /** A date moved by the same number of days throughout a person's papers. */
  'shifted',
] as const;

export type Style = (typeof styles)[number];

/** An answer shown coarser than it is; a renderer prints `value` and knows by `as` what it is. */
export interface Coarser {
  readonly as: Exclude<Style, 'full' | 'blank' | 'checked'>;
  readonly value: string | number;
}

/** What pseudonymised papers take names and dates through; see `pseudonyms`. */
export interface Pseudonyms {
  /** Stands for the person, on every paper of theirs. */
  readonly token: string;
  shift(date: CivilDate): CivilDate;
}
