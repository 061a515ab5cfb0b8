import { codeList } from '../definition/leaf.js';

/** サービス種別 (CL-13) */
export const service = /*#__PURE__*/ codeList('service', [
  'homeHelp',
  'homeBath',
  'homeNursing',
  'homeRehab',
  'homeMedicalGuidance',
  'dayCare',
  'localDayCare',
  'dementiaDayCare',
  'dayRehab',
  'shortStay',
  'medicalShortStay',
  'equipmentRental',
  'equipmentSale',
  'homeModification',
  'regularPatrol',
  'nightHelp',
  'smallMulti',
  'nursingSmallMulti',
  'homeDoctor',
  'homeDentist',
  'mealDelivery',
  'transport',
  'other',
]);

/** 医療系サービス: a doctor's opinion is needed before planning, and the plan goes to the doctor. */
export const medicalServices = [
  'homeNursing',
  'homeRehab',
  'homeMedicalGuidance',
  'dayRehab',
  'medicalShortStay',
  'regularPatrol',
  'nursingSmallMulti',
] as const;

/** 居所・退院先 (CL-14) */
export const residence = /*#__PURE__*/ codeList('residence', [
  'home',
  'relativesHome',
  'servicedHousing',
  'paidHome',
  'groupHome',
  'specialNursingHome',
  'healthFacility',
  'careMedicalInstitute',
  'careHouse',
  'smallMulti',
  'disabilityFacility',
  'otherHospital',
  'deceased',
  'other',
]);
