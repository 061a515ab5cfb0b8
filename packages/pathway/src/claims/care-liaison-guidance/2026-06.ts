import type { FeeEdition } from '../define-fee.js';
import { guidance } from './occasions.js';

/**
 * 介護支援等連携指導料 (B005-1-2) from June 2026: divided in 1 and a new 2, for wards with 入退院支援加算1 and a care manager
 * with whom there is regular contact.
 *
 * That 2 exists is read (V:S20); which of the two applies and the points are not (GK?), so no figure is given and every
 * claim is uncertain.
 *
 * @source 令和8年度診療報酬改定 B005-1-2 介護支援等連携指導料, from 2026-06-01; mark GK?
 */
export const since202606: FeeEdition = {
  edition: '2026-06',
  from: '2026-06-01',
  knownUntil: '2028-05-31',
  source: {
    title: '令和8年度診療報酬改定 介護支援等連携指導料1・2',
    article: 'B005-1-2',
    from: '2026-06-01',
    mark: 'GK?',
  },
  keep: ['chart', 'consent'],
  decide: guidance,
};
