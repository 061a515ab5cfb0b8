import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  addMonths,
  checkDate,
  civilDateOf,
  daysBetween,
  endOfMonth,
  isCivilDate,
  isInstant,
  weekdayOf,
} from './civil-date.js';

const day = fc
  .date({ min: new Date('1873-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a civil date', () => {
  it.each(['1873-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2026-12-31', '9999-12-31'])(
    '%s exists',
    (date) => expect(isCivilDate(date)).toBe(true),
  );

  it.each([
    ['2026-02-29', 'dateExists'],
    ['1900-02-29', 'dateExists'],
    ['2026-04-31', 'dateExists'],
    ['2026-00-10', 'dateExists'],
    ['2026-13-01', 'dateExists'],
    ['2026-01-00', 'dateExists'],
    ['1872-12-31', 'preGregorian'],
    ['0000-01-01', 'preGregorian'],
    ['2026-1-1', 'date'],
    ['2026/01/01', 'date'],
    ['2026-01-01T00:00', 'date'],
    [' 2026-01-01', 'date'],
    ['2026-01-0１', 'date'],
    ['+026-01-01', 'date'],
    ['', 'date'],
  ])('%s is refused as %s', (text, code) => expect(checkDate(text)).toEqual({ code }));

  it('agrees with the calendar of the platform on every text of ten characters', () => {
    const digits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1873, max: 2400 }), digits, digits, (year, month, dayOfMonth) => {
        const text = `${year}-${month}-${dayOfMonth}`;
        const read = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
        expect(isCivilDate(text)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('counting days', () => {
  it('crosses the end of a month, of a leap February and of a year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-11-22', '2026-11-25')).toBe(3);
    expect(daysBetween('2026-11-25', '2026-11-22')).toBe(-3);
  });

  it('adding what lies between two days leads from one to the other', () => {
    fc.assert(fc.property(day, day, (a, b) => addDays(a, daysBetween(a, b)) === b));
  });

  it('stays on the last day where the other month is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(endOfMonth('2024-02-10')).toBe('2024-02-29');
    expect(endOfMonth('2026-12-01')).toBe('2026-12-31');
  });

  it('knows the weekday of a day before 1970 too', () => {
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(weekdayOf('2026-11-28')).toBe(6);
    expect(weekdayOf('1873-01-01')).toBe(3);
    fc.assert(fc.property(day, (date) => weekdayOf(date) === new Date(date).getUTCDay()));
  });
});

describe('the day of an instant', () => {
  it.each(['2026/06/05', '2026-13-45', '2026-06-05T23:30', 'today', ''])('is not guessed from %j', (text) => {
    expect(() => civilDateOf(text)).toThrow(RangeError);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is the day in Japan unless another zone is named', () => {
    expect(civilDateOf('2026-11-22T15:30:00Z')).toBe('2026-11-23');
    expect(civilDateOf('2026-11-22T23:59+09:00')).toBe('2026-11-22');
    expect(civilDateOf('2026-11-22T15:30:00Z', 'America/Los_Angeles')).toBe('2026-11-22');
    expect(civilDateOf('2026-11-22')).toBe('2026-11-22');
  });

  it('minds the summer time that Japan had in 1950', () => {
    expect(civilDateOf('1950-06-15T14:30:00Z')).toBe('1950-06-16');
    expect(civilDateOf('1950-02-15T14:30:00Z')).toBe('1950-02-15');
  });

  it('does not depend on the zone of the machine', () => {
    const answers = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return {
        offset: new Date(0).getTimezoneOffset(),
        answer: [
          addDays('2026-03-08', 1),
          daysBetween('2026-03-07', '2026-11-02'),
          weekdayOf('2026-03-08'),
          civilDateOf('2026-11-22T15:30:00Z'),
        ],
      };
    });
    expect(new Set(answers.map(({ offset }) => offset)).size).toBe(4);
    for (const { answer } of answers) expect(answer).toEqual(['2026-03-09', 240, 0, '2026-11-23']);
  });

  it.each([
    '2026-04-01T10:30+09:00',
    '2026-04-01T10:30:15Z',
    '2026-04-01T10:30:15.123456Z',
    '2026-04-01T23:59-03:30',
  ])('%s is an instant', (text) => expect(isInstant(text)).toBe(true));

  it.each([
    '2026-04-01',
    '2026-04-01T10:30',
    '2026-04-01 10:30+09:00',
    '2026-02-30T10:30+09:00',
    '2026-04-01T24:00+09:00',
    '2026-04-01T10:60Z',
    '2026-04-01T10:30+0900',
    '',
  ])('%s is no instant', (text) => expect(isInstant(text)).toBe(false));
});
