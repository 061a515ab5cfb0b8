import { type Case, type MeasureOptions, type Medians, measure } from './measure.js';

export type Unit = 'µs' | 'ms' | 'bytes' | 'instantiations';

/**
 * Something measured in one unit. A `*.bench.ts` file exports a list of them by default. The first figure is the one the
 * others are compared with in the table; budgets name their own figures in `budgets.json`.
 */
export interface Benchmark {
  readonly name: string;
  readonly unit: Unit;
  readonly figures: (options: MeasureOptions) => Medians | Promise<Medians>;
}

/** A benchmark of calls, timed against each other. */
export const timed = (name: string, cases: Readonly<Record<string, Case>>): Benchmark => ({
  name,
  unit: 'µs',
  figures: (options) => measure(cases, options),
});

/** A benchmark that fails where its work is not what it says: asked right before it is timed, so that nothing else warms up. */
export const checked = (check: () => void, benchmark: Benchmark): Benchmark => ({
  ...benchmark,
  figures: (options) => {
    check();
    return benchmark.figures(options);
  },
});
