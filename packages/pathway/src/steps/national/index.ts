import { admissionSteps } from './admission.js';
import { atHomeSteps } from './at-home.js';
import { dischargedSteps } from './discharged.js';
import { inHospitalSteps } from './in-hospital.js';
import { preparingSteps } from './preparing.js';
import { standingSteps } from './standing.js';

/** The nation's steps, in the order of the journey. */
export const nationalSteps = {
  ...standingSteps,
  ...atHomeSteps,
  ...admissionSteps,
  ...inHospitalSteps,
  ...preparingSteps,
  ...dischargedSteps,
};
