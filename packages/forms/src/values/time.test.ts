import { describe, expect, it } from 'vitest';
import { checkDateTime, checkTime, parseDateTime, parseTime } from './time.js';

describe('a time of day', () => {
  it.each([
    ['09:30', '09:30'],
    ['9:30', '09:30'],
    ['９：３０', '09:30'],
    ['9時30分', '09:30'],
    ['９時５分', '09:05'],
    ['9時半', '09:30'],
    ['9時', '09:00'],
    ['9', '09:00'],
    ['21', '21:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    ['午前9時', '09:00'],
    ['午前0時5分', '00:05'],
    ['午後1時半', '13:30'],
    ['午後　１：０５', '13:05'],
    ['午後0時', '12:00'],
    ['午後11時59分', '23:59'],
  ])('%s is %s', (typed, value) => {
    expect(parseTime(typed)).toEqual({ ok: true, value });
    expect(checkTime(value)).toBeUndefined();
  });

  it.each(['24:00', '25時', '9:60', '9時60分', '9:5', '930', '9.30', '9時頃', '朝', '-1', ''])(
    '%s is refused',
    (typed) => {
      expect(parseTime(typed)).toEqual({ ok: false, problem: { code: 'time' } });
    },
  );

  it.each([
    '午後12時',
    '午前12時30分',
    '午後13時',
    '午後',
    '後1時',
    '午後1時半頃',
    '午後1時30分半',
    '1時午後',
  ])('%s may mean two things or nothing, and is refused', (typed) => {
    expect(parseTime(typed)).toEqual({ ok: false, problem: { code: 'time' } });
  });

  it('of every minute of a day is read in each way of writing it', () => {
    for (let at = 0; at < 24 * 60; at++) {
      const [hour, minute] = [Math.floor(at / 60), at % 60];
      const two = (number: number) => String(number).padStart(2, '0');
      const value = `${two(hour)}:${two(minute)}`;
      const halves = [`${hour < 12 ? '午前' : '午後'}${hour % 12}`, `${hour}`];
      const written = halves.flatMap((start) => [
        `${start}:${two(minute)}`,
        `${start}時${minute}分`,
        `${start} 時 ${two(minute)} 分`,
        ...(minute === 0 ? [`${start}時`] : []),
        ...(minute === 30 ? [`${start}時半`] : []),
      ]);
      for (const typed of written) {
        expect(parseTime(typed), typed).toEqual({ ok: true, value });
        const day = parseDateTime(`令和8年6月10日 ${typed}`);
        expect(day, typed).toEqual({ ok: true, value: `2026-06-10T${value}+09:00` });
      }
    }
  });

  it.each(['9:30', '24:00', '09:60', '09:30:00', '０９:30', ''])('%s is no stored time', (stored) => {
    expect(checkTime(stored)).toEqual({ code: 'time' });
  });
});

describe('a day with its time', () => {
  it.each([
    ['令和6年4月1日 10:30', '2024-04-01T10:30+09:00'],
    ['令和６年４月１日　１０時３０分', '2024-04-01T10:30+09:00'],
    ['令和6年4月1日10時半', '2024-04-01T10:30+09:00'],
    ['R6.4.1 9時', '2024-04-01T09:00+09:00'],
    ['2026-04-01 10時30分', '2026-04-01T10:30+09:00'],
    ['2026/4/1 9:05', '2026-04-01T09:05+09:00'],
    ['令和8年6月10日 午後1時半', '2026-06-10T13:30+09:00'],
    ['令和８年６月１０日午前１０時', '2026-06-10T10:00+09:00'],
    ['2026/6/10 午後 1:30', '2026-06-10T13:30+09:00'],
    ['20260401 10:30', '2026-04-01T10:30+09:00'],
    ['2026-04-01T10:30', '2026-04-01T10:30+09:00'],
    ['2026-04-01T10:30+09:00', '2026-04-01T10:30+09:00'],
    ['2026-04-01T10:30:00.000+09:00', '2026-04-01T10:30+09:00'],
    ['2026-04-01T01:30Z', '2026-04-01T01:30+00:00'],
  ])('%s is %s', (typed, value) => {
    expect(parseDateTime(typed)).toEqual({ ok: true, value });
    expect(checkDateTime(value)).toBeUndefined();
  });

  it('takes the offset of another zone as an argument', () => {
    expect(parseDateTime('2026-04-01 10:30', { offset: '+00:00' })).toEqual({
      ok: true,
      value: '2026-04-01T10:30+00:00',
    });
  });

  it('carries the notice of a changing day', () => {
    expect(parseDateTime('大正15年12月25日 9:00')).toMatchObject({
      value: '1926-12-25T09:00+09:00',
      notices: [{ code: 'eraChangingDay' }],
    });
  });

  it.each([
    ['2026-04-01', 'dateTime'],
    ['10時に来院', 'dateTime'],
    ['午後1時半', 'dateTime'],
    ['来週の水曜 10:30', 'dateTime'],
    ['2026-02-30 10:30', 'dateExists'],
    ['昭和65年1月1日 10:30', 'eraRange'],
    ['12年4月1日 10:30', 'eraUnknown'],
    ['2026-04-01 25:00', 'dateTime'],
    ['2026-04-01 10時頃', 'dateTime'],
    ['2026-04-01 午後12時', 'dateTime'],
    ['令和8年6月10日 午後', 'dateTime'],
    ['2026-04-0110:30', 'dateTime'],
    ['2026-04-01T10:30:15+09:00', 'dateTime'],
    ['', 'dateTime'],
  ])('%s is refused as %s', (typed, code) => {
    expect(parseDateTime(typed)).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([
    ['2026-04-01T10:30', 'dateTime'],
    ['2026-04-01T10:30Z', 'dateTime'],
    ['2026-04-01T10:30:00+09:00', 'dateTime'],
    ['2026-04-01 10:30+09:00', 'dateTime'],
    ['2026-04-01T24:30+09:00', 'dateTime'],
    ['2026-04-01T10:30+19:00', 'dateTime'],
    ['2026-02-30T10:30+09:00', 'dateExists'],
    ['1872-12-31T10:30+09:00', 'preGregorian'],
  ])('%s is no stored day with time: %s', (stored, code) => {
    expect(checkDateTime(stored)).toEqual({ code });
  });
});
