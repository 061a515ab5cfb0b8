import type { Rule } from '../../definition/rule.js';

/** What one question cannot say alone. How late a screening may be is a deadline of the path, not of the sheet. */
export const rules: readonly Rule[] = [
  { id: 'screenedAfterAdmission', order: ['admittedOn', 'screenedOn'] },
  { id: 'recheckAfterScreening', order: ['screenedOn', 'result.recheckOn'] },
  // あり without office, name or number: nobody could be told of the admission.
  {
    id: 'careManagerNamed',
    when: {
      'careManager.has': 'yes',
      'careManager.name': { given: false },
      'careManager.phone': { given: false },
    },
    require: 'careManager.office',
  },
];
