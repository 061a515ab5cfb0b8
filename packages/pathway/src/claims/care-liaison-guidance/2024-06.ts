import type { FeeEdition } from '../define-fee.js';
import { guidance } from './occasions.js';

const feePoints = 400;

/**
 * 介護支援等連携指導料 (B005-1-2) from June 2024: hospital staff and the care manager explain together which services the
 * person wishes and can use after discharge. Points (点), twice a stay at most; the second time with a copy of the care plan.
 *
 * @source 令和6年度診療報酬改定 B005-1-2 介護支援等連携指導料, from 2024-06-01; who V~:S20, V~:S23; not together V:S16; points GK
 */
export const since202406: FeeEdition = {
  edition: '2024-06',
  from: '2024-06-01',
  knownUntil: '2026-05-31',
  source: {
    title: '令和6年度診療報酬改定 介護支援等連携指導料',
    article: 'B005-1-2',
    from: '2024-06-01',
    mark: 'V~',
  },
  points: feePoints,
  keep: ['chart', 'consent'],
  decide: guidance,
};
