import type { FeeEdition } from '../define-fee.js';
import { consultedBy } from './occasions.js';

const feeUnits = 50;

/**
 * 通院時情報連携加算 from April 2021: the care manager sits in at the doctor's consultation, tells about the person's state
 * and life, is told, and writes it into the plan. Units (単位) a month.
 *
 * @source 令和3年度介護報酬改定 居宅介護支援費 通院時情報連携加算, from 2021-04-01; mark V:S7, units GK
 */
export const since202104: FeeEdition = {
  edition: '2021-04',
  from: '2021-04-01',
  knownUntil: '2024-03-31',
  source: {
    title: '令和3年度介護報酬改定 居宅介護支援費 通院時情報連携加算',
    from: '2021-04-01',
    mark: 'V~',
  },
  units: feeUnits,
  keep: ['progressNotes', 'consent'],
  decide: (occasion) => consultedBy(occasion, { dentist: false }),
};
