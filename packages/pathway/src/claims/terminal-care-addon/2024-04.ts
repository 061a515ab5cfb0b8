import type { FeeEdition } from '../define-fee.js';
import { visitsBeforeDeath } from './visits.js';

const feeUnits = 400;

/**
 * ターミナルケアマネジメント加算 since April 2024: for any illness; what the person wished for the last stage of life must
 * have been grasped. Visits as in `visitsBeforeDeath`. Units (単位) a month.
 *
 * @source 令和6年度介護報酬改定 居宅介護支援費 ターミナルケアマネジメント加算, from 2024-04-01; mark V:S5, V:S7, units GK
 */
export const since202404: FeeEdition = {
  edition: '2024-04',
  from: '2024-04-01',
  knownUntil: '2027-03-31',
  source: {
    title: '令和6年度介護報酬改定 居宅介護支援費 ターミナルケアマネジメント加算',
    from: '2024-04-01',
    mark: 'V~',
  },
  units: feeUnits,
  keep: ['progressNotes', 'consent', 'contactAroundTheClock', 'endOfLifeWish'],
  decide: visitsBeforeDeath,
};
