import type { Rule } from '../../definition/rule.js';

/** What one question cannot say alone. */
export const rules: readonly Rule[] = [
  { id: 'startedAfterAdmission', order: ['admittedOn', 'startedOn'] },
  // A bound that shows a wrong date, not the deadline: hospitals count the seven days differently, and a factor that
  // appears late is planned for late.
  {
    id: 'startedWithinSevenDays',
    order: ['admittedOn', 'startedOn'],
    withinDays: 7,
    severity: 'notice',
    mark: 'GK',
  },
  { id: 'completedAfterStart', order: ['startedOn', 'completedOn'] },
  { id: 'explainedAfterStart', order: ['startedOn', 'explainedOn'] },
];
