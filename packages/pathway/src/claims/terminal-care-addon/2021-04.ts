import { type FeeEdition, mergeVerdicts, type Verdict } from '../define-fee.js';
import { visitsBeforeDeath } from './visits.js';

const feeUnits = 400;

/**
 * ターミナルケアマネジメント加算 until March 2024: for a person who died at home of the last stage of cancer.
 *
 * Visits as in `visitsBeforeDeath`. Whether it was cancer is no event: a host states the fact `terminalIllness`
 * (`cancer` or `other`). Units (単位) a month.
 *
 * @source 居宅介護支援費 ターミナルケアマネジメント加算, as read in 2023; from 2021-04-01; mark V:S7, units GK
 */
export const since202104: FeeEdition = {
  edition: '2021-04',
  from: '2021-04-01',
  knownUntil: '2024-03-31',
  source: {
    title: '居宅介護支援費 ターミナルケアマネジメント加算（令和6年3月まで）',
    from: '2021-04-01',
    mark: 'V~',
  },
  units: feeUnits,
  keep: ['progressNotes', 'consent', 'contactAroundTheClock'],
  decide(occasion, input): Verdict {
    const { terminalIllness } = input.facts;
    const illness: Verdict =
      terminalIllness === undefined
        ? { missing: ['terminalIllness'] }
        : terminalIllness === 'cancer'
          ? { found: [{ code: 'terminalIllness' }] }
          : { against: [{ code: 'cancerOnly' }] };
    return mergeVerdicts(visitsBeforeDeath(occasion, input), illness);
  },
};
