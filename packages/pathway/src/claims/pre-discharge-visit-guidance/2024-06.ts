import { addMonths, daysBetween } from '@renkei/forms';
import { eventsOf } from '../claim-input.js';
import type { FeeEdition, Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';

const feePoints = 580;
const earlyVisitDays = 14;

/**
 * 退院前訪問指導料 (B007): hospital staff visit the home and guide person and family, when the stay is expected to pass a
 * month. Points (点), on the day of discharge; once, or twice when the first visit was made within 14 days of admission.
 *
 * A stay that lasted over a month shows it; a shorter one needs the expectation on paper. Whether the admission day is
 * the first of the 14 is not stated: a visit on the day between is uncertain.
 *
 * @source 令和6年度診療報酬改定 B007 退院前訪問指導料, from 2024-06-01; mark GK
 */
export const since202406: FeeEdition = {
  edition: '2024-06',
  from: '2024-06-01',
  knownUntil: '2026-05-31',
  source: {
    title: '令和6年度診療報酬改定 退院前訪問指導料',
    article: 'B007',
    from: '2024-06-01',
    mark: 'GK',
  },
  points: feePoints,
  keep: ['chart'],
  decide({ event }, input): Verdict {
    const { admittedOn, dischargedOn } = input.stay;
    const [first] = eventsOf(input, 'preDischargeVisit.made');
    const [discharge] = eventsOf(input, 'discharge.completed');
    const second = event !== undefined && event.id !== first?.id;
    const firstAfterDays = daysBetween(admittedOn, first?.on ?? admittedOn);
    const overAMonth = (dischargedOn ?? input.asOf) > addMonths(admittedOn, 1);
    return {
      against: second && firstAfterDays > earlyVisitDays ? [{ code: 'withoutEarlyVisit' }] : [],
      doubts: second && firstAfterDays === earlyVisitDays ? [{ code: 'firstDayNotSettled' }] : [],
      dates: [
        ...(event ? [{ code: 'visitedOn', on: event.on } as const] : []),
        ...(dischargedOn === undefined ? [] : [{ code: 'dischargedOn', on: dischargedOn } as const]),
      ],
      ...evidence({ discharged: discharge, longStayExpected: overAMonth ? 'notNeeded' : undefined }),
    };
  },
};
