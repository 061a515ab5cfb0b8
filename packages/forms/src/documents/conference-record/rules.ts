import type { Rule } from '../../definition/rule.js';

/** What one question cannot say alone. */
export const rules: readonly Rule[] = [
  {
    id: 'firstVisitAfterDischarge',
    order: ['plannedDischargeOn', 'next.firstHomeVisitOn'],
    mark: 'GK',
  },
];
