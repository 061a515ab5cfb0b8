import { type FeeEdition, mergeVerdicts } from '../define-fee.js';
import { supportClass, supportConditions } from './conditions.js';

/**
 * 入退院支援加算1・2 (A246) from June 2026: 加算1 is divided anew, ロ for wards such as community-based integrated care and
 * convalescent rehabilitation, ハ for long-term wards.
 *
 * That the division exists is read in the table (V:S21, V:S22); points and the division of 加算2 are not (GK?), so no
 * figure is given and every claim is uncertain. Conditions are those of 2024.
 *
 * @source 令和8年度診療報酬改定 A246 入退院支援加算, from 2026-06-01; mark GK?
 */
export const since202606: FeeEdition = {
  edition: '2026-06',
  from: '2026-06-01',
  knownUntil: '2028-05-31',
  source: { title: '令和8年度診療報酬改定 入退院支援加算', article: 'A246', from: '2026-06-01', mark: 'GK?' },
  keep: ['chart', 'planExplained'],
  decide: (_, input) =>
    mergeVerdicts(
      supportClass(input, {
        general: 'General',
        ...(input.stay.supportFee === 'one' && {
          communityCare: 'Comprehensive',
          convalescentRehab: 'Comprehensive',
        }),
        longTerm: 'LongTerm',
      }),
      supportConditions(input),
    ),
};
