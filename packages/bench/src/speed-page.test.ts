import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };
import type { Result } from './result.js';
import { type Language, speedPage } from './speed-page.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const results = readdirSync(new URL('../results', import.meta.url))
  .sort()
  .map((file) => JSON.parse(read(`../results/${file}`)) as Result);

it.each<Language>(['ja', 'en'])('the %s page about speed says what was measured last', (language) => {
  expect(read(`../../../docs/${language}/speed.md`)).toBe(speedPage(language, budgets, results));
});

it('both Node lines were measured', () => {
  expect(results.map(({ node }) => node.split('.')[0])).toEqual(['20', '24']);
});

it.each<Language>(['ja', 'en'])(
  'the %s page says which zod and which XState it compares with',
  (language) => {
    const page = speedPage(language, budgets, results);
    expect(page).toMatch(/, zod \d+\.\d+\.\d+,/);
    expect(page).toMatch(/, xstate \d+\.\d+\.\d+$/m);
  },
);

it.each<Language>(['ja', 'en'])(
  'the %s page says what each figure is, and shows a limit of something not measured as such',
  (language) => {
    const figures = { one: 3 };
    const measured = ['µs', 'ms', 'bytes', 'instantiations'] as const;
    const benchmarks = measured.map((unit) => ({ name: unit, unit, figures }));
    const result = { node: '20.0.0', machine: 'a machine', libraries: {}, benchmarks };
    const missing = { benchmark: 'bytes', case: 'another', atMost: 5 };
    const page = speedPage(language, [missing], [result]);
    const columns = {
      ja: ['7回の中央値', '28プロセスの下から4分の1', 'gzip 後の大きさ', '型の計算の量'],
      en: ['median of 7 rounds', 'lower quartile of 28 processes', 'gzipped', 'counted once'],
    }[language];
    for (const [i, unit] of measured.entries())
      expect(page).toContain(
        `#### ${unit}\n\n| ${language === 'ja' ? '測ったもの' : 'what'} | ${columns[i]} |`,
      );
    expect(page).toContain(language === 'ja' ? '– | **まだ測っていない**' : '– | **not measured yet**');
  },
);
