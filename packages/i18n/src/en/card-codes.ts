import type { cardCodes as ja } from '../ja/card-codes.js';
import type { EnglishOf } from './english-of.js';

export const cardCodes: EnglishOf<typeof ja> = {
  'codes.copayRate.percent0': 'Nothing (public assistance)',

  'codes.costLimit.highCostLimit': 'Ceiling on medical costs certified',
  'codes.costLimit.standardReduction': 'Standard charge for meals reduced',
  'codes.costLimit.careBurdenLimit': 'Limit on room and meal costs in long-term care certified',

  'codes.careBurdenStage.stage1': 'Stage 1',
  'codes.careBurdenStage.stage2': 'Stage 2',
  'codes.careBurdenStage.stage31': 'Stage 3-1',
  'codes.careBurdenStage.stage32': 'Stage 3-2',
  'codes.careBurdenStage.stage4': 'Stage 4',

  'codes.disabilityGrade.grade1': 'Grade 1',
  'codes.disabilityGrade.grade2': 'Grade 2',
  'codes.disabilityGrade.grade3': 'Grade 3',
  'codes.disabilityGrade.grade4': 'Grade 4',
  'codes.disabilityGrade.grade5': 'Grade 5',
  'codes.disabilityGrade.grade6': 'Grade 6',
  'codes.intellectualDisabilityGrade.A': 'A',
  'codes.intellectualDisabilityGrade.B': 'B',

  'codes.otherCard.designatedDisease': 'Certificate for a designated intractable disease',
  'codes.otherCard.atomicBombSurvivor': 'Atomic bomb survivor’s certificate',
  'codes.otherCard.selfSupportMedical': 'Medical care for self-support',

  'codes.insuranceKind.late': 'Medical insurance for those aged 75 and over',
  'codes.insuranceKind.nhi': 'National Health Insurance',
  'codes.insuranceKind.employees': 'Employees’ insurance (association, society or mutual aid)',
  'codes.insuranceKind.publicAssistance': 'Public assistance',

  'codes.adl4.notDone': 'Not done or not possible',
  'codes.adl3.notDone': 'Not done or not possible',
};
