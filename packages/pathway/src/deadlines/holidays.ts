import { addDays, type CivilDate, weekdayOf } from '@renkei/forms';

/**
 * The days of 国民の祝日に関する法律 (Act No. 178 of 1948) and of the single acts beside it, computed.
 *
 * @source 国民の祝日に関する法律 art. 2 (the days), art. 3 (1) (a holiday), (2) 振替休日, (3) 国民の休日, with its revisions
 * in force 1989, 1996, 2000, 2003, 2007, 2016, 2019 and 2020; the moved days of 2020 and 2021 by
 * 平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法 art. 32.
 */
export const holidayYears = { first: 1980, last: 2050 } as const;

export type Holiday =
  | (typeof fixedDays)[number][1]
  | (typeof happyMondays)[number][1]
  | (typeof singleDays)[keyof typeof singleDays]
  | 'springEquinox'
  | 'autumnEquinox'
  | 'substituteHoliday'
  | 'citizensHoliday';

/** Month and day, the holiday, its first and last year. */
const fixedDays = [
  ['01-01', 'newYear', 1949, 9999],
  ['01-15', 'comingOfAge', 1949, 1999],
  ['02-11', 'foundation', 1967, 9999],
  ['02-23', 'emperorsBirthday', 2020, 9999],
  ['04-29', 'emperorsBirthday', 1949, 1988],
  ['04-29', 'greenery', 1989, 2006],
  ['04-29', 'showa', 2007, 9999],
  ['05-03', 'constitution', 1949, 9999],
  ['05-04', 'greenery', 2007, 9999],
  ['05-05', 'children', 1949, 9999],
  ['07-20', 'marine', 1996, 2002],
  ['08-11', 'mountain', 2016, 2019],
  ['08-11', 'mountain', 2022, 9999],
  ['09-15', 'respectForTheAged', 1966, 2002],
  ['10-10', 'healthAndSports', 1966, 1999],
  ['11-03', 'culture', 1948, 9999],
  ['11-23', 'labourThanksgiving', 1948, 9999],
  ['12-23', 'emperorsBirthday', 1989, 2018],
] as const;

/** Month, the holiday, which Monday, first and last year (Acts No. 141 of 1998 and No. 59 of 2001). */
const happyMondays = [
  ['01', 'comingOfAge', 2, 2000, 9999],
  ['07', 'marine', 3, 2003, 2019],
  ['07', 'marine', 3, 2022, 9999],
  ['09', 'respectForTheAged', 3, 2003, 9999],
  ['10', 'healthAndSports', 2, 2000, 2019],
  ['10', 'sports', 2, 2022, 9999],
] as const;

/** Holidays of one year only: each by an act of its own, and the three days moved for the Olympic Games. */
const singleDays = {
  '1989-02-24': 'emperorShowaFuneral',
  '1990-11-12': 'enthronementCeremony',
  '1993-06-09': 'crownPrinceWedding',
  '2019-05-01': 'enthronement',
  '2019-10-22': 'enthronementCeremony',
  '2020-07-23': 'marine',
  '2020-07-24': 'sports',
  '2020-08-10': 'mountain',
  '2021-07-22': 'marine',
  '2021-07-23': 'sports',
  '2021-08-08': 'mountain',
} as const;

/** Day of the month of an equinox. Good for 1980–2099; the official day is announced on 1 February of the year before. */
const equinoxDay = (base: number, year: number): number =>
  Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));

/** The holidays that the acts name for a year; substitutes and citizens' holidays follow from these. */
function namedHolidays(year: number): Map<CivilDate, Holiday> {
  const days = new Map<CivilDate, Holiday>();
  for (const [monthDay, name, first, last] of fixedDays) {
    if (year >= first && year <= last) days.set(`${year}-${monthDay}`, name);
  }
  for (const [month, name, nth, first, last] of happyMondays) {
    if (year < first || year > last) continue;
    const firstOfMonth = `${year}-${month}-01`;
    const firstMonday = addDays(firstOfMonth, (8 - weekdayOf(firstOfMonth)) % 7);
    days.set(addDays(firstMonday, (nth - 1) * 7), name);
  }
  days.set(`${year}-03-${equinoxDay(20.8431, year)}`, 'springEquinox');
  days.set(`${year}-09-${equinoxDay(23.2488, year)}`, 'autumnEquinox');
  for (const [date, name] of Object.entries(singleDays)) {
    if (date.startsWith(`${year}-`)) days.set(date, name);
  }
  return days;
}

/** Before 2007 only the Monday after a holiday; since 2007 the next day that is no holiday itself. */
function addSubstitutes(
  year: number,
  named: ReadonlyMap<CivilDate, Holiday>,
  days: Map<CivilDate, Holiday>,
): void {
  for (const date of named.keys()) {
    if (weekdayOf(date) !== 0) continue;
    let next = addDays(date, 1);
    while (year >= 2007 && named.has(next)) next = addDays(next, 1);
    if (!days.has(next)) days.set(next, 'substituteHoliday');
  }
}

/** Since 1985-12-27: a day between two holidays, unless it is a Sunday or a substitute already. */
function addCitizensHolidays(
  year: number,
  named: ReadonlyMap<CivilDate, Holiday>,
  days: Map<CivilDate, Holiday>,
): void {
  if (year < 1986) return;
  for (const date of named.keys()) {
    const between = addDays(date, 1);
    if (named.has(addDays(date, 2)) && !days.has(between) && weekdayOf(between) !== 0)
      days.set(between, 'citizensHoliday');
  }
}

const years = new Map<number, ReadonlyMap<CivilDate, Holiday>>();

function holidaysOf(year: number): ReadonlyMap<CivilDate, Holiday> {
  const known = years.get(year);
  if (known) return known;
  const named = namedHolidays(year);
  const days = new Map(named);
  addSubstitutes(year, named, days);
  addCitizensHolidays(year, named, days);
  years.set(year, days);
  return days;
}

/**
 * The national holiday (国民の祝日・休日) on a day.
 *
 * @returns its code, `undefined` when the day is none, `'unknown'` outside {@link holidayYears}.
 * @example
 * holidayOn('2026-09-22'); // => 'citizensHoliday'
 */
export function holidayOn(date: CivilDate): Holiday | 'unknown' | undefined {
  const year = Number(date.slice(0, 4));
  if (year < holidayYears.first || year > holidayYears.last) return 'unknown';
  return holidaysOf(year).get(date);
}
