import type { ConditionOn } from './facts.js';
import type { nationalFacts } from './national-facts/index.js';
import { insuranceAct, regionalRules } from './steps/national/sources.js';
import type { EligibilityRule } from './steps/step.js';

type NationalCondition = ConditionOn<typeof nationalFacts>;

/** Whom the nation's path and care insurance are meant for. */
export const nationalEligibility = {
  /** 第1号・第2号被保険者: 65 and over, or 40 to 64 with one of the sixteen diseases. */
  careInsurance: {
    when: {
      any: [{ age: { from: 65 } }, { all: [{ age: { from: 40, to: 64 } }, { specifiedDisease: 'yes' }] }],
    },
    reasons: { in: 'insured', out: 'notInsured', judge: 'insuranceNotKnown' },
    asks: ['msw', 'communityCenter'],
    source: { ...insuranceAct, article: '第9条、第27条' },
  },
  /** 退院支援の対象: certified persons; others when the hospital sees a need. */
  returnSupport: {
    when: {
      any: [
        { certification: ['certified', 'applying', 'renewing', 'changeRequested'] },
        { screeningResult: 'needed' },
      ],
    },
    reasons: { in: 'supportWanted', out: 'noSupportNeeded', judge: 'supportNotKnown' },
    asks: ['wardNurse', 'dischargeNurse'],
    source: regionalRules,
  },
} as const satisfies Readonly<Record<string, EligibilityRule<NationalCondition>>>;
