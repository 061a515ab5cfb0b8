import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, attainsAgeOn } from './age.js';
import { addDays } from './civil-date.js';

describe('the age printed on a form', () => {
  it.each([
    ['1961-04-01', '2026-03-31', 64],
    ['1961-04-01', '2026-04-01', 65],
    ['1937-12-31', '2026-12-30', 88],
    ['1956-02-29', '2021-02-28', 64],
    ['1956-02-29', '2021-03-01', 65],
    ['1956-02-29', '2024-02-29', 68],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-21', -1],
  ])('born on %s, on %s: %i', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });
});

describe('the day on which the law counts an age as reached', () => {
  it.each([
    ['1961-04-01', 65, '2026-03-31'],
    ['1961-04-02', 65, '2026-04-01'],
    ['1961-01-01', 65, '2025-12-31'],
    ['1961-03-01', 65, '2026-02-28'],
    ['1959-03-01', 65, '2024-02-29'],
    ['1956-02-29', 65, '2021-02-28'],
    ['1956-02-29', 64, '2020-02-28'],
    ['1986-11-23', 40, '2026-11-22'],
  ])('born on %s, reaches %i on %s, the day before the birthday', (birth, age, on) => {
    expect(attainsAgeOn(birth, age)).toBe(on);
  });

  it('is always the last day of the younger printed age', () => {
    const birth = fc.integer({ min: 0, max: 55_000 }).map((days) => addDays('1873-01-01', days));
    fc.assert(
      fc.property(birth, fc.integer({ min: 1, max: 110 }), (date, age) => {
        const on = attainsAgeOn(date, age);
        expect(ageOn(date, on)).toBe(age - 1);
        expect(ageOn(date, addDays(on, 1))).toBe(age);
      }),
    );
  });
});
