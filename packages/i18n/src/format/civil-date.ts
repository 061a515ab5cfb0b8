/** A civil day, `YYYY-MM-DD`. */
type CivilDate = string;

type Calendar = 'era' | 'western' | 'both' | 'none';

export interface DateFormat {
  readonly locale: string;
  /**
   * Era years (和暦), western years, both, or no year where it is plain from what stands around. Default: `era` in
   * Japanese, `western` in easy Japanese (`ja-x-easy`) and every other language.
   */
  readonly calendar?: Calendar;
  /** Adds the day of the week. */
  readonly weekday?: boolean;
}

/**
 * A civil day in the reader's language. Nothing depends on the zone or the language of the machine.
 * What is no day of the calendar is given back as it came.
 *
 * @example
 * formatDate('2019-05-01', { locale: 'ja' }) // => '令和元年5月1日'
 * formatDate('2026-04-01', { locale: 'en', weekday: true }) // => 'Wed 1 Apr 2026'
 */
export function formatDate(date: CivilDate, { locale, calendar, weekday = false }: DateFormat): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return date;
  const chosen = calendar ?? (countsInEras(locale) ? 'era' : 'western');
  const write = WRITERS[locale.split('-')[0] as string] ?? other(locale);
  return write(day, chosen, weekday);
}

/** Japanese of any place, but not easy Japanese: its readers know western years. */
const countsInEras = (locale: string): boolean => /^ja(?!.*-x-easy)(?:-|$)/.test(locale);

type Writer = (day: Date, calendar: Calendar, weekday: boolean) => string;

const WEEKDAYS = { ja: '日月火水木金土', en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const japanese: Writer = (day, calendar, weekday) => {
  const { era, year } = eraYear(day, 'ja');
  const western = `${day.getUTCFullYear()}年`;
  const years = { era: `${era}${year}年`, western, both: `${western}（${era}${year}年）`, none: '' };
  const suffix = weekday ? `（${WEEKDAYS.ja[day.getUTCDay()]}）` : '';
  return `${years[calendar]}${day.getUTCMonth() + 1}月${day.getUTCDate()}日${suffix}`;
};

const english: Writer = (day, calendar, weekday) => {
  const { era, year } = eraYear(day, 'en');
  const western = String(day.getUTCFullYear());
  const years = { era: `${era} ${year}`, western, both: `${western} (${era} ${year})`, none: '' };
  const prefix = weekday ? `${WEEKDAYS.en[day.getUTCDay()]} ` : '';
  return `${prefix}${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${years[calendar]}`.trimEnd();
};

/** Languages without a table of their own: western years, Latin digits. */
const other =
  (locale: string): Writer =>
  (day, calendar, weekday) =>
    new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
      timeZone: 'UTC',
      ...(calendar !== 'none' && { year: 'numeric' }),
      month: 'short',
      day: 'numeric',
      ...(weekday && { weekday: 'short' }),
    }).format(day);

const WRITERS: Readonly<Record<string, Writer>> = { ja: japanese, en: english };

/** Kept, because making a formatter takes a hundred times as long as using it. */
const eraFormats = new Map<string, Intl.DateTimeFormat>();

function eraFormat(language: 'ja' | 'en'): Intl.DateTimeFormat {
  const format =
    eraFormats.get(language) ??
    new Intl.DateTimeFormat(`${language}-u-ca-japanese`, { era: 'long', year: 'numeric', timeZone: 'UTC' });
  eraFormats.set(language, format);
  return format;
}

/** The era and its year: 令和 and 元, Showa and 12. */
function eraYear(day: Date, language: 'ja' | 'en'): { era: string; year: string } {
  const parts = eraFormat(language).formatToParts(day);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { era: language === 'ja' ? part('era') : withoutMacron(part('era')), year: part('year') };
}

const withoutMacron = (name: string) => name.normalize('NFD').replace(/\p{Mark}/gu, '');
