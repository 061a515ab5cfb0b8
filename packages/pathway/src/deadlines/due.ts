import { addDays, type CivilDate, civilDateOf, endOfMonth } from '@renkei/forms';
import type { BusinessCalendar } from './business-calendar.js';

/** The name of a date that a deadline counts from, such as `admittedOn`; it may be planned and move. */
export type Anchor = string;

/** Days away from an anchor, one way or the other. */
type From =
  | { readonly after: Anchor; readonly before?: never }
  | { readonly before: Anchor; readonly after?: never };

/** How far: civil days, open days of the calendar, or the last day of a month (0: of the anchor's own). */
type Distance =
  | { readonly days: number; readonly businessDays?: never; readonly monthEnds?: never }
  | { readonly businessDays: number; readonly days?: never; readonly monthEnds?: never }
  | { readonly monthEnds: number; readonly days?: never; readonly businessDays?: never };

/** When a step is due, as data. */
export type Due = From &
  Distance & {
    /**
     * Whether the anchor's own day is the first of the days counted. `same`: "within 3 days" of the 1st ends on the 3rd;
     * `next`: on the 4th; `notStated`: the source does not say, so both dates are given, the stricter one as `dueOn`.
     */
    readonly firstDay: 'same' | 'next' | 'notStated';
    readonly force: 'hard' | 'soft' | 'advice';
    /** What becomes of a due date on which the office is closed; `keep` unless stated. */
    readonly onClosed?: 'keep' | 'nextOpen' | 'previousOpen';
    /** The next open day, when every day of the count is closed; a first day after hours counts as closed. */
    readonly ifAllClosed?: 'nextOpen';
    /** Not to be done before this many days before (or after) an anchor. */
    readonly notBefore?: From & { readonly days: number };
  };

/** Why a date is not known, or only before its office's closed days are looked at. */
export type DueUnknown = 'anchorMissing' | 'calendarMissing' | 'calendarEnds';

export interface DueDates {
  readonly dueOn?: CivilDate;
  /** The later date, where practice differs. */
  readonly alternativeDueOn?: CivilDate;
  readonly earliestOn?: CivilDate;
  readonly unknown?: DueUnknown;
}

export interface DueContext {
  /** Days, or instants where the hour is known. */
  readonly anchors: Readonly<Record<Anchor, CivilDate | string | undefined>>;
  readonly calendar?: BusinessCalendar;
  readonly zone?: string;
}

/** A date, or why there is none. */
type Answer = { on?: CivilDate; unknown?: DueUnknown };

function count(due: Due, anchor: CivilDate, first: 'same' | 'next', calendar?: BusinessCalendar): Answer {
  const direction = due.before === undefined ? 1 : -1;
  const offset = (distance: number) => direction * Math.max(0, first === 'same' ? distance - 1 : distance);
  if (due.monthEnds !== undefined) {
    let on = endOfMonth(anchor);
    for (let left = due.monthEnds; left > 0; left--) on = endOfMonth(addDays(on, 1));
    return { on };
  }
  if (due.days !== undefined) return { on: addDays(anchor, offset(due.days)) };
  if (!calendar) return { unknown: 'calendarMissing' };
  // a closed day is never one of the business days, even where counting begins with it
  const distance =
    calendar.isOpen(anchor) === false ? direction * due.businessDays : offset(due.businessDays);
  const on = calendar.addBusinessDays(anchor, distance);
  return on === undefined ? { unknown: 'calendarEnds' } : { on };
}

/** Every day counted is closed: then the first open day after them. */
function afterClosedDays(
  on: CivilDate,
  anchor: string,
  first: 'same' | 'next',
  calendar: BusinessCalendar,
): Answer {
  const start = civilDateOf(anchor, calendar.zone);
  for (let day = first === 'same' ? start : addDays(start, 1); day <= on; day = addDays(day, 1)) {
    const open = calendar.isOpen(day);
    if (open === 'unknown') return { on, unknown: 'calendarEnds' };
    const afterHours = day === start && calendar.isAfterHours(anchor) === true;
    if (open && !afterHours) return { on };
  }
  const open = calendar.nextOpen(addDays(on, 1));
  return open === undefined ? { on, unknown: 'calendarEnds' } : { on: open };
}

function moved(due: Due, on: CivilDate, calendar: BusinessCalendar): Answer {
  const open = due.onClosed === 'nextOpen' ? calendar.nextOpen(on) : calendar.previousOpen(on);
  return open === undefined ? { on, unknown: 'calendarEnds' } : { on: open };
}

function answer(due: Due, anchor: string, first: 'same' | 'next', { calendar, zone }: DueContext): Answer {
  const counted = count(due, civilDateOf(anchor, zone), first, calendar);
  const { on } = counted;
  const looks = due.ifAllClosed !== undefined || (due.onClosed !== undefined && due.onClosed !== 'keep');
  if (on === undefined || !looks) return counted;
  if (!calendar) return { on, unknown: 'calendarMissing' };
  return due.ifAllClosed ? afterClosedDays(on, anchor, first, calendar) : moved(due, on, calendar);
}

/**
 * When something is due.
 *
 * Counts whole civil days in the zone given (Asia/Tokyo unless stated); each deadline states its own first day. Counting
 * backward from a planned date follows that date when it moves, as nothing is stored.
 * Missing data: without the anchor there is no date; without a calendar a date in open days is not known, and a date
 * that would move off a closed day is given unmoved; `unknown` says which.
 *
 * @example
 * dueOn({ days: 3, after: 'admittedOn', firstDay: 'notStated', force: 'hard' }, { anchors: { admittedOn: '2026-04-01' } });
 * // => { dueOn: '2026-04-03', alternativeDueOn: '2026-04-04' }
 */
export function dueOn(due: Due, context: DueContext): DueDates {
  const { anchors } = context;
  const anchor = anchors[due.after ?? due.before];
  const earliest = earliestOn(due, context);
  if (anchor === undefined) return { ...earliest, unknown: 'anchorMissing' };
  if (due.firstDay !== 'notStated')
    return { ...dates(answer(due, anchor, due.firstDay, context)), ...earliest };
  const same = answer(due, anchor, 'same', context);
  const next = answer(due, anchor, 'next', context);
  const [strict, lenient] = due.before === undefined ? [same, next] : [next, same];
  const differs = lenient.on !== undefined && lenient.on !== strict.on;
  return { ...dates(strict), ...(differs && { alternativeDueOn: lenient.on }), ...earliest };
}

const dates = ({ on, unknown }: Answer): DueDates => ({
  ...(on !== undefined && { dueOn: on }),
  ...(unknown !== undefined && { unknown }),
});

function earliestOn({ notBefore }: Due, { anchors, zone }: DueContext): DueDates {
  if (!notBefore) return {};
  const anchor = anchors[notBefore.after ?? notBefore.before];
  if (anchor === undefined) return {};
  return {
    earliestOn: addDays(
      civilDateOf(anchor, zone),
      notBefore.before === undefined ? notBefore.days : -notBefore.days,
    ),
  };
}
