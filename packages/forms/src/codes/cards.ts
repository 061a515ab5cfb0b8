import { codeList, type Option } from '../definition/leaf.js';
import { copayRate } from './care-level.js';

const believed = <const C extends string>(codes: readonly C[]) =>
  codes.map((code): Option<C> => ({ code, mark: 'GK' }));

/** 自己負担割合 (CL-09) on sheets that print なし(生活保護) as well; the admission handover prints four boxes. */
export const copayRateOrNone = /*#__PURE__*/ codeList('copayRate', [
  ...copayRate.options,
  { code: 'percent0', mark: 'GK' },
]);

/** 医療費負担 (CL-09), with the words of `copayRate`. */
export const medicalCopayRate = /*#__PURE__*/ codeList(
  'copayRate',
  believed(['percent10', 'percent20', 'percent30']),
);

/** 限度額 (CL-09): the certificates that put a limit to what the person pays. */
export const costLimit = /*#__PURE__*/ codeList(
  'costLimit',
  believed(['highCostLimit', 'standardReduction', 'careBurdenLimit']),
);

/** 介護保険負担限度額認定の段階 (CL-09); `stage31` and `stage32` are 3① and 3②. */
export const careBurdenStage = /*#__PURE__*/ codeList(
  'careBurdenStage',
  believed(['stage1', 'stage2', 'stage31', 'stage32', 'stage4']),
);

/** 身体障害者手帳の等級 (CL-09); which disability it is stands beside it as free text. */
export const physicalDisabilityGrade = /*#__PURE__*/ codeList(
  'disabilityGrade',
  believed(['grade1', 'grade2', 'grade3', 'grade4', 'grade5', 'grade6']),
);

/** 精神障害者保健福祉手帳の等級 (CL-09) */
export const mentalDisabilityGrade = /*#__PURE__*/ codeList(
  'disabilityGrade',
  believed(['grade1', 'grade2', 'grade3']),
);

/**
 * 療育手帳の程度 (CL-09). Prefectures have grades of their own (A1, B2, 愛の手帳 4度): a sheet asks for them as free text, and
 * this list groups it.
 */
export const intellectualDisabilityGrade = /*#__PURE__*/ codeList(
  'intellectualDisabilityGrade',
  believed(['A', 'B']),
);

/** その他の受給者証・手帳 (CL-09) */
export const otherCard = /*#__PURE__*/ codeList(
  'otherCard',
  believed(['designatedDisease', 'atomicBombSurvivor', 'selfSupportMedical']),
);

/** 保険種別 (CL-09) */
export const insuranceKind = /*#__PURE__*/ codeList(
  'insuranceKind',
  believed(['late', 'nhi', 'employees', 'publicAssistance']),
);
