import { addDays, type CivilDate, civilDateOf, weekdayOf } from '@renkei/forms';
import {
  type ClosedDays,
  type ClosedReason,
  nationalHolidays as nationalHolidayDays,
  union,
  yearEnd as yearEndDays,
} from './closed-days.js';
import { timeOfDay } from './time-of-day.js';

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

/** From and to as `HH:mm`. */
export type Span = readonly [from: string, to: string];

/** What an office states in its 運営規程 (operating rules). */
export interface OfficeHours {
  /** A weekday that is left out is closed. */
  readonly hours: Readonly<Partial<Record<Weekday, Span | readonly Span[]>>>;
  /** Whether the office is closed on national holidays (国民の祝日). */
  readonly nationalHolidays: boolean;
  /** The closing that comes back each year (年末年始), month and day: `{ from: '12-29', to: '01-03' }`. */
  readonly yearEnd?: { readonly from: string; readonly to: string };
}

export interface BusinessCalendarInput extends OfficeHours {
  /** Single days, or stretches of days, on which this office is closed. */
  readonly closed?: readonly (CivilDate | { readonly from: CivilDate; readonly to: CivilDate })[];
  /** What changes from a day on; what a change leaves out stays as it was. */
  readonly changes?: readonly ({ readonly from: CivilDate } & Partial<OfficeHours>)[];
  /** First and last day that this calendar speaks for. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly zone?: string;
}

export interface BusinessCalendar {
  readonly zone: string;
  isOpen(date: CivilDate): boolean | 'unknown';
  reasonClosed(date: CivilDate): ClosedReason | 'unknown' | undefined;
  hoursOn(date: CivilDate): readonly { readonly from: string; readonly to: string }[] | 'closed' | 'unknown';
  /** Whether an instant lies after the last closing time of an open day. A day without its hour: `'unknown'`. */
  isAfterHours(when: CivilDate | string): boolean | 'unknown';
  /** This day when open, else the next open one; `undefined` when the calendar does not reach it. */
  nextOpen(date: CivilDate): CivilDate | undefined;
  previousOpen(date: CivilDate): CivilDate | undefined;
  /** The n-th open day after (n > 0) or before (n < 0) a day, which is not counted itself. */
  addBusinessDays(date: CivilDate, n: number): CivilDate | undefined;
}

/** No closing lasts longer; past it the search for an open day is given up. */
const LONGEST_CLOSING_DAYS = 366;

type Hours = BusinessCalendar['hoursOn'];

/** A calendar from closed days alone, or with the hours of its open days. */
export function calendarOf(
  closedDays: ClosedDays,
  { hours = () => 'unknown', zone = 'Asia/Tokyo' }: { hours?: Hours; zone?: string } = {},
): BusinessCalendar {
  const reasonClosed = (date: CivilDate) => closedDays(date) || undefined;
  const isOpen = (date: CivilDate) => {
    const closed = closedDays(date);
    return closed === 'unknown' ? 'unknown' : closed === false;
  };
  const hoursOn: Hours = (date) => {
    const open = isOpen(date);
    return open === true ? hours(date) : open === false ? 'closed' : 'unknown';
  };
  const openFrom = (date: CivilDate, step: 1 | -1): CivilDate | undefined => {
    let day = date;
    for (let tried = 0; tried <= LONGEST_CLOSING_DAYS; tried++, day = addDays(day, step)) {
      const open = isOpen(day);
      if (open === 'unknown') return undefined;
      if (open) return day;
    }
    return undefined;
  };
  return {
    zone,
    isOpen,
    reasonClosed,
    hoursOn,
    isAfterHours(when) {
      const spans = hoursOn(civilDateOf(when, zone));
      if (spans === 'closed') return false;
      const time = timeOfDay(when, zone);
      if (spans === 'unknown' || time === undefined) return 'unknown';
      return spans.every((span) => time > span.to);
    },
    nextOpen: (date) => openFrom(date, 1),
    previousOpen: (date) => openFrom(date, -1),
    addBusinessDays(date, n) {
      const step = n < 0 ? -1 : 1;
      let day: CivilDate | undefined = date;
      for (let left = Math.abs(n); left > 0 && day !== undefined; left--)
        day = openFrom(addDays(day, step), step);
      return day;
    },
  };
}

const isSpan = (spans: Span | readonly Span[]): spans is Span => typeof spans[0] === 'string';

/**
 * The business days and hours (営業日・営業時間) of one office, as its operating rules state them.
 *
 * Days are civil days in the office's zone. A day outside `from`–`to`, or outside the years for which holidays are
 * known, is `'unknown'`, never open.
 *
 * @example
 * const office = businessCalendar({ hours: { wed: ['09:00', '17:30'] }, nationalHolidays: true });
 * office.isAfterHours('2026-04-01T20:00+09:00'); // => true
 */
export function businessCalendar(input: BusinessCalendarInput): BusinessCalendar {
  const { closed = [], changes = [], from = '', to = '9999-12-31', zone = 'Asia/Tokyo' } = input;
  const editions: { readonly from: CivilDate; readonly office: OfficeHours }[] = [];
  let office: OfficeHours = input;
  for (const change of [...changes].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    office = { ...office, ...change };
    editions.push({ from: change.from, office });
  }
  const editionOn = (date: CivilDate) =>
    editions.findLast((edition) => edition.from <= date)?.office ?? input;
  const hoursOf = (date: CivilDate): readonly Span[] => {
    const spans = editionOn(date).hours[weekdays[weekdayOf(date)] as Weekday] ?? [];
    return isSpan(spans) ? [spans] : spans;
  };
  const outside: ClosedDays = (date) => (date < from || date > to) && 'unknown';
  const own: ClosedDays = (date) =>
    closed.some((day) => (typeof day === 'string' ? day === date : day.from <= date && date <= day.to)) &&
    'officeClosed';
  const regular: ClosedDays = (date) => {
    const { nationalHolidays, yearEnd } = editionOn(date);
    if (hoursOf(date).length === 0) return 'noHours';
    return union(
      ...(yearEnd ? [yearEndDays(yearEnd.from, yearEnd.to)] : []),
      ...(nationalHolidays ? [nationalHolidayDays] : []),
    )(date);
  };
  return calendarOf((date) => outside(date) || union(own, regular)(date), {
    hours: (date) => hoursOf(date).map(([opens, closes]) => ({ from: opens, to: closes })),
    zone,
  });
}

/** Whose days count: those of the care manager's office, and of the hospital. */
export interface Calendars {
  readonly careOffice?: BusinessCalendar;
  readonly hospital?: BusinessCalendar;
}
