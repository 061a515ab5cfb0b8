import type { FeeEdition } from '../define-fee.js';
import { partnersRule } from './partners-rule.js';

const addedFeePoints = 2000;

/**
 * 退院時共同指導料2 注3 (B005, 多機関共同指導加算) from June 2024: the hospital confers with three or more partner professions.
 * Points (点) of 注3 alone, which are added to the fee; once a stay. By video too (V:S16).
 *
 * @source 令和6年度診療報酬改定 B005 注3, from 2024-06-01; partners V:S21 (2026 table), record V:S23, points GK
 */
export const since202406: FeeEdition = {
  edition: '2024-06',
  from: '2024-06-01',
  knownUntil: '2026-05-31',
  source: {
    title: '令和6年度診療報酬改定 退院時共同指導料2',
    article: 'B005 注3',
    from: '2024-06-01',
    mark: 'V~',
  },
  points: addedFeePoints,
  keep: ['chart', 'consent'],
  decide: partnersRule,
};
