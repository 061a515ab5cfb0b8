import type { NationalSteps } from './national-step.js';
import { usualPractice } from './sources.js';

const neverDue = { days: 0, after: 'openedOn', firstDay: 'next', force: 'advice' } as const;

/** Nobody owes these; when they were done, `step.done` says so, and a fee may follow from it. */
export const onOccasionSteps = {
  /** 通院時の同席: the care manager sits in at the doctor's. */
  outpatientLiaison: {
    owner: ['careManager'],
    to: ['familyDoctor', 'dentist'],
    due: neverDue,
    source: usualPractice,
  },
  /** 緊急時等居宅カンファレンス: with the doctor at the person's home, at the doctor's request. */
  emergencyConference: { owner: ['careManager'], to: ['familyDoctor'], due: neverDue, source: usualPractice },
  /** 看取り期の訪問 */
  homeVisit: { owner: ['careManager'], to: ['person', 'family'], due: neverDue, source: usualPractice },
} as const satisfies NationalSteps;
