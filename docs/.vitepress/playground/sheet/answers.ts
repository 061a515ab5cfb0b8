import { type FieldDescription, isCivilDate, type Path } from '@renkei/forms';
import { formatDate } from '@renkei/i18n';
import type { Locale } from '../speaker.js';

type Holder = Record<string | number, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** What stands at a place of a document; nothing when the way ends early. */
export const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (isHolder(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    document,
  );

/** The document with one answer put in its place, or taken away where it is `undefined`. Nothing given is changed. */
export function withAnswer(
  document: unknown,
  [step, ...rest]: Path,
  value: unknown,
): Record<string, unknown> {
  if (step === undefined) return value as Record<string, unknown>;
  const held = isHolder(document) ? document : {};
  const copy = (
    Array.isArray(document) || typeof step === 'number' ? [...asList(document)] : { ...held }
  ) as Holder;
  const next = rest.length === 0 ? value : withAnswer(held[step], rest, value);
  if (next === undefined && !Array.isArray(copy)) delete copy[step];
  else copy[step] = next;
  return copy;
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The entries of a list as they are shown: never more than the paper has lines. */
export const rowsAt = (document: unknown, path: Path, most: number): readonly unknown[] =>
  asList(valueAt(document, path)).slice(0, most);

/** Whether anything is written at a place or below it. */
export const hasAnswer = (value: unknown): boolean =>
  isHolder(value)
    ? Object.values(value).some(hasAnswer)
    : value !== undefined && value !== null && value !== false && value !== '';

/** An answer as it stands in its box: what was understood as the reader writes it, what was not as it was typed. */
export function asWritten({ kind }: Pick<FieldDescription, 'kind'>, value: unknown, locale: Locale): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  if (kind === 'date' && isCivilDate(value)) return locale === 'ja' ? formatDate(value, { locale }) : value;
  if (kind === 'postalCode' && /^\d{7}$/.test(value)) return `${value.slice(0, 3)}-${value.slice(3)}`;
  return value;
}

/** The id of the box of an answer on the page. */
export const idOf = (path: Path): string => `q-${path.join('-')}`;
