import { addDays } from '@renkei/forms';
import type { FeeEdition } from '../define-fee.js';
import { byLastDays } from './by-last-days.js';
import type { LastDays } from './last-days.js';

const visitFeeUnits = 200;
const otherWayFeeUnits = 100;

/**
 * 入院時情報連携加算 until March 2018: information within 7 days of admission, (I) when the care manager went to the
 * hospital, (II) in any other way.
 *
 * Whether the admission day is day 1 is not settled: both last days are given. Units (単位) a month.
 *
 * @source 老企第36号 (wording of 2012) on 入院時情報連携加算, in force until 2018-03-31; mark V:S10
 */
export const since201204: FeeEdition = {
  edition: '2012-04',
  from: '2012-04-01',
  knownUntil: '2018-03-31',
  source: { title: '老企第36号（平成24年）入院時情報連携加算', from: '2012-04-01', mark: 'V' },
  units: { one: visitFeeUnits, two: otherWayFeeUnits },
  keep: ['progressNotes'],
  decide: byLastDays({
    beforeAdmission: 'notStated',
    lastDays(admittedOn, _, sent): LastDays[] {
      const channel = sent?.data?.channel;
      const visit = channel === 'inPerson' || (channel === 'hand' && sent?.data?.spoken === 'yes');
      const wayUnknown = !visit && (channel === undefined || channel === 'hand');
      const daySix = addDays(admittedOn, 6);
      const daySeven = addDays(admittedOn, 7);
      if (visit)
        return [
          { one: daySix, two: daySix },
          { one: daySeven, two: daySeven, doubt: 'firstDayNotSettled' },
        ];
      const otherWay: LastDays[] = [{ two: daySix }, { two: daySeven, doubt: 'firstDayNotSettled' }];
      return wayUnknown ? [...otherWay, { one: daySeven, two: daySeven, doubt: 'wayUnknown' }] : otherWay;
    },
  }),
};
