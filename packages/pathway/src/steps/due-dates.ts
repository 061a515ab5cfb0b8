import { type CivilDate, judge, type Look } from '@renkei/forms';
import type { Calendars } from '../deadlines/business-calendar.js';
import { type DueUnknown, dueOn } from '../deadlines/due.js';
import type { Obligation } from '../obligation.js';
import { hospitalRoles, type Role } from '../roles.js';
import type { DueCase, Step } from './step.js';

export const dueCases = ({ due }: Pick<Step, 'due'>): readonly DueCase[] =>
  (Array.isArray as (due: Step['due']) => due is readonly DueCase[])(due) ? due : [due];

/** The cases that count: each that may hold and has a date, up to the first that surely does. */
export function countingCases<Date>(
  step: Pick<Step, 'due'>,
  look: Look,
  dateOf: (one: DueCase) => Date | undefined,
): { readonly one: DueCase; readonly date: Date }[] {
  const counting: { one: DueCase; date: Date }[] = [];
  for (const one of dueCases(step)) {
    const verdict = judge(one.when, look);
    const date = verdict === false ? undefined : dateOf(one);
    if (date === undefined) continue;
    counting.push({ one, date });
    if (verdict === true) break;
  }
  return counting;
}

type Dates = Pick<Obligation, 'dueOn' | 'alternativeDueOn' | 'earliestOn' | 'dueUnknown' | 'force'>;

/** When an obligation is due. Where several cases may hold, the earliest date is the one to keep, the last is shown too. */
export function dueDates(
  step: Step,
  { on, owner }: { readonly on: CivilDate; readonly owner: readonly Role[] },
  look: Look,
  calendars: Calendars,
): Dates {
  const calendar = calendars[step.calendar ?? (owner.some(isHospitalRole) ? 'hospital' : 'careOffice')];
  let undated: DueUnknown | undefined;
  const counting = countingCases(step, look, (one) => {
    const anchors = anchorsOf(one, on, look);
    const dates = dueOn(one, calendar ? { anchors, calendar } : { anchors });
    if (dates.dueOn !== undefined) return { ...dates, dueOn: dates.dueOn };
    undated ??= dates.unknown;
    return undefined;
  });
  let [first] = counting;
  if (!first) return { force: dueCases(step)[0]?.force ?? 'advice', dueUnknown: undated ?? 'anchorMissing' };
  let latest = first.date.dueOn;
  for (const other of counting) {
    if (other.date.dueOn < first.date.dueOn) first = other;
    const last = other.date.alternativeDueOn ?? other.date.dueOn;
    if (last > latest) latest = last;
  }
  const { dueOn: earliest, earliestOn, unknown } = first.date;
  const dates: { -readonly [Key in keyof Dates]: Dates[Key] } = { force: first.one.force, dueOn: earliest };
  if (latest !== earliest) dates.alternativeDueOn = latest;
  if (earliestOn !== undefined) dates.earliestOn = earliestOn;
  if (unknown !== undefined) dates.dueUnknown = unknown;
  return dates;
}

function anchorsOf(one: DueCase, on: CivilDate, look: Look): Record<string, string | undefined> {
  const names = [one.after ?? one.before, one.notBefore?.after ?? one.notBefore?.before];
  const anchors: Record<string, string | undefined> = {};
  for (const name of names) {
    if (name !== undefined) anchors[name] = name === 'openedOn' ? on : (look(name) as string | undefined);
  }
  return anchors;
}

const isHospitalRole = (role: Role): boolean => (hospitalRoles as readonly Role[]).includes(role);
