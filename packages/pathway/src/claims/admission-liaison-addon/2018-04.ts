import { addDays } from '@renkei/forms';
import type { FeeEdition } from '../define-fee.js';
import { byLastDays } from './by-last-days.js';

const typeOneFeeUnits = 200;
const typeTwoFeeUnits = 100;

/**
 * 入院時情報連携加算 from April 2018 to March 2024: (I) within 3 days of admission, (II) on the 4th to 7th day, in any way.
 *
 * The admission day is day 1 in one source and not in another: both last days are given, and information on the day
 * between them is uncertain. Units (単位) a month.
 *
 * @source 2018 revision of 居宅介護支援費, in force 2018-04-01 to 2024-03-31; mark V:S9, V:S60; counting V:S61, disputed S64
 */
export const since201804: FeeEdition = {
  edition: '2018-04',
  from: '2018-04-01',
  knownUntil: '2024-03-31',
  source: {
    title: '平成30年度介護報酬改定 居宅介護支援費 入院時情報連携加算',
    from: '2018-04-01',
    mark: 'V',
  },
  units: { one: typeOneFeeUnits, two: typeTwoFeeUnits },
  keep: ['progressNotes'],
  decide: byLastDays({
    beforeAdmission: 'notStated',
    lastDays: (admittedOn) => [
      { one: addDays(admittedOn, 2), two: addDays(admittedOn, 6) },
      { one: addDays(admittedOn, 3), two: addDays(admittedOn, 7), doubt: 'firstDayNotSettled' },
    ],
  }),
};
