import { describe, expect, it } from 'vitest';
import { createTranslator } from '../create-translator.js';
import { formatDate } from './civil-date.js';
import { formatDateTime } from './date-time.js';
import { formatPhone } from './phone.js';
import { formatAge, formatQuantity } from './quantity.js';

const t = { ja: createTranslator({ locale: 'ja' }), en: createTranslator({ locale: 'en' }) };

describe('a date', () => {
  it.each([
    ['2026-04-01', '令和8年4月1日', '1 Apr 2026'],
    ['2019-05-01', '令和元年5月1日', '1 May 2019'],
    ['2019-04-30', '平成31年4月30日', '30 Apr 2019'],
    ['1989-01-08', '平成元年1月8日', '8 Jan 1989'],
    ['1989-01-07', '昭和64年1月7日', '7 Jan 1989'],
    ['1950-06-15', '昭和25年6月15日', '15 Jun 1950'],
    ['1926-12-25', '昭和元年12月25日', '25 Dec 1926'],
    ['1912-07-30', '大正元年7月30日', '30 Jul 1912'],
    ['1912-07-29', '明治45年7月29日', '29 Jul 1912'],
    ['1873-01-01', '明治6年1月1日', '1 Jan 1873'],
    ['2024-02-29', '令和6年2月29日', '29 Feb 2024'],
  ])('%s is %s, in English %s', (date, ja, en) => {
    expect([formatDate(date, { locale: 'ja' }), formatDate(date, { locale: 'en' })]).toEqual([ja, en]);
  });

  it('is written in western years, or both, when asked, with the day of the week', () => {
    const day = '2026-09-22';
    const write = (locale: string, calendar: 'era' | 'western' | 'both') =>
      formatDate(day, { locale, calendar, weekday: true });
    expect((['era', 'western', 'both'] as const).flatMap((c) => [write('ja', c), write('en', c)])).toEqual([
      '令和8年9月22日（火）',
      'Tue 22 Sep Reiwa 8',
      '2026年9月22日（火）',
      'Tue 22 Sep 2026',
      '2026年（令和8年）9月22日（火）',
      'Tue 22 Sep 2026 (Reiwa 8)',
    ]);
    expect(formatDate('1937-03-04', { locale: 'en', calendar: 'era' })).toBe('4 Mar Showa 12');
  });

  it('is written in its era in the Japanese of every place', () => {
    for (const locale of ['ja', 'ja-JP', 'ja-Jpan-JP', 'ja-JP-u-nu-latn']) {
      expect(formatDate('2026-04-01', { locale })).toBe('令和8年4月1日');
      expect(formatDateTime('2026-04-01T09:30+09:00', { locale })).toBe('令和8年4月1日 09:30');
    }
    expect(formatDate('2026-04-01', { locale: 'ja-JP-x-easy' })).toBe('2026年4月1日');
  });

  it('is written in western years in easy Japanese, and in Latin digits in every language', () => {
    expect(formatDate('2026-04-01', { locale: 'ja-x-easy' })).toBe('2026年4月1日');
    for (const locale of ['my', 'ne', 'vi', 'id', 'fil', 'zh-Hans']) {
      expect(formatDate('2026-04-01', { locale })).toMatch(/2026/);
    }
  });

  it.each(['', '2026-02-30', '2026-4-1', 'tomorrow', '2026-04-01T09:30+09:00'])(
    'that is none (%s) is given back as it came',
    (text) => expect(formatDate(text, { locale: 'ja' })).toBe(text),
  );
});

describe('a time', () => {
  it.each([
    ['2026-11-22T15:30:00Z', '令和8年11月23日 00:30', '23 Nov 2026, 00:30'],
    ['2026-04-01T09:30+09:00', '令和8年4月1日 09:30', '1 Apr 2026, 09:30'],
    ['2026-04-01', '令和8年4月1日', '1 Apr 2026'],
    ['2026-04-01T09:30', '2026-04-01T09:30', '2026-04-01T09:30'],
  ])('%s is %s in Japan', (instant, ja, en) => {
    expect([formatDateTime(instant, { locale: 'ja' }), formatDateTime(instant, { locale: 'en' })]).toEqual([
      ja,
      en,
    ]);
  });

  it('can be that of another place', () => {
    expect(formatDateTime('2026-04-01T09:30+09:00', { locale: 'en', zone: 'UTC' })).toBe('1 Apr 2026, 00:30');
  });
});

describe('numbers', () => {
  it.each([
    [250, 'careUnits', '250単位', '250 units'],
    [1, 'points', '1点', '1 fee point'],
    [1500, 'points', '1,500点', '1,500 fee points'],
    [3, 'timesPerDay', '3回/日', '3 times a day'],
    [1, 'timesPerMonth', '1回/月', 'once a month'],
    [12.5, 'percent', '12.5%', '12.5%'],
    [0, 'days', '0日', '0 days'],
  ] as const)('%d %s is %s, in English %s', (value, unit, ja, en) => {
    expect([formatQuantity(value, unit, { t: t.ja }), formatQuantity(value, unit, { t: t.en })]).toEqual([
      ja,
      en,
    ]);
  });

  it('an age is written in years', () => {
    expect([formatAge(87, { t: t.ja }), formatAge(87, { t: t.en })]).toEqual(['87歳', '87 years old']);
  });

  it('a telephone number keeps its hyphens and names its extension', () => {
    expect([
      formatPhone('0226-22-0000 内線123', { t: t.ja }),
      formatPhone('0226-22-0000 内線123', { t: t.en }),
    ]).toEqual(['0226-22-0000（内線123）', '0226-22-0000 ext. 123']);
    expect(formatPhone('090-0000-0000', { t: t.en })).toBe('090-0000-0000');
  });
});
