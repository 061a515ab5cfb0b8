import { noYes } from '../../codes/basic.js';
import { medicalProcedure, nursingView, rehabView } from '../../codes/medical.js';
import { choice, longText, many, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';

const account = longText(400);
const otherView = text(60, { when: { views: 'other' }, need: 'required', sensitivity: 'freeText' });

/** ② 受け止め/意向 */
export const acceptance = section(
  {
    person: section({
      acceptance: account,
      diagnosisTold: choice(['yes', 'no'], { sensitivity: 'health' }),
      wish: account,
    }),
    family: section({ acceptance: account, wish: account }),
  },
  { mark: 'GK', linkId: '②' },
);

/** ③ 退院後に必要な事柄 */
export const needs = section(
  {
    procedures: section({
      kinds: many(medicalProcedure, { sensitivity: 'health' }),
      injection: text(60, { when: { kinds: 'selfInjection' }, need: 'required', sensitivity: 'freeText' }),
      other: text(60, { when: { kinds: 'other' }, need: 'required', sensitivity: 'freeText' }),
    }),
    nursing: section({ views: many(nursingView, { sensitivity: 'health' }), other: otherView }),
    rehab: section({ views: many(rehabView, { sensitivity: 'health' }), other: otherView }),
    contraindication: section({
      has: choice(noYes, { sensitivity: 'health' }),
      // 内容 and 留意点 share one line; a point of care may be written where nothing is forbidden. See `rules`.
      detail: account,
    }),
  },
  { mark: 'GK', linkId: '③' },
);

/** What the hospital expects and what must be in place, in free words. */
export const judgement = section(
  { prognosis: account, barriers: account, requirements: account },
  { mark: 'GK' },
);
