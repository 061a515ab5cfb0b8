import { addMonths } from '@renkei/forms';
import type { Reason } from '../claim.js';
import { type ClaimInput, careLevelOn, eventsOf, monthOf } from '../claim-input.js';
import type { FeeEdition, Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';

const feeUnits = 300;
const monthsWithoutFee = 2;
const levelSteps = 2;

const careLevels = ['care1', 'care2', 'care3', 'care4', 'care5'];

/** The level before the plan, if it differs from the one on its day. */
function levelChange(input: ClaimInput, on: string): Reason[] {
  const now = careLevelOn(input, on);
  const before = input.careLevels.findLast(({ level, from }) => from <= on && level !== now)?.level;
  if (now === undefined || before === undefined) return [];
  if (before.startsWith('support') && now.startsWith('care')) return [{ code: 'fromSupportToCare' }];
  const [was, is] = [careLevels.indexOf(before), careLevels.indexOf(now)];
  return was >= 0 && is >= 0 && Math.abs(is - was) >= levelSteps ? [{ code: 'levelChangedByTwo' }] : [];
}

/** The person was in hospital for the two whole months before, so that no fee for care management arose. */
function awayForTwoMonths({ stay }: ClaimInput, on: string): Reason[] {
  const { awaySince, dischargedOn } = stay;
  const month = monthOf(addMonths(on, -monthsWithoutFee));
  const away =
    awaySince <= `${month}-01` && dischargedOn !== undefined && monthOf(dischargedOn) >= monthOf(on);
  return away ? [{ code: 'noFeeForTwoMonths' }] : [];
}

/** Why the plan counts as a first one; none of them, and the fee is not in question. */
export const firstPlanReasons = (input: ClaimInput, on: string): Reason[] => [
  ...(eventsOf(input, 'careManager.found', 'careManager.changed').some((event) => event.on <= on)
    ? [{ code: 'newPlan' } as const]
    : []),
  ...awayForTwoMonths(input, on),
  ...levelChange(input, on),
];

/**
 * 初回加算: a new plan, a plan after two months without a fee, after the step from 要支援 to 要介護, or after a level changed
 * by two steps or more. Not together with 退院・退所加算. Units (単位) a month.
 *
 * @source 居宅介護支援費 初回加算, from 2021-04-01; mark GK
 */
export const since202104: FeeEdition = {
  edition: '2021-04',
  from: '2021-04-01',
  knownUntil: '2027-03-31',
  source: { title: '居宅介護支援費 初回加算', from: '2021-04-01', mark: 'GK' },
  units: feeUnits,
  keep: ['progressNotes'],
  decide({ on }, input): Verdict {
    const [plan] = eventsOf(input, 'carePlan.drafted');
    const [started] = eventsOf(input, 'service.started');
    return {
      because: firstPlanReasons(input, on),
      dates: [
        ...(plan ? [{ code: 'planDraftedOn', on: plan.on } as const] : []),
        ...(started ? [{ code: 'serviceStartedOn', on: started.on } as const] : []),
      ],
      ...evidence({ carePlan: plan, serviceStarted: started }),
    };
  },
};
