import { admissionLiaisonAddon } from './admission-liaison-addon/index.js';
import { careLiaisonGuidance } from './care-liaison-guidance/index.js';
import type { Fee } from './define-fee.js';
import { dischargeLiaisonAddon } from './discharge-liaison-addon/index.js';
import { dischargeSupportAddon } from './discharge-support-addon/index.js';
import { doctorLetterFee } from './doctor-letter-fee/index.js';
import { emergencyConferenceAddon } from './emergency-conference-addon/index.js';
import { firstPlanAddon } from './first-plan-addon/index.js';
import { jointDischargeGuidance } from './joint-discharge-guidance/index.js';
import { outpatientLiaisonAddon } from './outpatient-liaison-addon/index.js';
import { preDischargeVisitGuidance } from './pre-discharge-visit-guidance/index.js';
import { terminalCareAddon } from './terminal-care-addon/index.js';

/** The nation's fees (加算・指導料) around a stay: those of the care manager's office, then those of the hospital. */
export const nationalFees: readonly Fee[] = [
  admissionLiaisonAddon,
  dischargeLiaisonAddon,
  outpatientLiaisonAddon,
  emergencyConferenceAddon,
  terminalCareAddon,
  firstPlanAddon,
  dischargeSupportAddon,
  careLiaisonGuidance,
  jointDischargeGuidance,
  doctorLetterFee,
  preDischargeVisitGuidance,
];
