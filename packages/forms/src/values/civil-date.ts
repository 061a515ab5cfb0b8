import { type Problem, problem } from './problem.js';

/** A day of the calendar, `YYYY-MM-DD`: no hour, no zone. Two of them compare with `<` as strings. */
export type CivilDate = string;

/** Japan counts by the Gregorian calendar since 1873-01-01 (明治6年1月1日); earlier days are not accepted. */
const FIRST_YEAR = 1873;
const DAY_MS = 86_400_000;

/** The number written between two positions, -1 when anything there is not a digit. */
function numberAt(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    n = n * 10 + digit;
  }
  return n;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** What keeps a stored text from being a civil date; `undefined` when it is one. */
export function checkDate(value: string): Problem | undefined {
  const isWritten = value.length === 10 && value.charCodeAt(4) === 45 && value.charCodeAt(7) === 45;
  if (!isWritten) return problem('date');
  const year = numberAt(value, 0, 4);
  const month = numberAt(value, 5, 7);
  const day = numberAt(value, 8, 10);
  if (year < 0 || month < 0 || day < 0) return problem('date');
  if (year < FIRST_YEAR) return problem('preGregorian');
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? undefined : problem('dateExists');
}

export const isCivilDate = (value: string): boolean => checkDate(value) === undefined;

/** Days since 1970-01-01. */
const dayNumber = (date: CivilDate): number =>
  Date.UTC(numberAt(date, 0, 4), numberAt(date, 5, 7) - 1, numberAt(date, 8, 10)) / DAY_MS;

const fromDayNumber = (days: number): CivilDate => new Date(days * DAY_MS).toISOString().slice(0, 10);

export const civilDate = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days);

/** Whole days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** The same day of another month, or that month's last day where it is shorter (31 January + 1 = 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = numberAt(date, 0, 4) * 12 + numberAt(date, 5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return civilDate(year, month, Math.min(numberAt(date, 8, 10), daysInMonth(year, month)));
}

export function endOfMonth(date: CivilDate): CivilDate {
  const year = numberAt(date, 0, 4);
  const month = numberAt(date, 5, 7);
  return civilDate(year, month, daysInMonth(year, month));
}

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (date: CivilDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

const INSTANT =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** An ISO date and time with its offset from UTC, such as `2026-04-01T10:30+09:00`. */
export const isInstant = (value: string): boolean =>
  value.length <= 35 && INSTANT.test(value) && isCivilDate(value.slice(0, 10));

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day of an instant in a zone. A plain civil date is returned as it is.
 *
 * @throws {RangeError} when the text is neither, or the zone is unknown.
 */
export function civilDateOf(instant: string, zone = 'Asia/Tokyo'): CivilDate {
  if (isCivilDate(instant)) return instant;
  if (!isInstant(instant)) throw new RangeError('a civil day YYYY-MM-DD, or a date and time with its offset');
  let format = formatters.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(zone, format);
  }
  const parts = new Map(format.formatToParts(Date.parse(instant)).map((part) => [part.type, part.value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
