import type { Due } from '@renkei/pathway';
import type { Frame } from './frame.js';

/** When a step is due: 「入院日から7日以内（当日を1日目と数える）」. */
export function dueText(due: Due, nameOf: (date: string) => string, say: Frame): string {
  const parts = [
    distanceText(due, nameOf, say),
    due.ifAllClosed ? say.ifAllClosed : '',
    say.onClosed[due.onClosed ?? 'keep'],
    due.notBefore
      ? say.notBefore(due.notBefore.days, nameOf((due.notBefore.after ?? due.notBefore.before) as string))
      : '',
  ];
  return parts.filter((part) => part !== '').join(say.comma);
}

function distanceText(due: Due, nameOf: (date: string) => string, say: Frame): string {
  const anchor = nameOf((due.after ?? due.before) as string);
  if (due.monthEnds !== undefined) return say.monthEnd(due.monthEnds, anchor);
  const business = due.businessDays === undefined ? '' : `${say.comma}${say.businessDays(due.businessDays)}`;
  const days = due.days ?? due.businessDays;
  const text =
    due.before === undefined ? say.daysAfter(days, anchor, due.firstDay) : say.daysBefore(days, anchor);
  return text + business;
}
