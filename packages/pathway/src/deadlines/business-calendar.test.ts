import { describe, expect, it } from 'vitest';
import { type BusinessCalendarInput, businessCalendar, calendarOf } from './business-calendar.js';
import { nationalHolidays, publicOffices, union, weekends, yearEnd } from './closed-days.js';
import { timeOfDay } from './time-of-day.js';

const day = ['09:00', '17:30'] as const;
const input: BusinessCalendarInput = {
  hours: {
    mon: day,
    tue: day,
    wed: [
      ['09:00', '12:00'],
      ['13:00', '16:00'],
    ],
    thu: day,
    fri: day,
    sat: ['09:00', '12:00'],
  },
  nationalHolidays: true,
  yearEnd: { from: '12-30', to: '01-03' },
  closed: ['2026-06-17', { from: '2026-08-13', to: '2026-08-15' }],
};
const office = () => businessCalendar(input);

describe('an office: Monday to Saturday, closed on holidays and from 30 December to 3 January', () => {
  it.each([
    ['Monday', '2026-06-08', true, undefined],
    ['Saturday, with hours of its own', '2026-06-13', true, undefined],
    ['Sunday, for which no hours are stated', '2026-06-14', false, 'noHours'],
    ['a national holiday', '2026-07-20', false, 'marine'],
    ['a citizens’ holiday', '2026-09-22', false, 'citizensHoliday'],
    ['a single closed day', '2026-06-17', false, 'officeClosed'],
    ['the day before it', '2026-06-16', true, undefined],
    ['the day before the summer closing', '2026-08-12', true, undefined],
    ['the first day of the summer closing', '2026-08-13', false, 'officeClosed'],
    ['the last day of the summer closing', '2026-08-15', false, 'officeClosed'],
    ['29 December', '2026-12-29', true, undefined],
    ['30 December', '2026-12-30', false, 'yearEnd'],
    ['new year’s day', '2027-01-01', false, 'yearEnd'],
    ['4 January', '2027-01-04', true, undefined],
    ['a day of 2051, for which no holidays are known', '2051-02-01', 'unknown', 'unknown'],
    ['a Sunday of 2051 is closed all the same', '2051-02-05', false, 'noHours'],
  ])('%s', (_, date, open, reason) => {
    expect(office().isOpen(date)).toBe(open);
    expect(office().reasonClosed(date)).toBe(reason);
  });

  it('states the hours of a day, several where it closes at noon', () => {
    expect(office().hoursOn('2026-06-08')).toEqual([{ from: '09:00', to: '17:30' }]);
    expect(office().hoursOn('2026-06-10')).toEqual([
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '16:00' },
    ]);
    expect(office().hoursOn('2026-06-14')).toBe('closed');
    expect(office().hoursOn('2051-02-01')).toBe('unknown');
  });

  it.each([
    ['in the morning', '2026-06-08T10:00+09:00', false],
    ['before opening', '2026-06-08T03:00+09:00', false],
    ['at the closing minute', '2026-06-08T17:30+09:00', false],
    ['a minute later', '2026-06-08T17:31+09:00', true],
    ['in the noon break', '2026-06-10T12:30+09:00', false],
    ['after the afternoon of a day with two spans', '2026-06-10T16:01+09:00', true],
    ['on Saturday afternoon', '2026-06-13T13:00+09:00', true],
    ['on a closed day there is no closing time to be after', '2026-06-14T22:00+09:00', false],
    ['an instant written in UTC', '2026-06-08T08:31Z', true],
    ['midnight is the next day, before opening', '2026-06-08T15:00Z', false],
    ['a day without its hour', '2026-06-08', 'unknown'],
    ['a closed day without its hour', '2026-06-14', false],
    ['a day the calendar does not know', '2051-02-01T10:00+09:00', 'unknown'],
  ])('after hours: %s', (_, when, expected) => {
    expect(office().isAfterHours(when)).toBe(expected);
  });

  it('finds the next and the last open day', () => {
    expect(office().nextOpen('2026-06-08')).toBe('2026-06-08');
    expect(office().nextOpen('2026-06-14')).toBe('2026-06-15');
    expect(office().nextOpen('2026-12-30')).toBe('2027-01-04');
    expect(office().previousOpen('2027-01-03')).toBe('2026-12-29');
    expect(office().previousOpen('2026-06-08')).toBe('2026-06-08');
    expect(office().nextOpen('2050-12-30')).toBeUndefined();
  });

  it('counts business days forward and backward', () => {
    expect(office().addBusinessDays('2026-12-28', 2)).toBe('2027-01-04');
    expect(office().addBusinessDays('2027-01-04', -2)).toBe('2026-12-28');
    expect(office().addBusinessDays('2026-06-14', 0)).toBe('2026-06-14');
    expect(office().addBusinessDays('2026-06-14', 1)).toBe('2026-06-15');
    expect(office().addBusinessDays('2050-12-29', 3)).toBeUndefined();
  });
});

describe('hours that change from a day on', () => {
  const changing = () =>
    businessCalendar({
      ...input,
      changes: [
        { from: '2026-10-01', yearEnd: { from: '12-28', to: '01-05' } },
        { from: '2026-07-01', hours: { mon: ['10:00', '18:00'] }, nationalHolidays: false },
      ],
    });
  it('are those of the day asked for', () => {
    expect(changing().hoursOn('2026-06-29')).toEqual([{ from: '09:00', to: '17:30' }]);
    expect(changing().hoursOn('2026-07-06')).toEqual([{ from: '10:00', to: '18:00' }]);
    expect(changing().hoursOn('2026-07-01')).toBe('closed');
  });
  it('a change keeps what it does not name, in whatever order the changes are listed', () => {
    expect(changing().isOpen('2026-07-20')).toBe(true);
    expect(changing().isOpen('2026-12-28')).toBe(false);
    expect(changing().hoursOn('2026-12-21')).toEqual([{ from: '10:00', to: '18:00' }]);
  });
  const opensAt = (...changes: readonly (readonly [from: string, opens: string])[]) =>
    businessCalendar({
      ...input,
      changes: changes.map(([from, opens]) => ({ from, hours: { mon: [opens, '18:00'] } })),
    });
  it.each([
    ['the newest first', opensAt(['2026-11-01', '11:00'], ['2026-09-01', '10:00'], ['2026-07-01', '08:00'])],
    ['the oldest first', opensAt(['2026-07-01', '08:00'], ['2026-09-01', '10:00'], ['2026-11-01', '11:00'])],
    ['mixed', opensAt(['2026-09-01', '10:00'], ['2026-11-01', '11:00'], ['2026-07-01', '08:00'])],
  ])('each change counts until the next one, listed %s', (_, calendar) => {
    const opens = ['2026-07-06', '2026-09-07', '2026-11-02'].map((date) => calendar.hoursOn(date));
    expect(opens).toEqual(['08:00', '10:00', '11:00'].map((from) => [{ from, to: '18:00' }]));
  });
  it('of two changes from the same day the one listed later counts', () => {
    const corrected = opensAt(['2026-07-01', '08:00'], ['2026-07-01', '08:30']);
    expect(corrected.hoursOn('2026-07-06')).toEqual([{ from: '08:30', to: '18:00' }]);
  });
});

describe('a calendar that speaks for a stretch of days only', () => {
  const year = () => businessCalendar({ ...input, from: '2026-04-01', to: '2027-03-31' });
  it.each([
    ['2026-03-31', 'unknown'],
    ['2026-04-01', true],
    ['2027-03-31', true],
    ['2027-04-01', 'unknown'],
  ])('%s', (date, expected) => {
    expect(year().isOpen(date)).toBe(expected);
  });
  it('does not say that a Sunday outside is closed', () => {
    expect(year().isOpen('2026-03-29')).toBe('unknown');
  });
});

describe('the zone', () => {
  const losAngeles = () => businessCalendar({ ...input, zone: 'America/Los_Angeles' });
  it('decides the day and the hour of an instant', () => {
    expect(losAngeles().zone).toBe('America/Los_Angeles');
    expect(losAngeles().isAfterHours('2026-06-09T01:00Z')).toBe(true);
    expect(office().isAfterHours('2026-06-09T01:00Z')).toBe(false);
    expect(office().zone).toBe('Asia/Tokyo');
  });
});

it('a closing of 366 days is looked through, a longer one is not', () => {
  const closedUntil = (to: string) =>
    businessCalendar({
      hours: { ...input.hours, sun: day },
      nationalHolidays: false,
      closed: [{ from: '2026-01-05', to }],
    });
  expect(closedUntil('2027-01-05').nextOpen('2026-01-05')).toBe('2027-01-06');
  expect(closedUntil('2027-01-06').nextOpen('2026-01-05')).toBeUndefined();
});

it('an office that never opens is given up after a year', () => {
  expect(businessCalendar({ hours: {}, nationalHolidays: false }).nextOpen('2026-01-01')).toBeUndefined();
});

it('an office open on holidays needs no holidays known', () => {
  const always = businessCalendar({ hours: { mon: day }, nationalHolidays: false });
  expect(always.isOpen('2026-07-20')).toBe(true);
  expect(always.isOpen('2060-01-05')).toBe(true);
});

describe('ready sets of closed days', () => {
  it.each([
    ['Saturday', weekends, '2026-06-13', 'saturday'],
    ['Sunday', weekends, '2026-06-14', 'sunday'],
    ['Monday', weekends, '2026-06-15', false],
    ['Friday', weekends, '2026-06-12', false],
    ['marine day', nationalHolidays, '2026-07-20', 'marine'],
    ['the day after', nationalHolidays, '2026-07-21', false],
    ['2051', nationalHolidays, '2051-01-10', 'unknown'],
    ['public offices on 28 December', publicOffices, '2026-12-28', false],
    ['public offices on 29 December', publicOffices, '2026-12-29', 'yearEnd'],
    ['public offices on Sunday 3 January', publicOffices, '2027-01-03', 'sunday'],
    ['public offices on 2 January', publicOffices, '2030-01-02', 'yearEnd'],
    ['public offices on 3 January', publicOffices, '2030-01-03', 'yearEnd'],
    ['public offices on 4 January', publicOffices, '2030-01-04', false],
    ['public offices on a Sunday of 2051', publicOffices, '2051-01-08', 'sunday'],
    ['public offices on a Monday of 2051', publicOffices, '2051-01-09', 'unknown'],
    ['a closing within the year, its first day', yearEnd('08-13', '08-15'), '2026-08-13', 'yearEnd'],
    ['its last day', yearEnd('08-13', '08-15'), '2026-08-15', 'yearEnd'],
    ['the day before', yearEnd('08-13', '08-15'), '2026-08-12', false],
    ['the day after', yearEnd('08-13', '08-15'), '2026-08-16', false],
    [
      'holidays not known, and a Sunday all the same',
      union(nationalHolidays, weekends),
      '2051-01-08',
      'sunday',
    ],
    ['no set at all closes nothing', union(), '2026-06-14', false],
  ])('%s', (_, set, date, expected) => {
    expect(set(date)).toBe(expected);
  });

  it('make a calendar whose hours are not known', () => {
    const offices = calendarOf(publicOffices);
    expect(offices.isOpen('2026-06-15')).toBe(true);
    expect(offices.hoursOn('2026-06-15')).toBe('unknown');
    expect(offices.isAfterHours('2026-06-15T20:00+09:00')).toBe('unknown');
    expect(offices.isAfterHours('2026-06-14T20:00+09:00')).toBe(false);
  });
});

describe('the hour of an instant', () => {
  it.each([
    ['in Tokyo unless stated', '2026-06-08T08:31Z', undefined, '17:31'],
    ['at midnight', '2026-06-08T15:00Z', undefined, '00:00'],
    ['in another zone', '2026-06-08T08:31Z', 'America/Los_Angeles', '01:31'],
    ['of a plain day', '2026-06-08', undefined, undefined],
  ])('%s', (_, when, zone, expected) => {
    expect(timeOfDay(when, zone)).toBe(expected);
  });
});
