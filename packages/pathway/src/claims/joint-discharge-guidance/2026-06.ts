import type { FeeEdition } from '../define-fee.js';
import { partnersRule } from './partners-rule.js';

const addedFeePoints = 2000;

/**
 * 退院時共同指導料2 注3 (B005, 多機関共同指導加算) from June 2026: points and partners as in the table. Points (点) of 注3 alone.
 *
 * @source 令和8年度診療報酬改定 B005 注3 (table of 2026-02-13), from 2026-06-01; mark V:S21, the rest GK
 */
export const since202606: FeeEdition = {
  edition: '2026-06',
  from: '2026-06-01',
  knownUntil: '2028-05-31',
  source: {
    title: '令和8年度診療報酬改定 退院時共同指導料2',
    article: 'B005 注3',
    from: '2026-06-01',
    mark: 'V~',
  },
  points: addedFeePoints,
  keep: ['chart', 'consent'],
  decide: partnersRule,
};
