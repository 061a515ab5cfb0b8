import { expect, it } from 'vitest';
import { isTooLow, scoreLine, scores } from './mutation-scores.mjs';

const mutants = (/** @type {string} */ fileName, /** @type {string[]} */ ...statuses) =>
  statuses.map((status) => ({ fileName, status }));
const of = (/** @type {ReturnType<typeof mutants>} */ all, /** @type {string} */ name) =>
  scores(all, ['claims', 'deadlines']).find((score) => score.name === name);

it('counts a change as noticed when a test fails or never ends', () => {
  const all = mutants('claims/a.ts', 'Killed', 'Timeout', 'Survived', 'NoCoverage');
  expect(of(all, 'claims/a.ts')).toMatchObject({ killed: 2, counted: 4, percent: 50 });
});

it('does not count a change that is no program', () => {
  expect(of(mutants('claims/a.ts', 'Killed', 'CompileError', 'Ignored'), 'overall')).toMatchObject({
    counted: 1,
  });
});

it('asks 85 of a hundred overall and of each folder, and 75 of each file', () => {
  const all = [
    ...mutants('claims/a.ts', ...Array(80).fill('Killed'), ...Array(20).fill('Survived')),
    ...mutants('deadlines/b.ts', ...Array(97).fill('Killed'), ...Array(3).fill('Survived')),
  ];
  expect(scores(all, ['claims', 'deadlines']).map((score) => [score.name, isTooLow(score)])).toEqual([
    ['overall', false],
    ['claims', true],
    ['deadlines', false],
    ['claims/a.ts', false],
    ['deadlines/b.ts', false],
  ]);
  expect(of([...all, ...mutants('claims/c.ts', 'Survived', 'Killed')], 'claims/c.ts')?.percent).toBe(50);
});

it('shows each score in one line', () => {
  const [overall] = scores(mutants('claims/a.ts', 'Killed', 'Survived', 'Killed'), []);
  expect(overall && scoreLine(overall).replaceAll(/ +/g, ' ')).toBe('overall 2/3 66.7 %');
});
