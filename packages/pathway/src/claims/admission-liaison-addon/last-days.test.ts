import { describe, expect, it } from 'vitest';
import { businessCalendar } from '../../deadlines/business-calendar.js';
import { classOn, lastDaysSince2024 } from './last-days.js';

const day = ['09:00', '17:30'] as const;
const hours = { mon: day, tue: day, wed: day, thu: day, fri: day };
const calendar = businessCalendar({ hours, nationalHolidays: true, yearEnd: { from: '12-29', to: '01-03' } });
const at = (admittedOn: string, time: string) => ({ admittedOn, admittedAt: `${admittedOn}T${time}+09:00` });

describe('入院時情報連携加算 since 2024-04: last days of class (I) and (II), office Mon–Fri 09:00–17:30', () => {
  it.each([
    ['Wednesday 10:00', '2026-06-10', '10:00', '2026-06-10', '2026-06-12'],
    ['Wednesday 03:00, before opening', '2026-06-10', '03:00', '2026-06-10', '2026-06-12'],
    ['Wednesday 20:00', '2026-06-10', '20:00', '2026-06-11', '2026-06-12'],
    ['Wednesday at the closing minute', '2026-06-10', '17:30', '2026-06-10', '2026-06-12'],
    ['Wednesday one minute after closing', '2026-06-10', '17:31', '2026-06-11', '2026-06-12'],
    ['Thursday 10:00, day 3 a Saturday', '2026-06-11', '10:00', '2026-06-11', '2026-06-13'],
    ['Thursday 20:00, day 3 a Saturday', '2026-06-11', '20:00', '2026-06-12', '2026-06-14'],
    ['Friday 20:00, day 3 a Sunday', '2026-06-12', '20:00', '2026-06-13', '2026-06-15'],
    ['Friday 10:00', '2026-06-12', '10:00', '2026-06-12', '2026-06-14'],
    ['Saturday 10:00, a closed day', '2026-06-13', '10:00', '2026-06-14', '2026-06-15'],
    ['Sunday 23:00, a closed day', '2026-06-14', '23:00', '2026-06-15', '2026-06-16'],
    ['the evening two days before a holiday', '2026-04-27', '19:00', '2026-04-28', '2026-04-30'],
    ['the last evening before the year-end closing', '2025-12-26', '19:00', '2025-12-27', '2025-12-29'],
  ])('admitted %s', (_, admittedOn, time, one, two) => {
    expect(lastDaysSince2024(at(admittedOn, time), { calendar })).toEqual([{ one, two }]);
  });

  it('on a closed day with day 3 closed too, whether (II) gets the extra day is not settled', () => {
    expect(lastDaysSince2024(at('2026-01-01', '10:00'), { calendar })).toEqual([
      { one: '2026-01-02', two: '2026-01-03' },
      { one: '2026-01-02', two: '2026-01-04', doubt: 'extraDayNotSettled' },
    ]);
  });

  it('an office that reads the extra day as its next open day gets the Monday', () => {
    const days = lastDaysSince2024(at('2026-06-11', '20:00'), { calendar, extraDay: 'nextBusinessDay' });
    expect(days).toEqual([{ one: '2026-06-12', two: '2026-06-15' }]);
  });

  it('without the hour of admission both readings are given', () => {
    expect(lastDaysSince2024({ admittedOn: '2026-06-10' }, { calendar })).toEqual([
      { one: '2026-06-10', two: '2026-06-12' },
      { one: '2026-06-11', two: '2026-06-12', doubt: 'admissionTimeUnknown' },
    ]);
    expect(lastDaysSince2024({ admittedOn: '2026-06-11' }, { calendar })).toEqual([
      { one: '2026-06-11', two: '2026-06-13' },
      { one: '2026-06-12', two: '2026-06-14', doubt: 'admissionTimeUnknown' },
    ]);
  });

  it('on a closed day the hour of admission does not matter', () => {
    expect(lastDaysSince2024({ admittedOn: '2026-06-13' }, { calendar })).toEqual([
      { one: '2026-06-14', two: '2026-06-15' },
    ]);
  });

  it('without a calendar every reading is given, the earliest first', () => {
    expect(lastDaysSince2024(at('2026-06-10', '10:00'), {})).toEqual([
      { one: '2026-06-10', two: '2026-06-12' },
      { one: '2026-06-11', two: '2026-06-12', doubt: 'calendarMissing' },
      { one: '2026-06-11', two: '2026-06-13', doubt: 'calendarMissing' },
    ]);
  });

  it('an office that counts open days gets the plain fourth day while its days are not known', () => {
    expect(lastDaysSince2024(at('2026-06-11', '20:00'), { extraDay: 'nextBusinessDay' })).toContainEqual({
      one: '2026-06-12',
      two: '2026-06-14',
      doubt: 'calendarMissing',
    });
  });

  it('a calendar that ends before the third day is asked for, not the hour of admission', () => {
    const short = businessCalendar({ hours, nationalHolidays: true, to: '2026-06-11' });
    expect(lastDaysSince2024(at('2026-06-11', '20:00'), { calendar: short })).toEqual([
      { one: '2026-06-12', two: '2026-06-13' },
      { one: '2026-06-12', two: '2026-06-14', doubt: 'calendarMissing' },
    ]);
  });

  it.each([
    ['before admission', '2026-05-20', 'one'],
    ['on the last day of (I)', '2026-06-10', 'one'],
    ['on the day after it', '2026-06-11', 'two'],
    ['on the last day of (II)', '2026-06-12', 'two'],
    ['one day later', '2026-06-13', undefined],
  ])('information given %s', (_, on, expected) => {
    expect(classOn({ one: '2026-06-10', two: '2026-06-12' }, on)).toBe(expected);
  });
});
