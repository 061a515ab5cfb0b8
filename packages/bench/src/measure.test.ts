import { expect, it } from 'vitest';
import { figureOf, withWorst } from './benchmark.js';
import { judgeBudget } from './budget.js';
import { measure, median } from './measure.js';
import { ratioTable } from './ratio-table.js';

/** A clock that only the cases themselves move. */
function fakeClock() {
  let time = 0;
  return {
    now: () => time,
    work: (ms: number) => () => {
      time += ms;
    },
  };
}

it('the median of an even number of rounds lies between the middle two', () => {
  expect(median([9, 1, 3])).toBe(3);
  expect(median([4, 1, 2, 9])).toBe(3);
});

it('a call of two milliseconds is measured as 2000 microseconds', () => {
  const clock = fakeClock();
  const cases = { plain: clock.work(1), ours: clock.work(2) };
  expect(measure(cases, { rounds: 3, roundMs: 8, now: clock.now })).toEqual({ plain: 1000, ours: 2000 });
});

it('every round runs each case, and starts one case later than the round before', () => {
  const clock = fakeClock();
  const order: string[] = [];
  const visit = (name: string) => () => {
    order.push(name);
    clock.work(1)();
  };
  const cases = { a: visit('a'), b: visit('b'), c: visit('c') };
  measure(cases, { rounds: 3, roundMs: 1, now: clock.now });
  expect(order.slice(3).join('')).toBe('abcbcacab');
});

it('the table shows each case beside the first one, and says what a figure is', () => {
  expect(ratioTable({ plain: 10, ours: 5 }, 'µs', figureOf('µs', 7))).toBe(
    [
      'case   median of 7 rounds   ratio',
      'plain             10.0 µs  1.00 ×',
      'ours             5.000 µs  0.50 ×',
    ].join('\n'),
  );
});

it('only calls are told as medians of rounds', () => {
  expect(figureOf('ms', 7)).toBe('lower quartile of 28 processes');
  expect(figureOf('bytes', 7)).toBe('gzipped');
  expect(figureOf('instantiations', 7)).toBe('counted once');
});

it('the worst of some figures stands beside them', async () => {
  const measured = { name: 'x', unit: 'µs', figures: () => ({ plain: 9, one: 2, other: 3 }) } as const;
  const { figures } = withWorst('the worst', measured, ['one', 'other']);
  expect(await figures({ rounds: 1, roundMs: 1 })).toEqual({ plain: 9, one: 2, other: 3, 'the worst': 3 });
});

it('a budget holds up to its ratio, and a little further in a smoke run', () => {
  const budget = { benchmark: 'x', case: 'ours', against: 'plain', atMost: 0.5 };
  expect(judgeBudget(budget, { ours: 5, plain: 10 }, 1).holds).toBe(true);
  expect(judgeBudget(budget, { ours: 6, plain: 10 }, 1).holds).toBe(false);
  expect(judgeBudget(budget, { ours: 6, plain: 10 }, 1.5).holds).toBe(true);
});

it('a round counts by the lower quartile of its slices: interruptions do not count', () => {
  const clock = fakeClock();
  let calls = 0;
  const interrupted = () => {
    calls += 1;
    clock.work(calls % 5 === 0 ? 50 : 1)();
  };
  const options = { rounds: 3, roundMs: 8, slices: 8, now: clock.now };
  expect(measure({ interrupted }, options)).toEqual({ interrupted: 1000 });
});

it('a budget without another case is an amount of its own', () => {
  const budget = { benchmark: 'x', case: 'size', atMost: 8000 };
  expect(judgeBudget(budget, { size: 7999 }, 1).holds).toBe(true);
  expect(judgeBudget(budget, { size: 8001 }, 1).holds).toBe(false);
});

it('a budget for a case that was not measured does not hold', () => {
  const budget = { benchmark: 'x', case: 'uors', against: 'plain', atMost: 0.5 };
  expect(judgeBudget(budget, { ours: 5, plain: 10 }, 1).holds).toBe(false);
});
