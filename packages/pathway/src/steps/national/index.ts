import { admissionSteps } from './admission.js';
import { atHomeSteps } from './at-home.js';
import { dischargedSteps } from './discharged.js';
import { exceptionSteps } from './exceptions.js';
import { inHospitalSteps } from './in-hospital.js';
import { onOccasionSteps } from './on-occasion.js';
import { paperSteps } from './papers.js';
import { preparingSteps } from './preparing.js';
import { standingSteps } from './standing.js';
import { withoutCareManagerSteps } from './without-care-manager.js';

/** The nation's steps, in the order of the journey. */
export const nationalSteps = {
  ...standingSteps,
  ...atHomeSteps,
  ...admissionSteps,
  ...inHospitalSteps,
  ...preparingSteps,
  ...dischargedSteps,
  ...withoutCareManagerSteps,
  ...exceptionSteps,
  ...paperSteps,
  ...onOccasionSteps,
};
