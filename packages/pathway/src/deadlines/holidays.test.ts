import holidayJp from '@holiday-jp/holiday_jp';
import { addDays } from '@renkei/forms';
import * as japaneseHolidays from 'japanese-holidays';
import { describe, expect, it } from 'vitest';
import { holidayOn, holidayYears } from './holidays.js';

/** Both packages read the machine's zone, so the date is built in it: noon is that day in every zone. */
const localNoon = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
};

const everyDay: string[] = [];
for (let day = `${holidayYears.first}-01-01`; day <= `${holidayYears.last}-12-31`; day = addDays(day, 1))
  everyDay.push(day);

describe('national holidays (国民の祝日)', () => {
  // one test, for each year is computed when it is first asked for, and all of it shall be seen then
  it('are those of holiday_jp on every day of 1980 to 2050, by the same names', () => {
    expect(everyDay).toHaveLength(25_933);
    const table = new Set(Object.keys(holidayJp.holidays));
    expect(everyDay.filter((day) => (holidayOn(day) !== undefined) !== table.has(day))).toEqual([]);
    const names: Readonly<Record<string, { readonly name: string }>> = holidayJp.holidays;
    const found = new Set(everyDay.filter(holidayOn).map((day) => `${holidayOn(day)} ${names[day]?.name}`));
    expect([...found].filter((line) => !line.startsWith('substituteHoliday')).sort()).toEqual([
      'autumnEquinox 秋分の日',
      'children こどもの日',
      'citizensHoliday 休日',
      'comingOfAge 成人の日',
      'constitution 憲法記念日',
      'crownPrinceWedding 結婚の儀',
      'culture 文化の日',
      'emperorShowaFuneral 大喪の礼',
      'emperorsBirthday 天皇誕生日',
      'enthronement 休日（祝日扱い）',
      'enthronementCeremony 休日（祝日扱い）',
      'enthronementCeremony 即位礼正殿の儀',
      'foundation 建国記念の日',
      'greenery みどりの日',
      'healthAndSports 体育の日',
      'healthAndSports 体育の日（スポーツの日）',
      'labourThanksgiving 勤労感謝の日',
      'marine 海の日',
      'mountain 山の日',
      'newYear 元日',
      'respectForTheAged 敬老の日',
      'showa 昭和の日',
      'sports スポーツの日',
      'springEquinox 春分の日',
    ]);
    const substitutes = [...found].filter((line) => line.startsWith('substituteHoliday'));
    expect(substitutes).not.toEqual([]);
    expect(substitutes.every((line) => line.endsWith('振替休日'))).toBe(true);
  });

  it('are those of japanese-holidays on every day of 1980 to 2050', () => {
    const differing = everyDay.filter(
      (day) => (holidayOn(day) !== undefined) !== (japaneseHolidays.isHoliday(localNoon(day)) !== undefined),
    );
    expect(differing).toEqual([]);
  });

  it.each([
    ['a Tuesday between two holidays in September', '2026-09-22', 'citizensHoliday'],
    ['the next such one', '2032-09-21', 'citizensHoliday'],
    ['the day between greenery and children, first in 1988', '1988-05-04', 'citizensHoliday'],
    ['the same day as a Sunday', '1986-05-04', undefined],
    ['the same day in 1985, before the law', '1985-05-04', undefined],
    ['the Monday after a Sunday holiday', '1987-05-04', 'substituteHoliday'],
    ['constitution day on a Sunday moves past two holidays since 2007', '2009-05-06', 'substituteHoliday'],
    ['the same in 2026', '2026-05-06', 'substituteHoliday'],
    ['2019 had no holiday for the birthday of the Emperor', '2019-12-23', undefined],
    ['the day of the enthronement', '2019-05-01', 'enthronement'],
    ['the days beside it became holidays', '2019-04-30', 'citizensHoliday'],
    ['marine day moved for the Games of 2021', '2021-07-22', 'marine'],
    ['so its Monday was none', '2021-07-19', undefined],
    ['the October Monday of 2020 was none', '2020-10-12', undefined],
    ['nor was mountain day of 2021 on the 11th', '2021-08-11', undefined],
    ['an ordinary day', '2026-06-10', undefined],
  ])('%s', (_, date, expected) => {
    expect(holidayOn(date)).toBe(expected);
  });

  it.each(['1979-12-31', '2051-01-01'])('%s lies outside the years proved: unknown, not open', (date) => {
    expect(holidayOn(date)).toBe('unknown');
  });
});
