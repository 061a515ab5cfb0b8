import { describe, expect, it } from 'vitest';
import { readCalendar } from './read-calendar.js';

const good = { hours: { mon: ['09:00', '17:30'] }, nationalHolidays: true };
const whole = {
  hours: {
    mon: ['09:00', '17:30'],
    wed: [
      ['09:00', '12:00'],
      ['13:00', '16:00'],
    ],
    sun: [],
  },
  nationalHolidays: false,
  yearEnd: { from: '12-29', to: '01-03' },
  closed: ['2026-06-17', { from: '2026-08-13', to: '2026-08-15' }],
  changes: [
    { from: '2026-10-01', hours: { tue: ['10:00', '18:00'] } },
    { from: '2026-11-01', nationalHolidays: true },
  ],
  from: '2026-01-01',
  to: '2026-12-31',
  zone: 'Asia/Tokyo',
};
const issuesOf = (input: unknown) => {
  const read = readCalendar(input);
  return 'issues' in read ? read.issues : [];
};
const said = (input: unknown) => issuesOf(input).map(({ code, path }) => [code, path.join('.')].join(' '));

describe('a calendar of business days from a file', () => {
  it.each([
    ['the least one', good],
    ['with everything', whole],
    ['closed on one day', { ...good, closed: ['2026-01-05'] }, false],
    ['closing on 29 February', { ...good, yearEnd: { from: '02-29', to: '02-29' } }],
    ['for one day', { ...good, from: '2026-01-01', to: '2026-01-01' }, 'unknown'],
    ['without an end', { ...good, from: '2026-01-01' }],
    ['without a beginning', { ...good, to: '2026-12-31' }],
  ])('%s is one', (_, input, openOnMonday = true) => {
    const read = readCalendar(input);
    expect('calendar' in read && read.calendar.isOpen('2026-01-05')).toBe(openOnMonday);
  });

  it.each<[string, unknown, string[]]>([
    [
      'an hour written long',
      { ...good, hours: { mon: ['109:00', '17:300'] } },
      ['time hours.mon.0', 'time hours.mon.1'],
    ],
    ['a closing without its end', { ...good, closed: [{ from: '2026-08-13' }] }, ['required closed.0.to']],
    ['a span without its end', { ...good, hours: { mon: [['09:00']] } }, ['type hours.mon.0']],
    ['nothing', undefined, ['notObject ']],
    ['a text', 'Mon-Fri', ['notObject ']],
    ['a list', [], ['notObject ']],
    ['an empty one', {}, ['required hours', 'required nationalHolidays']],
    ['hours as a text', { ...good, hours: '9-5' }, ['type hours']],
    ['a weekday as a text', { ...good, hours: { mon: '9-5' } }, ['type hours.mon']],
    ['a weekday nobody knows', { ...good, hours: { mond: ['09:00', '17:30'] } }, ['unknownField hours']],
    ['an hour written short', { ...good, hours: { mon: ['9:00', '17:30'] } }, ['time hours.mon.0']],
    ['an hour past midnight', { ...good, hours: { mon: ['09:00', '24:30'] } }, ['time hours.mon.1']],
    ['a minute past the hour', { ...good, hours: { mon: ['09:60', '17:30'] } }, ['time hours.mon.0']],
    ['closing before opening', { ...good, hours: { mon: ['17:30', '09:00'] } }, ['order hours.mon']],
    ['closing at opening', { ...good, hours: { mon: ['09:00', '09:00'] } }, ['order hours.mon']],
    [
      'a second span in the wrong order',
      {
        ...good,
        hours: {
          mon: [
            ['09:00', '12:00'],
            ['16:00', '13:00'],
          ],
        },
      },
      ['order hours.mon.1'],
    ],
    ['holidays as a word', { ...good, nationalHolidays: 'yes' }, ['type nationalHolidays']],
    [
      'a year end that is no day',
      { ...good, yearEnd: { from: '12-32', to: '01-03' } },
      ['date yearEnd.from'],
    ],
    ['a closed day that does not exist', { ...good, closed: ['2026-02-30'] }, ['date closed.0']],
    [
      'a closing that ends before it begins',
      { ...good, closed: [{ from: '2026-08-15', to: '2026-08-13' }] },
      ['order closed.0'],
    ],
    [
      'a change without its day',
      { ...good, changes: [{ nationalHolidays: true }] },
      ['required changes.0.from'],
    ],
    [
      'a change of something else',
      { ...good, changes: [{ from: '2026-01-01', closed: [] }] },
      ['unknownField changes.0'],
    ],
    ['an end before the beginning', { ...good, from: '2026-12-31', to: '2026-01-01' }, ['order ']],
    ['a zone nobody knows', { ...good, zone: 'Asia/Kesennuma' }, ['unknownChoice zone']],
    ['a key nobody knows', { ...good, opening: [] }, ['unknownField ']],
    [
      'too many closed days',
      { ...good, closed: Array.from({ length: 1001 }, () => '2026-06-17') },
      ['tooManyRows closed'],
    ],
  ])('%s is none', (_, input, expected) => {
    expect(said(input)).toEqual(expected);
    expect(readCalendar(input)).not.toHaveProperty('calendar');
  });

  it('says all at once, and never the value', () => {
    const issues = issuesOf({ hours: { mon: ['x', 'y'] }, nationalHolidays: 1, closed: ['secret'] });
    expect(issues.map(({ code }) => code)).toEqual(['time', 'time', 'type', 'date']);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });
});
