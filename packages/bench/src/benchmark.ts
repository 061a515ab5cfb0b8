import type { Case } from './measure.js';

/**
 * What a `*.bench.ts` file exports by default. The first case is the one the others are compared with in the table;
 * budgets name their own pair of cases in `budgets.json`.
 */
export interface Benchmark {
  readonly name: string;
  readonly cases: Readonly<Record<string, Case>>;
}
