import type { Medians } from './measure.js';

/** A figure may be at most so many times another figure of the same benchmark; without `against`, at most so much. */
export interface Budget {
  readonly benchmark: string;
  readonly case: string;
  readonly against?: string;
  readonly atMost: number;
}

export interface Verdict extends Budget {
  readonly measured: number;
  readonly holds: boolean;
}

/** A budget that names a figure which was not measured does not hold: a misspelt name must not pass. */
export function judgeBudget(budget: Budget, medians: Medians, tolerance: number): Verdict {
  const own = medians[budget.case] ?? Number.NaN;
  const measured = budget.against === undefined ? own : own / (medians[budget.against] ?? Number.NaN);
  return { ...budget, measured, holds: measured <= budget.atMost * tolerance };
}
