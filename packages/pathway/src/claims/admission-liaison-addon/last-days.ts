import { addDays, type CivilDate } from '@renkei/forms';
import type { BusinessCalendar } from '../../deadlines/business-calendar.js';

/** When the person was admitted: the day, or the instant where the hour is known. */
export interface Admission {
  readonly admittedOn: CivilDate;
  readonly admittedAt?: string;
}

/** One way to read the rule on the facts at hand: the last days of class (I) and class (II). */
export interface LastDays {
  readonly one: CivilDate;
  readonly two: CivilDate;
  /** This reading is not settled by the notice. */
  readonly disputed?: true;
}

/** The class of information given on a day; `undefined` when it came too late for either. */
export function classOn({ one, two }: LastDays, informedOn: CivilDate): 'one' | 'two' | undefined {
  if (informedOn <= one) return 'one';
  return informedOn <= two ? 'two' : undefined;
}

/** How the extra day of class (II) is counted: as the notice is read, or as the office's next open day. */
export type ExtraDay = 'calendar' | 'nextBusinessDay';

export interface ExtraDays {
  readonly calendar?: BusinessCalendar;
  readonly extraDay?: ExtraDay;
}

/** What a calendar answers, and both answers where it does not know. */
const possible = (answer: boolean | 'unknown' | undefined): readonly boolean[] =>
  typeof answer === 'boolean' ? [answer] : [false, true];

/**
 * Last days of 入院時情報連携加算 since April 2024: class (I) ends on the day of admission, class (II) two days later.
 *
 * Whole civil days; the admission day is day 1. When admitted after the office's hours, or on a closed day, the next
 * day counts for (I) too. When admitted after hours and day 3 is closed, the day after it counts for (II) too (read as
 * a civil day). Nothing is said of an admission before opening: it counts as that day.
 * Missing data: without the hour or the calendar every reading that remains possible is given, the earliest first.
 *
 * @source 2024 revision of 居宅介護支援費; mark V:S3, V:S60, V:S61. That a closed day alone adds nothing to (II): GK?
 * @example
 * lastDaysSince2024({ admittedOn: '2026-04-02', admittedAt: '2026-04-02T20:00+09:00' }, { calendar: office });
 * // => [{ one: '2026-04-03', two: '2026-04-05' }]
 */
export function lastDaysSince2024(
  { admittedOn, admittedAt }: Admission,
  { calendar, extraDay = 'calendar' }: ExtraDays,
): readonly LastDays[] {
  const dayThree = addDays(admittedOn, 2);
  const afterDayThree =
    (extraDay === 'nextBusinessDay' && calendar?.nextOpen(addDays(dayThree, 1))) || addDays(dayThree, 1);
  const readings: LastDays[] = [];
  const add = (reading: LastDays) => {
    const same = ({ one, two }: LastDays) => one === reading.one && two === reading.two;
    if (!readings.some(same)) readings.push(reading);
  };
  for (const open of [...possible(calendar?.isOpen(admittedOn))].reverse()) {
    const afterHours = open ? possible(calendar?.isAfterHours(admittedAt ?? admittedOn)) : [false];
    for (const late of afterHours) {
      for (const threeOpen of [...possible(calendar?.isOpen(dayThree))].reverse()) {
        const one = late || !open ? addDays(admittedOn, 1) : admittedOn;
        add({ one, two: late && !threeOpen ? afterDayThree : dayThree });
        if (!open && !threeOpen) add({ one, two: afterDayThree, disputed: true });
      }
    }
  }
  return readings;
}
