import type { FeeEdition } from '../define-fee.js';
import { byLastDays } from './by-last-days.js';
import { lastDaysSince2024 } from './last-days.js';

const typeOneFeeUnits = 250;
const typeTwoFeeUnits = 200;

/**
 * 入院時情報連携加算 since April 2024: (I) on the day of admission or before it, (II) on the day after or two days after.
 *
 * How the extra days after hours and on closed days count stands at {@link lastDaysSince2024}. Information before the
 * admission has no fixed limit of days. Without the hour or the calendar: uncertain, where it matters. Units (単位) a month.
 *
 * @source 2024 revision of 居宅介護支援費, in force 2024-04-01; Q&A vol. 1 no. 118; mark V:S3, V:S5, V:S60, V:S61
 */
export const since202404: FeeEdition = {
  edition: '2024-04',
  from: '2024-04-01',
  knownUntil: '2027-03-31',
  source: {
    title: '令和6年度介護報酬改定 居宅介護支援費 入院時情報連携加算',
    article: '令和6年度介護報酬改定に関するQ&A（Vol.1）問118',
    from: '2024-04-01',
    mark: 'V',
  },
  units: { one: typeOneFeeUnits, two: typeTwoFeeUnits },
  keep: ['progressNotes'],
  decide: byLastDays({
    beforeAdmission: 'one',
    lastDays: (admittedOn, { stay, calendars, extraDay }) =>
      lastDaysSince2024(
        { admittedOn, ...(stay.admittedAt !== undefined && { admittedAt: stay.admittedAt }) },
        { ...(calendars.careOffice && { calendar: calendars.careOffice }), ...(extraDay && { extraDay }) },
      ),
  }),
};
