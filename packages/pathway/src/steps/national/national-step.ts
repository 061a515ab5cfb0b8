import type { nationalFacts } from '../../national-facts/index.js';
import type { StepOn } from '../step.js';

/** Steps of the nation name the nation's facts alone: a misspelt fact or value does not compile. */
export type NationalSteps = Readonly<Record<string, StepOn<typeof nationalFacts>>>;

/** Desks of a hospital that speak with those outside. */
export const desk = ['dischargeNurse', 'msw', 'liaisonOffice'] as const;
export const wardAndDesk = ['wardNurse', 'dischargeNurse', 'msw'] as const;
export const hospitalPhases = ['inHospital.arrived', 'inHospital.planning', 'inHospital.preparing'] as const;

/** From the admission until life at home has settled. */
export const untilSettled = [...hospitalPhases, 'discharged.firstWeeks', 'discharged.settled'] as const;

/** Everywhere but at an end. */
export const goesOn = ['atHome', ...untilSettled] as const;

/** The care manager where there is one, else those who look after people without one. */
export const careManagerOrCenter = [
  { when: { inCharge: ['known', 'changed'] }, roles: ['careManager'] },
  { roles: ['communityCenter', 'careManager'] },
] as const;
