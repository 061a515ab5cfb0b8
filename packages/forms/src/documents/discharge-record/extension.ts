import { noYes } from '../../codes/basic.js';
import { choice, date } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';
import { acp, oral } from '../admission-handover/extension.js';

/** リハビリテーション実施計画書等の入手: since 2024 home and day rehabilitation must obtain the hospital's plan. */
const rehabPlanReceived = section(
  {
    has: choice(noYes, { sensitivity: 'health' }),
    receivedOn: date({ when: { has: 'yes' }, sensitivity: 'none' }),
  },
  { mark: 'GK' },
);

/** What the edition of 2024 added; its layout could not be read, so nothing here is ever required. */
export const extension = section(
  { acp, rehabPlanReceived, oral: section(oral.section, { mark: 'GK?' }) },
  { since: 'r6', mark: 'GK?' },
);
