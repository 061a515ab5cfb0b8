import type { FeeEdition } from '../define-fee.js';
import { consultedBy } from './occasions.js';

const feeUnits = 50;

/**
 * 通院時情報連携加算 since April 2024: at a dentist's consultation too. Units (単位) a month.
 *
 * @source 令和6年度介護報酬改定 居宅介護支援費 通院時情報連携加算, from 2024-04-01; mark V:S5, units GK
 */
export const since202404: FeeEdition = {
  edition: '2024-04',
  from: '2024-04-01',
  knownUntil: '2027-03-31',
  source: {
    title: '令和6年度介護報酬改定 居宅介護支援費 通院時情報連携加算',
    from: '2024-04-01',
    mark: 'V~',
  },
  units: feeUnits,
  keep: ['progressNotes', 'consent'],
  decide: (occasion) => consultedBy(occasion, { dentist: true }),
};
