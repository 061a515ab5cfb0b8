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
  const starred = new Set(form === admissionHandover.id ? starredQuestions() : []);
  const all = [...fields.values()];
  const isWhole = ({ path, kind }: FieldDescription): boolean => {
    if (kind !== 'section') return starred.has(path);
    const asked = all.filter(
      (one) => one.path.startsWith(`${path}.`) && one.kind !== 'section' && !isDetail(one),
    );
    return asked.length > 0 && asked.every((one) => starred.has(one.path));
  };
  const whole = all.filter(isWhole).map(({ path }) => path);
  return new Set(whole.filter((path) => !whole.some((above) => path.startsWith(`${above}.`))));
}

/** The label of a question or section as the paper prints it. */
export const labelWords = ({ path, label }: FieldDescription, { starred, voices }: Sheet): string =>
  starred.has(path) ? `${say(voices, label)}*` : say(voices, label);

/** What `*` means, at the foot of each side of the paper that has it. */
export function footnoteOf(fields: readonly Placed[], { starred, voices }: Sheet): Piece[] {
  const isStarred = (path: string) =>
    [...starred].some((label) => path === label || path.startsWith(`${label}.`));
  return fields.some(({ path }) => isStarred(path))
    ? [`<p class="x">${tell(voices, 'print.starred')}</p>`]
    : [];
}
