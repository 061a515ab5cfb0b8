import { checkDate } from './civil-date.js';
import { type Era, parseDate } from './era.js';
import { foldCode } from './japanese-text.js';
import { judged, type Parsed, type Problem, problem, refuse } from './problem.js';

const MAX_LENGTH = 48;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/** What keeps a stored text from being a time of day, `HH:mm` from 00:00 to 23:59. */
export const checkTime = (value: string): Problem | undefined =>
  value.length === 5 && TIME.test(value) ? undefined : problem('time');

/** 午前 or 午後, the hour, and the minutes after a colon, as 分 or as 半. */
const CLOCK = /^(午前|午後)?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|(半))?)?$/;

/**
 * Reads `9:30`, `９：３０`, `9時30分`, `9時半`, `9時` or the hour alone, `9`; with 午前 or 午後 the hours from 0 to 11.
 * 午後12時 is noon for one reader and midnight for another, so it is asked again.
 */
export function parseTime(typed: string): Parsed<string> {
  if (typed.length > MAX_LENGTH) return refuse('maxLength', { max: MAX_LENGTH });
  const parts = CLOCK.exec(foldCode(typed).replace(/\s/g, ''));
  if (!parts) return refuse('time');
  const [, half, digits = '', colonMinute, minute, thirty] = parts;
  if (half && Number(digits) > 11) return refuse('time');
  const hour = String(Number(digits) + (half === '午後' ? 12 : 0)).padStart(2, '0');
  const value = `${hour}:${(colonMinute ?? minute ?? (thirty ? '30' : '00')).padStart(2, '0')}`;
  return judged(value, checkTime(value));
}

/** What keeps a stored text from being a day and minute with offset, `YYYY-MM-DDTHH:mm+09:00`. */
export function checkDateTime(value: string): Problem | undefined {
  const written =
    value.length === 22 &&
    value.charCodeAt(10) === 84 &&
    TIME.test(value.slice(11, 16)) &&
    OFFSET.test(value.slice(16));
  return written ? checkDate(value.slice(0, 10)) : problem('dateTime');
}

const ISO = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::00(?:\.0{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads a day and a time of day as people write them: `令和6年4月1日 10:30`, `令和8年6月10日 午後1時半`, or ISO with its
 * own offset. What has none gets `offset`. Seconds are dropped only when they are zero.
 *
 * A day that is wrong as a day is said to be; whatever else cannot be read asks for both, the day and the time.
 */
export function parseDateTime(
  typed: string,
  { offset = '+09:00', eras }: { offset?: string; eras?: readonly Era[] } = {},
): Parsed<string> {
  if (typed.length > MAX_LENGTH) return refuse('maxLength', { max: MAX_LENGTH });
  const text = foldCode(typed).trim();
  const iso = ISO.exec(text);
  if (iso) {
    const value = `${iso[1]}T${iso[2]}${iso[3] === 'Z' ? '+00:00' : iso[3]}`;
    return judged(value, checkDateTime(value));
  }
  const timeAt = text.search(/(?:午[前後]\s*)?(?<!\d)\d{1,2}\s*[:時]/);
  if (timeAt < 0) return refuse('dateTime');
  const date = parseDate(text.slice(0, timeAt).replace(/T$/i, ''), eras && { eras });
  if (!date.ok) return date.problem.code === 'date' ? refuse('dateTime') : date;
  const time = parseTime(text.slice(timeAt));
  return time.ok ? { ...date, value: `${date.value}T${time.value}${offset}` } : refuse('dateTime');
}
