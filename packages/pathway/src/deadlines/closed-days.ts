import { type CivilDate, weekdayOf } from '@renkei/forms';
import { type Holiday, holidayOn } from './holidays.js';

/** Why an office is closed on a day. Words: `calendar.closed.<code>`. */
export type ClosedReason = 'saturday' | 'sunday' | 'noHours' | 'officeClosed' | 'yearEnd' | Holiday;

/** A set of closed days: the reason, `false` on a day it leaves open, `'unknown'` where it does not reach. */
export type ClosedDays = (date: CivilDate) => ClosedReason | false | 'unknown';

/** Saturdays and Sundays. */
export const weekends: ClosedDays = (date) => {
  const weekday = weekdayOf(date);
  return weekday === 6 ? 'saturday' : weekday === 0 && 'sunday';
};

/** The national holidays (国民の祝日・休日), computed for the years they are known for. */
export const nationalHolidays: ClosedDays = (date) => holidayOn(date) ?? false;

/** A closing that comes back each year (年末年始), by month and day; it may pass over the new year. */
export const yearEnd =
  (from: string, to: string): ClosedDays =>
  (date) => {
    const day = date.slice(5);
    const closed = from <= to ? day >= from && day <= to : day >= from || day <= to;
    return closed && 'yearEnd';
  };

/** Closed when any of them is closed; unknown when none is and one does not know. */
export const union =
  (...sets: readonly ClosedDays[]): ClosedDays =>
  (date) => {
    const answers = sets.map((set) => set(date));
    return (
      answers.find((answer) => answer && answer !== 'unknown') ?? (answers.includes('unknown') && 'unknown')
    );
  };

/**
 * Days on which offices of the state are closed: weekends, national holidays, 29 December to 3 January.
 * Municipalities set the same days by ordinance under 地方自治法 art. 4-2.
 *
 * @source 行政機関の休日に関する法律 (Act No. 91 of 1988) art. 1
 */
export const publicOffices: ClosedDays = union(weekends, nationalHolidays, yearEnd('12-29', '01-03'));
