import { type FeeEdition, mergeVerdicts } from '../define-fee.js';
import { supportClass, supportConditions } from './conditions.js';

const feePoints = { oneGeneral: 700, oneLongTerm: 1300, twoGeneral: 190, twoLongTerm: 635 };

/**
 * 入退院支援加算1・2 (A246) from June 2024: イ general wards, ロ long-term wards. Points (点), once at discharge.
 *
 * @source 令和6年度診療報酬改定 A246 入退院支援加算, from 2024-06-01; deadlines V:S9, V:S11, V:S12, plan V:S14, exclusions
 * V:S15; 700 points V:S26, the other points and the 14 days GK
 */
export const since202406: FeeEdition = {
  edition: '2024-06',
  from: '2024-06-01',
  knownUntil: '2026-05-31',
  source: { title: '令和6年度診療報酬改定 入退院支援加算', article: 'A246', from: '2024-06-01', mark: 'V~' },
  points: feePoints,
  keep: ['chart', 'planExplained'],
  decide: (_, input) =>
    mergeVerdicts(
      supportClass(input, {
        general: 'General',
        communityCare: 'General',
        convalescentRehab: 'General',
        longTerm: 'LongTerm',
      }),
      supportConditions(input),
    ),
};
