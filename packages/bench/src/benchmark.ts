import { type Case, type MeasureOptions, type Medians, measure } from './measure.js';

/** What is measured: a call in µs, a process of its own in ms, a bundle in bytes, the work of the compiler in instantiations. */
export type Unit = 'µs' | 'ms' | 'bytes' | 'instantiations';

/** A process has only one try, so there are more of them than rounds. */
export const PROCESSES_PER_ROUND = 4;

/** What a figure is, by its unit. */
export const figureOf = (unit: Unit, rounds: number): string =>
  ({
    µs: `median of ${rounds} rounds`,
    ms: `lower quartile of ${PROCESSES_PER_ROUND * rounds} processes`,
    bytes: 'gzipped',
    instantiations: 'counted once',
  })[unit];

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

/** A benchmark with one figure more: the highest of some of its figures, so that a budget for it is one for all of them. */
export const withWorst = (name: string, benchmark: Benchmark, of: readonly string[]): Benchmark => ({
  ...benchmark,
  figures: async (options) => {
    const figures = await benchmark.figures(options);
    return { ...figures, [name]: Math.max(...of.map((one) => figures[one] ?? Number.NaN)) };
  },
});

/** A benchmark that fails where its work is not what it says: asked right before it is timed, so that nothing else warms up. */
export const checked = (check: () => void, benchmark: Benchmark): Benchmark => ({
  ...benchmark,
  figures: (options) => {
    check();
    return benchmark.figures(options);
  },
});
