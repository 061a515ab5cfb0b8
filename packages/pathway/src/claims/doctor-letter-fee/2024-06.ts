import { addDays } from '@renkei/forms';
import type { FeeEdition, Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';

const feePoints = 250;
const daysAroundDischarge = 14;

/**
 * 診療情報提供料(I) (B009) to a care manager's office or a municipality, at discharge: within two weeks before or after the
 * day of discharge. Points (点), once a month. Until the discharge is known it is open.
 *
 * @source 令和6年度診療報酬改定 B009 診療情報提供料(I), from 2024-06-01; two weeks V:S9, consent and charge V~:S8, points GK
 */
export const since202406: FeeEdition = {
  edition: '2024-06',
  from: '2024-06-01',
  knownUntil: '2026-05-31',
  source: {
    title: '令和6年度診療報酬改定 診療情報提供料(I)',
    article: 'B009',
    from: '2024-06-01',
    mark: 'V~',
  },
  points: feePoints,
  keep: ['chart', 'consent'],
  decide({ on }, { stay }): Verdict {
    const { dischargedOn } = stay;
    const sentOn = { code: 'sentOn', on } as const;
    if (dischargedOn === undefined) return { dates: [sentOn], ...evidence({ discharged: undefined }) };
    const [first, last] = [
      addDays(dischargedOn, -daysAroundDischarge),
      addDays(dischargedOn, daysAroundDischarge),
    ];
    return {
      against: on < first || on > last ? [{ code: 'outsideTwoWeeks' }] : [],
      dates: [
        sentOn,
        { code: 'dischargedOn', on: dischargedOn },
        { code: 'letterFirstDay', on: first },
        { code: 'letterLastDay', on: last },
      ],
    };
  },
};
