import { type CivilDate, judge, type Look } from '@renkei/forms';
import type { Calendars } from '../deadlines/business-calendar.js';
import { type DueDates, dueOn } from '../deadlines/due.js';
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
  const without: DueDates[] = [];
  const dated = countingCases(step, look, (one) => {
    const dates = dueOn(one, { anchors: anchorsOf(one, on, look), ...(calendar && { calendar }) });
    if (dates.dueOn === undefined) without.push(dates);
    return dates.dueOn === undefined ? undefined : { ...dates, dueOn: dates.dueOn };
  }).sort((a, b) => (a.date.dueOn <= b.date.dueOn ? -1 : 1));
  const [first] = dated;
  if (!first) {
    const [one] = dueCases(step);
    return { force: one?.force ?? 'advice', dueUnknown: without[0]?.unknown ?? 'anchorMissing' };
  }
  const { unknown, ...dates } = first.date;
  const latest = dated
    .map(({ date }) => date.alternativeDueOn ?? date.dueOn)
    .sort()
    .at(-1);
  return {
    force: first.one.force,
    ...dates,
    ...(latest !== undefined && latest !== dates.dueOn && { alternativeDueOn: latest }),
    ...(unknown !== undefined && { dueUnknown: unknown }),
  };
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
