import type { hospitalCodes as ja } from '../ja/hospital-codes.js';
import type { EnglishOf } from './english-of.js';

export const hospitalCodes: EnglishOf<typeof ja> = {
  'codes.nursingView.none': 'None',
  'codes.nursingView.bloodPressure': 'Blood pressure',
  'codes.nursingView.fluidRestriction': 'Fluid restriction',
  'codes.nursingView.dietRestriction': 'Diet restriction',
  'codes.nursingView.foodForm': 'Diet texture',
  'codes.nursingView.swallowing': 'Swallowing',
  'codes.nursingView.oralCare': 'Oral care',
  'codes.nursingView.hygiene': 'Hygiene care',
  'codes.nursingView.glucose': 'Blood glucose control',
  'codes.nursingView.excretion': 'Toileting',
  'codes.nursingView.skin': 'Skin condition',
  'codes.nursingView.sleep': 'Sleep',
  'codes.nursingView.cognitionMental': 'Cognition and mental state',
  'codes.nursingView.drugGuidance': 'Guidance on medication',
  'codes.nursingView.careGuidance': 'Guidance on daily care (food, fluids, sleep, hygiene, toileting)',
  'codes.nursingView.terminal': 'End-of-life care',
  'codes.nursingView.other': 'Other',

  'codes.rehabView.none': 'None',
  'codes.rehabView.personGuidance': 'Guidance for the person',
  'codes.rehabView.familyGuidance': 'Guidance for the family',
  'codes.rehabView.rom': 'Range-of-motion exercises (stretching included)',
  'codes.rehabView.strength': 'Muscle strengthening',
  'codes.rehabView.balance': 'Balance exercises',
  'codes.rehabView.tone': 'Exercises for paralysis and muscle tone',
  'codes.rehabView.basicMotion': 'Basic movements: getting up, standing',
  'codes.rehabView.swallowing': 'Eating and swallowing training',
  'codes.rehabView.speech': 'Speech training',
  'codes.rehabView.adl': 'ADL exercises (walking, bathing, toilet, transfer)',
  'codes.rehabView.iadl': 'IADL exercises (shopping, cooking)',
  'codes.rehabView.pain': 'Pain management',
  'codes.rehabView.devices': 'Orthoses and assistive devices',
  'codes.rehabView.endurance': 'Endurance exercises',
  'codes.rehabView.community': 'Support for community activities',
  'codes.rehabView.participation': 'Support for taking part in society',
  'codes.rehabView.work': 'Support for employment',
  'codes.rehabView.other': 'Other',

  'codes.dischargeFactor.malignancyDementiaResp':
    'Malignant tumour, dementia, or acute respiratory infection such as aspiration pneumonia',
  'codes.dischargeFactor.emergency': 'Emergency admission',
  'codes.dischargeFactor.careCertNotApplied':
    'Seems to need care, but certification has not been applied for',
  'codes.dischargeFactor.commDisability': 'Disability that needs special skills for communication',
  'codes.dischargeFactor.severeBehaviour': 'Severe behavioural disorder',
  'codes.dischargeFactor.abuse': 'Abuse, or suspected abuse, by family or household members',
  'codes.dischargeFactor.needyPerson': 'In financial need',
  'codes.dischargeFactor.adlDecline':
    'ADL lower than before admission, so that life after discharge must be rearranged',
  'codes.dischargeFactor.toiletingAssist': 'Needs help with toileting',
  'codes.dischargeFactor.insufficientCare':
    'Those around cannot give enough of the nursing or upbringing that is needed',
  'codes.dischargeFactor.medicalProcedure':
    'Needs medical procedures after discharge (tube feeding included)',
  'codes.dischargeFactor.repeatAdmission': 'Repeated admissions and discharges',
  'codes.dischargeFactor.malnutrition': 'Likely to be undernourished for a long time',
  'codes.dischargeFactor.youngCarer': 'A child or young person who cares for family members every day',
  'codes.dischargeFactor.caredByYoungCarer': 'Cared for every day by a child or young person',
  'codes.dischargeFactor.other': 'Other comparable reason',
  'codes.dischargeFactor.levelChangeNotApplied':
    'Certified, but the level seems to have changed and no change has been applied for',
  'codes.dischargeFactor.noContactableFamily':
    'No relatives, or none who can be reached, to support decisions and arrange life after discharge',
};
