import { noYes } from '../../codes/basic.js';
import { choice, date } from '../../definition/leaf.js';
import { type Nodes, section } from '../../definition/node.js';
import { acp, oral } from '../admission-handover/extension.js';

/** The same questions, only believed to be on this sheet: their own marks speak of the sheets they were read on. */
const believed = <const N extends Nodes>(nodes: N) => {
  const marked = Object.entries(nodes).map(([key, node]) => [key, { ...node, mark: 'GK?' }]);
  return section(Object.fromEntries(marked) as N, { mark: 'GK?' });
};

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
  { acp: believed(acp.section), rehabPlanReceived, oral: believed(oral.section) },
  { since: 'r6', mark: 'GK?' },
);
