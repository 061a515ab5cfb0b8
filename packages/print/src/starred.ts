import { admissionHandover, type FieldDescription, type Placed, starredQuestions } from '@renkei/forms';
import { isDetail } from './detail.js';
import type { Sheet } from './field.js';
import type { Piece } from './piece.js';
import { say, tell } from './voices.js';

/**
 * The labels that carry `*` (related to 退院困難な患者の要因): that of a section where every question in it does, as the paper
 * prints it at 疾患歴 and 入院歴, else that of the question.
 */
export function starredLabels(form: string, fields: Sheet['fields']): ReadonlySet<string> {
  if (form !== admissionHandover.id) return new Set();
  const starred = new Set(starredQuestions().filter((path) => fields.has(path)));
  const questions = [...fields.values()].filter((field) => field.kind !== 'section' && !isDetail(field));
  const isWhole = (section: string): boolean =>
    questions.every(({ path }) => starred.has(path) || !path.startsWith(`${section}.`));
  return new Set([...starred].map((path) => sectionsAround(path).find(isWhole) ?? path));
}

/** The widest first. */
const sectionsAround = (path: string): string[] =>
  path.split('.').flatMap((_, i, keys) => (i === 0 ? [] : [keys.slice(0, i).join('.')]));

/** The label of a question or section as the paper prints it. */
export const labelWords = ({ path, label }: FieldDescription, { starred, voices }: Sheet): string =>
  starred.has(path) ? `${say(voices, label)}*` : say(voices, label);

/** What `*` means, at the foot of each side of the paper that has it. */
export function footnoteOf(fields: readonly Placed[], { starred, voices }: Sheet): Piece[] {
  const isStarred = ({ path }: Placed) =>
    starred.has(path) || sectionsAround(path).some((section) => starred.has(section));
  return starred.size > 0 && fields.some(isStarred)
    ? [`<p class="x">${tell(voices, 'print.starred')}</p>`]
    : [];
}
