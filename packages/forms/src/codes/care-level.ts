import { codeList } from '../definition/leaf.js';

/** 要支援・要介護: what certification gives, and a period belongs to. */
export const certifiedLevels = ['support1', 'support2', 'care1', 'care2', 'care3', 'care4', 'care5'] as const;

/** 要介護状態区分 (CL-01): the level; whether it is certified or applied for is the status beside it. */
export const careLevel = /*#__PURE__*/ codeList('careLevel', [
  'projectEligible',
  ...certifiedLevels,
  'notEligible',
  'unknown',
]);

/** 認定の状態 (CL-01). A person can be 要介護2 and 区分変更申請中 at once. */
export const careStatus = /*#__PURE__*/ codeList('careStatus', [
  'certified',
  'applying',
  'renewing',
  'changeRequested',
  'notApplied',
]);

/** 自己負担割合 (CL-09) */
export const copayRate = /*#__PURE__*/ codeList('copayRate', [
  'percent10',
  'percent20',
  'percent30',
  'unknown',
]);
