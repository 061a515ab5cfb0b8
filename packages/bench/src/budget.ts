import type { Medians } from './measure.js';

/** A case may take at most so many times as long as another case of the same benchmark. */
export interface Budget {
  readonly benchmark: string;
  readonly case: string;
  readonly against: string;
  readonly atMost: number;
}

export interface Verdict extends Budget {
  readonly ratio: number;
  readonly holds: boolean;
}

/** A budget that names a case which was not measured does not hold: a misspelt name must not pass. */
export function judgeBudget(budget: Budget, medians: Medians, tolerance: number): Verdict {
  const ratio = (medians[budget.case] ?? Number.NaN) / (medians[budget.against] ?? Number.NaN);
  return { ...budget, ratio, holds: ratio <= budget.atMost * tolerance };
}
