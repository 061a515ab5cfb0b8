import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, checkDate } from './civil-date.js';
import { type Era, eras, parseDate, toEra } from './era.js';

const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** What the platform's own calendar says of a day: 昭和, 10, 3, 5; the first year is 元. */
function oracle(date: string) {
  const parts = new Map(japanese.formatToParts(Date.parse(date)).map((part) => [part.type, part.value]));
  return {
    name: parts.get('era'),
    year: parts.get('year'),
    month: parts.get('month'),
    day: parts.get('day'),
  };
}

const nameOf = (code: string | undefined) => eras.find(({ era }) => era === code)?.name;

const everyDay = (function* () {
  for (let date = '1873-01-01'; date <= '2030-12-31'; date = addDays(date, 1)) yield date;
})();

describe('every day from 1873-01-01 to 2030-12-31', () => {
  it('is written in its era as the calendar of the platform writes it, and read back', () => {
    const wrong: string[] = [];
    let days = 0;
    for (const date of everyDay) {
      days++;
      const own = toEra(date);
      const { name, year, month, day } = oracle(date);
      const same =
        nameOf(own?.era) === name &&
        String(own?.year) === (year === '元' ? '1' : year) &&
        String(own?.month) === month &&
        String(own?.day) === day;
      const written = [
        `${name}${year}年${month}月${day}日`,
        `${own?.letter}${own?.year}.${own?.month}.${own?.day}`,
        date.replaceAll('-', ''),
        date,
      ];
      const read = written.every((text) => {
        const parsed = parseDate(text);
        return parsed.ok && parsed.value === date && !parsed.notices;
      });
      if (!same || !read) wrong.push(date);
    }
    expect(wrong).toEqual([]);
    expect(days).toBe(57_708);
  }, 30_000);
});

describe('a day as people write it', () => {
  it.each([
    ['S10.3.5', '1935-03-05'],
    ['s10/3/5', '1935-03-05'],
    ['S10-3-5', '1935-03-05'],
    ['Ｓ１０．３．５', '1935-03-05'],
    ['S10−3−5', '1935-03-05'],
    ['S10‐3‐5', '1935-03-05'],
    ['S10ー3ー5', '1935-03-05'],
    ['昭和10年3月5日', '1935-03-05'],
    ['昭和１０年　３月　５日', '1935-03-05'],
    ['昭和10年03月05日', '1935-03-05'],
    ['昭10.3.5', '1935-03-05'],
    ['昭10年3月5日', '1935-03-05'],
    ['\u337C10年3月5日', '1935-03-05'],
    ['\u337D14.1.2', '1925-01-02'],
    ['\u337E45.7.29', '1912-07-29'],
    ['\u337B31.4.30', '2019-04-30'],
    ['\u32FF6.4.1', '2024-04-01'],
    ['T 14 年 1 月 2 日', '1925-01-02'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['Ｈ３１．４．３０', '2019-04-30'],
    ['明治6年1月1日', '1873-01-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和元年12月25日', '1926-12-25'],
    ['1935-03-05', '1935-03-05'],
    ['1935/3/5', '1935-03-05'],
    ['1935.3.5', '1935-03-05'],
    ['1935年3月5日', '1935-03-05'],
    ['西暦1935年3月5日', '1935-03-05'],
    ['１９３５０３０５', '1935-03-05'],
    [' 2024-02-29 ', '2024-02-29'],
  ])('%s is read as %s', (typed, value) => expect(parseDate(typed)).toEqual({ ok: true, value }));

  it.each([
    ['明治45年7月30日', '1912-07-30', 'taisho'],
    ['M45.7.30', '1912-07-30', 'taisho'],
    ['大正15年12月25日', '1926-12-25', 'showa'],
  ])('%s, a changing day, is read in the old era with a notice', (typed, value, era) =>
    expect(parseDate(typed)).toEqual({
      ok: true,
      value,
      notices: [{ code: 'eraChangingDay', params: { era } }],
    }),
  );

  it.each([
    ['昭和65年1月1日', 'showa', '1990-01-01'],
    ['昭和65年', 'showa', '1990'],
    ['S65', 'showa', '1990'],
    ['昭和65年4月', 'showa', '1990-04'],
    ['昭和64年2月1日', 'showa', '1989-02-01'],
    ['S64.1.8', 'showa', '1989-01-08'],
    ['昭和元年12月24日', 'showa', '1926-12-24'],
    ['昭和100年1月1日', 'showa', '2025-01-01'],
    ['平成31年5月1日', 'heisei', '2019-05-01'],
    ['H32.1.1', 'heisei', '2020-01-01'],
    ['平成元年1月7日', 'heisei', '1989-01-07'],
    ['R1.4.30', 'reiwa', '2019-04-30'],
    ['明治45年7月31日', 'meiji', '1912-07-31'],
    ['大正15年12月26日', 'taisho', '1926-12-26'],
    ['大正元年7月29日', 'taisho', '1912-07-29'],
  ])('%s lies outside its era, %s; the western reading is %s', (typed, era, suggestion) =>
    expect(parseDate(typed)).toEqual({
      ok: false,
      problem: { code: 'eraRange', params: { era, suggestion } },
    }),
  );

  it.each([
    ['2026年2月30日', 'dateExists'],
    ['昭和10年2月30日', 'dateExists'],
    ['昭和65年2月30日', 'dateExists'],
    ['S10.13.1', 'dateExists'],
    ['令和0年5月1日', 'dateExists'],
    ['20260231', 'dateExists'],
    ['1872-12-31', 'preGregorian'],
    ['明治5年12月2日', 'preGregorian'],
    ['明治元年10月23日', 'preGregorian'],
    ['10年3月5日', 'eraUnknown'],
    ['12年', 'eraUnknown'],
    ['10.3.5', 'eraUnknown'],
    ['85/03/05', 'eraUnknown'],
    ['850305', 'eraUnknown'],
    ['元年5月1日', 'eraUnknown'],
    ['100年3月5日', 'date'],
    ['昭和10年頃', 'date'],
    ['昭和10年', 'dateIncomplete'],
    ['昭和10年3月', 'dateIncomplete'],
    ['T14年', 'dateIncomplete'],
    ['T 14 年', 'dateIncomplete'],
    ['S10', 'dateIncomplete'],
    ['S10.3', 'dateIncomplete'],
    ['令和元年', 'dateIncomplete'],
    ['昭和64年', 'dateIncomplete'],
    ['1935', 'dateIncomplete'],
    ['１９３５', 'dateIncomplete'],
    ['1935年', 'dateIncomplete'],
    ['1935年3月', 'dateIncomplete'],
    ['西暦1935年', 'dateIncomplete'],
    ['1935-03', 'dateIncomplete'],
    ['1935/3', 'dateIncomplete'],
    ['1935-13', 'dateExists'],
    ['昭和10年13月', 'dateExists'],
    ['1850年', 'preGregorian'],
    ['明治5年', 'preGregorian'],
    ['12', 'date'],
    ['元', 'date'],
    ['935年', 'date'],
    ['昭和1935年', 'date'],
    ['1935頃', 'date'],
    ['昭和', 'date'],
    ['昭和1935年3月5日', 'date'],
    ['慶応3年1月1日', 'date'],
    ['K3.1.1', 'date'],
    ['3月5日', 'date'],
    ['3/5', 'date'],
    ['2026-04', 'dateIncomplete'],
    ['春ごろ', 'date'],
    ['不明', 'date'],
    ['-5.3.1', 'date'],
    ['S10.3.5.1', 'date'],
    ['', 'date'],
  ])('%s is refused as %s', (typed, code) =>
    expect(parseDate(typed)).toEqual({ ok: false, problem: { code } }),
  );

  it('refuses what is longer than any date before reading it', () => {
    expect(parseDate('1'.repeat(33))).toEqual({
      ok: false,
      problem: { code: 'maxLength', params: { max: 32 } },
    });
  });

  it('knows no era for what is no civil date', () => {
    expect(toEra('1872-12-31')).toBeUndefined();
    expect(toEra('2026-02-30')).toBeUndefined();
    expect(toEra('S10.3.5')).toBeUndefined();
  });

  it('reads a later era that a host adds to the table', () => {
    const table: Era[] = [...eras, { era: 'nextEra', letter: 'X', name: '架空', firstDay: '2061-06-01' }];
    expect(parseDate('架空元年6月1日', { eras: table })).toEqual({ ok: true, value: '2061-06-01' });
    expect(parseDate('X1.5.31', { eras: table }).ok).toBe(false);
    expect(parseDate('令和43年6月1日', { eras: table }).ok).toBe(false);
    expect(parseDate('令和43年6月1日').ok).toBe(true);
    expect(toEra('2061-06-01', table)).toMatchObject({ era: 'nextEra', year: 1 });
  });

  it('reads its own reading again to the same day, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        '昭和',
        'S',
        '令和',
        '\u337C',
        '元',
        '年',
        '月',
        '日',
        '.',
        '/',
        '-',
        ' ',
        '1',
        '2',
        '10',
        '1935',
        '頃',
      ],
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(piece).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseDate(text);
        if (!parsed.ok) return;
        expect(checkDate(parsed.value)).toBeUndefined();
        expect(parseDate(parsed.value)).toEqual({ ok: true, value: parsed.value });
      }),
      { numRuns: 5000 },
    );
  });
});
