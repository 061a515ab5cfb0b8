/** Option lists that no sheet of the six prints: money and cards (CL-09), and what hospitals add to ADL (CL-04). */
export const cardCodes = {
  'codes.copayRate.percent0': 'なし(生活保護)',

  'codes.costLimit.highCostLimit': '限度額適用認定',
  'codes.costLimit.standardReduction': '標準負担額減額',
  'codes.costLimit.careBurdenLimit': '介護保険負担限度額認定',

  'codes.careBurdenStage.stage1': '段階1',
  'codes.careBurdenStage.stage2': '段階2',
  'codes.careBurdenStage.stage31': '段階3①',
  'codes.careBurdenStage.stage32': '段階3②',
  'codes.careBurdenStage.stage4': '段階4',

  'codes.disabilityGrade.grade1': '1級',
  'codes.disabilityGrade.grade2': '2級',
  'codes.disabilityGrade.grade3': '3級',
  'codes.disabilityGrade.grade4': '4級',
  'codes.disabilityGrade.grade5': '5級',
  'codes.disabilityGrade.grade6': '6級',
  'codes.intellectualDisabilityGrade.A': 'A',
  'codes.intellectualDisabilityGrade.B': 'B',

  'codes.otherCard.designatedDisease': '指定難病医療受給者証',
  'codes.otherCard.atomicBombSurvivor': '被爆者健康手帳',
  'codes.otherCard.selfSupportMedical': '自立支援医療',

  'codes.insuranceKind.late': '後期高齢者',
  'codes.insuranceKind.nhi': '国保',
  'codes.insuranceKind.employees': '協会けんぽ・組合・共済',
  'codes.insuranceKind.publicAssistance': '生活保護',

  'codes.adl4.notDone': '行わず / 不能',
  'codes.adl3.notDone': '行わず / 不能',
};
