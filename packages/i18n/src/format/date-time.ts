import { type DateFormat, formatDate } from './civil-date.js';

/**
 * An instant (`2026-04-01T09:30+09:00`) as day and time of a place; a plain day stays a day.
 *
 * @example
 * formatDateTime('2026-04-01T00:30Z', { locale: 'ja' }) // => '令和8年4月1日 09:30'
 */
export function formatDateTime(
  instant: string,
  { zone = 'Asia/Tokyo', ...format }: DateFormat & { readonly zone?: string },
): string {
  // without an offset the text would mean another instant on another machine
  if (!/T.*(Z|[+-]\d\d:\d\d)$/.test(instant)) return formatDate(instant, format);
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) return instant;
  const { year, month, day, hour, minute } = clockIn(zone, milliseconds);
  const date = formatDate(`${year}-${month}-${day}`, format);
  return `${date}${format.locale.startsWith('ja') ? ' ' : ', '}${hour}:${minute}`;
}

/** Kept by zone: making a formatter takes a hundred times as long as using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string, milliseconds: number): Record<string, string> {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  return Object.fromEntries(clock.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
}

const clockOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
