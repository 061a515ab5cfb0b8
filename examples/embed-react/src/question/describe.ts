import { type FieldDescription, judge } from '@renkei/forms';
import { type FieldValues, get } from 'react-hook-form';
import { t } from '../i18n.js';

export const idOf = (path: string): string => `q-${path.replaceAll('.', '-')}`;

/** The unit, what stands below the label and what is wrong, for `aria-describedby`. */
export function describedBy(
  { dataPath, hint, unit }: FieldDescription,
  isWrong: boolean,
): string | undefined {
  const id = idOf(dataPath);
  const ids = [unit && `${id}-unit`, t.has(hint) && `${id}-hint`, isWrong && `${id}-error`];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** Whether a question that depends on another answer is asked. What is written in it is never hidden. */
export function isAsked({ when, dataPath }: FieldDescription, values: FieldValues): boolean {
  if (when === undefined || isGiven(get(values, dataPath))) return true;
  const steps = dataPath.split('.');
  // the answer meant stands beside the question, else in a section around it
  const look = (fact: string) =>
    steps
      .map((_, depth) => get(values, [...steps.slice(0, steps.length - 1 - depth), fact].join('.')))
      .find(isGiven);
  return judge(when, look) === true;
}

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;
