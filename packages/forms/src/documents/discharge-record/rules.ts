import type { Rule } from '../../definition/rule.js';

/** What one question cannot say alone. Questions that depend on one answer carry their condition themselves. */
export const rules: readonly Rule[] = [
  { id: 'writtenAfterAdmission', order: ['stay.admittedOn', 'attributes.writtenOn'] },
  { id: 'dischargeAfterAdmission', order: ['stay.admittedOn', 'stay.plannedDischargeOn'] },
  // なし/なし is a sheet filled in with care; a denture in use that the person does not have is a slip.
  {
    id: 'dentureUsedOnlyIfAny',
    when: { 'condition.denture': 'none', 'condition.dentureUsed': 'yes' },
    forbid: 'condition.dentureUsed',
  },
  {
    id: 'contraindicationDetail',
    when: { 'needs.contraindication.has': 'yes' },
    require: 'needs.contraindication.detail',
  },
];
