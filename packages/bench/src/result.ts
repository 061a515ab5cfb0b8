import type { Unit } from './benchmark.js';
import type { Medians } from './measure.js';

/** What one run of `pnpm bench --write` keeps: the docs are made of it. */
export interface Result {
  readonly node: string;
  readonly machine: string;
  /** What ours was measured beside, in the version that was installed. */
  readonly libraries: Readonly<Record<string, string>>;
  readonly benchmarks: readonly { readonly name: string; readonly unit: Unit; readonly figures: Medians }[];
}
