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
