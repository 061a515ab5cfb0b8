import type { Source } from '../../source.js';

/** 運営基準: the care manager asks the person to tell a hospital the care manager's name (since 2018). */
export const operatingStandard = {
  title: '指定居宅介護支援等の事業の人員及び運営に関する基準',
  article: '第4条第3項',
  from: '2018-04-01',
  mark: 'GK',
} as const satisfies Source;

export const serviceMeetingStandard = {
  title: '指定居宅介護支援等の事業の人員及び運営に関する基準',
  article: '第13条第9号',
  mark: 'GK',
} as const satisfies Source;

export const careFee = {
  title: '指定居宅介護支援に要する費用の額の算定に関する基準 入院時情報連携加算',
  from: '2024-04-01',
  mark: 'V',
} as const satisfies Source;

export const dischargeFee = {
  title: '指定居宅介護支援に要する費用の額の算定に関する基準 退院・退所加算',
  from: '2021-04-01',
  mark: 'GK',
} as const satisfies Source;

export const hospitalFee = {
  title: '診療報酬の算定方法 A246 入退院支援加算',
  from: '2024-06-01',
  mark: 'V',
} as const satisfies Source;

export const doctorLetterFee = {
  title: '診療報酬の算定方法 B009 診療情報提供料(I)',
  from: '2024-06-01',
  mark: 'V',
} as const satisfies Source;

/** Rules that many regions share; the flow published by one of them was read. */
export const regionalRules = {
  title: '各地域の退院調整ルール・入退院連携ガイドライン',
  mark: 'V~',
} as const satisfies Source;

/** What is usual where no region has agreed on anything; any profile may say otherwise. */
export const usualPractice = { title: '入退院連携の一般的な取扱い', mark: 'GK' } as const satisfies Source;

export const insuranceAct = {
  title: '介護保険法',
  article: '第27条第11項',
  from: '2000-04-01',
  mark: 'GK',
} as const satisfies Source;

/** 入院診療計画書: explained within seven days of the admission. */
export const medicalCareAct = {
  title: '医療法',
  article: '第6条の4第1項',
  from: '2007-04-01',
  mark: 'GK',
} as const satisfies Source;

export const privacyAct = {
  title: '個人情報の保護に関する法律',
  article: '第26条',
  from: '2022-04-01',
  mark: 'GK',
} as const satisfies Source;
