import { addDays, type CivilDate } from '@renkei/forms';
import type { BusinessCalendar } from '../../deadlines/business-calendar.js';
import type { ClaimReasonCode } from '../codes.js';

/** When the person was admitted: the day, or the instant where the hour is known. */
export interface Admission {
  readonly admittedOn: CivilDate;
  readonly admittedAt?: string;
}

/** One way to read the rule on the facts at hand: the last days of class (I) and class (II). */
export interface LastDays {
  /** None, where the way of giving rules class (I) out. */
  readonly one?: CivilDate;
  readonly two: CivilDate;
  /** What would have to be known to choose between this reading and the first. */
  readonly doubt?: ClaimReasonCode;
}

/** The class of information given on a day; `undefined` when it came too late for either. */
export function classOn({ one, two }: LastDays, informedOn: CivilDate): 'one' | 'two' | undefined {
  if (one !== undefined && informedOn <= one) return 'one';
  return informedOn <= two ? 'two' : undefined;
}

/** How the extra day of class (II) is counted: as the notice is read, or as the office's next open day. */
export type ExtraDay = 'calendar' | 'nextBusinessDay';

export interface ExtraDays {
  readonly calendar?: BusinessCalendar;
  readonly extraDay?: ExtraDay;
}

/** What a calendar answers, or both answers where it does not know, the usual one first. */
const possible = (answer: boolean | 'unknown' | undefined, usual: boolean): readonly boolean[] =>
  typeof answer === 'boolean' ? [answer] : [usual, !usual];

/**
 * Last days of 入院時情報連携加算 since April 2024: class (I) ends on the day of admission, class (II) two days later.
 *
 * Whole civil days; the admission day is day 1. When admitted after the office's hours, or on a closed day, the next
 * day counts for (I) too. When admitted after hours and day 3 is closed, the day after it counts for (II) too (read as
 * a civil day). Nothing is said of an admission before opening: it counts as that day.
 * Missing data: without the hour or the calendar every reading that remains possible is given, the usual one first.
 *
 * @source 2024 revision of 居宅介護支援費; mark V:S3, V:S60, V:S61. That a closed day alone adds nothing to (II): GK?
 * @example
 * lastDaysSince2024({ admittedOn: '2026-06-11', admittedAt: '2026-06-11T20:00+09:00' }, { calendar: office });
 * // => [{ one: '2026-06-12', two: '2026-06-14' }]
 */
export function lastDaysSince2024(
  { admittedOn, admittedAt }: Admission,
  { calendar, extraDay = 'calendar' }: ExtraDays,
): readonly LastDays[] {
  const dayTwo = addDays(admittedOn, 1);
  const dayThree = addDays(admittedOn, 2);
  const dayFour = addDays(admittedOn, 3);
  const extraDayOfTwo = extraDay === 'calendar' ? dayFour : (calendar?.nextOpen(dayFour) ?? dayFour);

  const readings: LastDays[] = [];
  const read = (one: CivilDate, two: CivilDate, doubt: ClaimReasonCode) => {
    if (readings.some((other) => other.one === one && other.two === two)) return;
    readings.push(readings.length === 0 ? { one, two } : { one, two, doubt });
  };
  const hours = calendar?.hoursOn(admittedOn) ?? 'unknown';
  const unknown =
    hours === 'unknown' || calendar?.isOpen(dayThree) === 'unknown'
      ? 'calendarMissing'
      : 'admissionTimeUnknown';
  for (const open of possible(calendar?.isOpen(admittedOn), true)) {
    for (const dayThreeOpen of possible(calendar?.isOpen(dayThree), true)) {
      for (const afterHours of open
        ? possible(calendar?.isAfterHours(admittedAt ?? admittedOn), false)
        : [false]) {
        read(
          afterHours || !open ? dayTwo : admittedOn,
          afterHours && !dayThreeOpen ? extraDayOfTwo : dayThree,
          unknown,
        );
      }
      if (!open && !dayThreeOpen) read(dayTwo, extraDayOfTwo, 'extraDayNotSettled');
    }
  }
  return readings;
}
