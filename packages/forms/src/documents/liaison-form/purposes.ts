import { choice, many, text } from '../../definition/leaf.js';
import { section } from '../../definition/node.js';

/** What a sheet can be for, in the order of the regional forms. */
export const purposeKinds = [
  { code: 'newCareManager', mark: 'V' },
  { code: 'carePlanOpinion', mark: 'V' },
  { code: 'draftPlanOpinion', mark: 'V' },
  { code: 'serviceMeeting', mark: 'V' },
  { code: 'medication', mark: 'V' },
  { code: 'equipment', mark: 'V' },
  { code: 'consultation', mark: 'V' },
  { code: 'appointment', mark: 'V' },
  { code: 'medicalService', mark: 'GK' },
  { code: 'statusReport', mark: 'GK' },
  { code: 'admissionNotice', mark: 'GK' },
  { code: 'dischargeNotice', mark: 'GK' },
  { code: 'preDischargeConference', mark: 'GK' },
  { code: 'doctorsOpinion', mark: 'GK' },
  { code: 'carePlanDelivery', mark: 'GK' },
  { code: 'endOfLife', mark: 'GK' },
  { code: 'accompanyVisit', mark: 'GK' },
  { code: 'other', mark: 'V' },
] as const;

const planOccasions = [
  { code: 'new', mark: 'V' },
  { code: 'renewal', mark: 'V' },
  { code: 'levelChange', mark: 'V' },
] as const;

/** 目的 */
export const purposes = section(
  {
    kinds: many(purposeKinds, { need: 'required', sensitivity: 'health' }),
    carePlanOpinion: choice(planOccasions, { when: { kinds: 'carePlanOpinion' }, sensitivity: 'health' }),
    other: text(60, { when: { kinds: 'other' }, need: 'required', sensitivity: 'freeText' }),
  },
  { need: 'required' },
);
