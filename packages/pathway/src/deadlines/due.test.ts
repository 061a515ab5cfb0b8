import { describe, expect, it } from 'vitest';
import { businessCalendar, calendarOf } from './business-calendar.js';
import { nationalHolidays, publicOffices, union, weekends } from './closed-days.js';
import { type Due, dueOn } from './due.js';

const offices = calendarOf(publicOffices);
const day = ['08:30', '17:15'] as const;
const hospital = businessCalendar({
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  nationalHolidays: true,
  yearEnd: { from: '12-29', to: '01-03' },
});
const on = (date: string) => ({ anchors: { day: date }, calendar: offices });
const soft = { firstDay: 'next', force: 'soft' } as const;

describe('counting days', () => {
  it.each<[string, Due, string, string]>([
    [
      'within 3 days, the first day counted, ends two days later',
      { ...soft, days: 3, after: 'day', firstDay: 'same' },
      '2026-06-10',
      '2026-06-12',
    ],
    [
      'within 3 days, counted from the next day, ends three days later',
      { ...soft, days: 3, after: 'day' },
      '2026-06-10',
      '2026-06-13',
    ],
    ['on the same day', { ...soft, days: 0, after: 'day' }, '2026-06-10', '2026-06-10'],
    [
      'on the same day, written as the first day',
      { ...soft, days: 1, after: 'day', firstDay: 'same' },
      '2026-06-10',
      '2026-06-10',
    ],
    [
      'no day at all is the day itself',
      { ...soft, days: 0, after: 'day', firstDay: 'same' },
      '2026-06-10',
      '2026-06-10',
    ],
    ['a week before the planned discharge', { ...soft, days: 7, before: 'day' }, '2026-06-10', '2026-06-03'],
    [
      'a week before, the day itself counted',
      { ...soft, days: 7, before: 'day', firstDay: 'same' },
      '2026-06-10',
      '2026-06-04',
    ],
    ['over the year end', { ...soft, days: 7, after: 'day' }, '2026-12-28', '2027-01-04'],
    ['over the 29th of February', { ...soft, days: 2, after: 'day' }, '2028-02-28', '2028-03-01'],
    [
      'three business days over a weekend',
      { ...soft, businessDays: 3, after: 'day' },
      '2026-06-11',
      '2026-06-16',
    ],
    [
      'three business days from a Thursday, that day counted',
      { ...soft, businessDays: 3, after: 'day', firstDay: 'same' },
      '2026-06-11',
      '2026-06-15',
    ],
    [
      'three business days from a Saturday, counted or not',
      { ...soft, businessDays: 3, after: 'day', firstDay: 'same' },
      '2026-06-13',
      '2026-06-17',
    ],
    [
      'two business days before a Monday',
      { ...soft, businessDays: 2, before: 'day' },
      '2026-06-15',
      '2026-06-11',
    ],
    [
      'two business days before a Sunday, that day counted',
      { ...soft, businessDays: 2, before: 'day', firstDay: 'same' },
      '2026-06-14',
      '2026-06-11',
    ],
    [
      'five business days over the days of May',
      { ...soft, businessDays: 1, after: 'day' },
      '2026-05-01',
      '2026-05-07',
    ],
    ['until the end of the month', { ...soft, monthEnds: 0, after: 'day' }, '2026-06-10', '2026-06-30'],
    ['until the end of the next month', { ...soft, monthEnds: 1, after: 'day' }, '2026-01-31', '2026-02-28'],
  ])('%s', (_, due, anchor, expected) => {
    expect(dueOn(due, on(anchor))).toEqual({ dueOn: expected });
  });

  it('takes the day of an instant in Asia/Tokyo, or in the zone given', () => {
    const due: Due = { ...soft, days: 1, after: 'day' };
    const anchors = { day: '2026-06-10T15:30:00Z' };
    expect(dueOn(due, { anchors })).toEqual({ dueOn: '2026-06-12' });
    expect(dueOn(due, { anchors, zone: 'America/Los_Angeles' })).toEqual({ dueOn: '2026-06-11' });
  });
});

describe('where practice differs', () => {
  it.each<[string, Due, object]>([
    [
      'both dates are given, the stricter first',
      { days: 7, after: 'day', firstDay: 'notStated', force: 'hard' },
      { dueOn: '2026-06-16', alternativeDueOn: '2026-06-17' },
    ],
    [
      'backward too',
      { days: 7, before: 'day', firstDay: 'notStated', force: 'hard' },
      { dueOn: '2026-06-03', alternativeDueOn: '2026-06-04' },
    ],
    [
      'one date when both readings agree',
      { days: 0, after: 'day', firstDay: 'notStated', force: 'hard' },
      { dueOn: '2026-06-10' },
    ],
  ])('%s', (_, due, expected) => {
    expect(dueOn(due, on('2026-06-10'))).toEqual(expected);
  });

  it('closed days can make both readings agree', () => {
    const due: Due = { days: 4, after: 'day', firstDay: 'notStated', onClosed: 'nextOpen', force: 'hard' };
    expect(dueOn(due, on('2026-06-10'))).toEqual({ dueOn: '2026-06-15' });
  });
});

describe('a due date on a closed day', () => {
  it.each<[string, Due['onClosed'], string]>([
    ['stays when nothing is stated', undefined, '2026-06-13'],
    ['stays when it is kept', 'keep', '2026-06-13'],
    ['moves to the next open day', 'nextOpen', '2026-06-15'],
    ['moves to the last open day before', 'previousOpen', '2026-06-12'],
  ])('%s', (_, onClosed, expected) => {
    expect(
      dueOn({ ...soft, days: 3, after: 'day', ...(onClosed && { onClosed }) }, on('2026-06-10')),
    ).toEqual({ dueOn: expected });
  });

  it('does not move from an open day', () => {
    expect(dueOn({ ...soft, days: 2, after: 'day', onClosed: 'nextOpen' }, on('2026-06-10'))).toEqual({
      dueOn: '2026-06-12',
    });
  });
});

describe('入退院支援加算1: screening within 3 days of admission', () => {
  const screening: Due = {
    days: 3,
    after: 'day',
    firstDay: 'notStated',
    force: 'hard',
    ifAllClosed: 'nextOpen',
  };
  it.each([
    ['admitted on a Wednesday', '2026-06-10', '2026-06-12', '2026-06-13'],
    ['admitted on a Saturday: the Monday is among the three days', '2026-06-13', '2026-06-15', '2026-06-16'],
    [
      'admitted on the first of three closed days: the first weekday after',
      '2026-10-10',
      '2026-10-13',
      undefined,
    ],
    ['admitted on the first of the days of May', '2026-05-03', '2026-05-07', undefined],
    ['admitted on Friday night before a Monday holiday', '2026-10-09T20:00+09:00', '2026-10-13', undefined],
    ['admitted on Friday at noon before it', '2026-10-09T12:00+09:00', '2026-10-11', '2026-10-13'],
    ['admitted on an ordinary Friday night', '2026-06-12T22:00+09:00', '2026-06-15', undefined],
    ['admitted on the night before the year-end closing', '2025-12-28T20:00+09:00', '2026-01-05', undefined],
  ])('%s', (_, anchor, dueDate, alternative) => {
    const expected = { dueOn: dueDate, ...(alternative && { alternativeDueOn: alternative }) };
    expect(dueOn(screening, { anchors: { day: anchor }, calendar: hospital })).toEqual(expected);
  });
});

describe('the first day on which something may be done', () => {
  const letter: Due = {
    days: 14,
    after: 'day',
    firstDay: 'next',
    force: 'hard',
    notBefore: { days: 14, before: 'day' },
  };
  it('two weeks before and after the discharge', () => {
    expect(dueOn(letter, on('2026-06-15'))).toEqual({ dueOn: '2026-06-29', earliestOn: '2026-06-01' });
  });
  it('may count from another date', () => {
    const due: Due = { ...letter, notBefore: { days: 1, after: 'other' } };
    expect(dueOn(due, { anchors: { other: '2026-06-15' } })).toEqual({
      earliestOn: '2026-06-16',
      unknown: 'anchorMissing',
    });
    expect(dueOn(due, { anchors: { day: '2026-06-15' } })).toEqual({ dueOn: '2026-06-29' });
  });
});

describe('what is not known is said', () => {
  it('no anchor, no date', () => {
    expect(dueOn({ ...soft, days: 3, after: 'day' }, { anchors: {} })).toEqual({ unknown: 'anchorMissing' });
  });
  it('business days without a calendar', () => {
    expect(dueOn({ ...soft, businessDays: 3, after: 'day' }, { anchors: { day: '2026-06-10' } })).toEqual({
      unknown: 'calendarMissing',
    });
  });
  it('a date that may have to move, without a calendar, is given unmoved', () => {
    const expected = { dueOn: '2026-06-13', unknown: 'calendarMissing' };
    const anchors = { day: '2026-06-10' };
    expect(dueOn({ ...soft, days: 3, after: 'day', onClosed: 'nextOpen' }, { anchors })).toEqual(expected);
    expect(dueOn({ ...soft, days: 3, after: 'day', ifAllClosed: 'nextOpen' }, { anchors })).toEqual(expected);
  });
  it('where the later reading lies past the end of the calendar, the stricter date stands alone', () => {
    const calendar = businessCalendar({ hours: { mon: day }, nationalHolidays: false, to: '2026-06-10' });
    const due: Due = { businessDays: 2, after: 'day', firstDay: 'notStated', force: 'hard' };
    expect(dueOn(due, { anchors: { day: '2026-06-01' }, calendar })).toStrictEqual({ dueOn: '2026-06-08' });
  });
  it('what is not known is left out', () => {
    expect(dueOn({ ...soft, days: 3, after: 'day' }, on('2026-06-10'))).toStrictEqual({
      dueOn: '2026-06-13',
    });
    expect(dueOn({ ...soft, days: 3, after: 'day' }, { anchors: {} })).toStrictEqual({
      unknown: 'anchorMissing',
    });
    const days: Due = { ...soft, businessDays: 3, after: 'day' };
    expect(dueOn(days, { anchors: { day: '2026-06-10' } })).toStrictEqual({ unknown: 'calendarMissing' });
  });
  it('past the end of the calendar', () => {
    expect(dueOn({ ...soft, businessDays: 3, after: 'day' }, on('2050-12-31'))).toEqual({
      unknown: 'calendarEnds',
    });
    expect(
      dueOn({ ...soft, businessDays: 3, after: 'day', onClosed: 'nextOpen' }, on('2050-12-31')),
    ).toStrictEqual({ unknown: 'calendarEnds' });
    expect(dueOn({ ...soft, days: 1, after: 'day', onClosed: 'nextOpen' }, on('2050-12-31'))).toEqual({
      dueOn: '2051-01-01',
      unknown: 'calendarEnds',
    });
    const screening: Due = {
      days: 2,
      after: 'day',
      firstDay: 'same',
      force: 'hard',
      ifAllClosed: 'nextOpen',
    };
    expect(dueOn(screening, on('2050-12-30'))).toEqual({ dueOn: '2050-12-31', unknown: 'calendarEnds' });
  });
  it('a day that the calendar does not know may be open, so the date is not moved', () => {
    const calendar = calendarOf(union(weekends, nationalHolidays));
    const screening: Due = {
      days: 3,
      after: 'day',
      firstDay: 'same',
      force: 'hard',
      ifAllClosed: 'nextOpen',
    };
    const expected = { dueOn: '2051-01-02', unknown: 'calendarEnds' };
    expect(dueOn(screening, { anchors: { day: '2050-12-31' }, calendar })).toEqual(expected);
  });
});
