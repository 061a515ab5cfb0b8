import * as z from 'zod';
import {
  channel,
  civilDate,
  dataOf,
  dayOrInstant,
  destination,
  roleList,
  standing,
  stayBegins,
  yesNo,
} from './data.js';

export const onsets = ['sudden', 'planned'] as const;
export const screeningResults = ['needed', 'notNeeded', 'recheck'] as const;
/** What the hospital or the care manager found out about the care level since the admission. */
export const levelChanges = ['suspected', 'no'] as const;
/** Whether the person's home shall be seen before the discharge. */
export const visitNeeds = ['needed', 'notNeeded'] as const;
export const planKinds = ['full', 'provisional'] as const;

const levelChange = z.enum(levelChanges).optional();
const preDischargeVisit = z.enum(visitNeeds).optional();

/** Those of the attendees who work outside the hospital: dentists, pharmacists and therapists exist on both sides. */
const fromHome = roleList.optional();

/** The way from home to hospital and back, in the order of the sequence (8.1). */
export const journeyEvents = {
  'preparation.recorded': dataOf(standing),
  'onset.reported': dataOf({
    ...standing,
    onset: z.enum(onsets).optional(),
    admissionPlannedOn: civilDate.optional(),
  }),
  'admission.reported': dataOf({ ...standing, ...stayBegins }),
  'careManager.notified': dataOf({ channel: channel.optional() }),
  'admissionHandover.sent': dataOf({
    channel: channel.optional(),
    /** Whether it was also talked through; a paper alone needs a confirmed receipt. */
    spoken: yesNo.optional(),
  }),
  'admissionHandover.received': dataOf({ channel: channel.optional() }),
  'screening.done': dataOf({
    ...standing,
    result: z.enum(screeningResults),
    recheckOn: civilDate.optional(),
    levelChange,
  }),
  'familyInterview.held': dataOf({ channel: channel.optional() }),
  'supportPlan.started': dataOf({ preDischargeVisit }),
  'inHospitalConference.held': dataOf({ attendees: roleList.optional(), fromHome }),
  'midStayExchange.held': dataOf({
    channel: channel.optional(),
    informants: roleList.optional(),
    fromHome,
    levelChange,
    preDischargeVisit,
  }),
  'dischargeProspect.notified': dataOf({
    channel: channel.optional(),
    plannedOn: civilDate.optional(),
    destination: destination.optional(),
    preDischargeVisit,
  }),
  'levelChange.applied': dataOf({}),
  'preDischargeVisit.made': dataOf({ attendees: roleList.optional() }),
  'preDischargeConference.held': dataOf({
    channel: channel.optional(),
    attendees: roleList.optional(),
    fromHome,
    /** Whether the care manager holds a copy of the paper given to the person (fee evidence). */
    copyKept: yesNo.optional(),
    equipmentRental: yesNo.optional(),
  }),
  'carePlan.drafted': dataOf({ plan: z.enum(planKinds).optional() }),
  'serviceMeeting.held': dataOf({
    way: z.enum(['meeting', 'inquiry']).optional(),
    attendees: roleList.optional(),
  }),
  'discharge.planned': dataOf({ plannedOn: civilDate, destination: destination.optional() }),
  'discharge.completed': dataOf({
    dischargedAt: dayOrInstant.optional(),
    destination: destination.optional(),
  }),
  'service.started': dataOf({}),
  'firstHomeVisit.made': dataOf({}),
  'hospitalFeedback.sent': dataOf({ channel: channel.optional() }),
  'monitoring.done': dataOf({
    channel: channel.optional(),
    /** Said by the care manager after a visit: life at home has settled, or not yet. */
    lifeAtHome: z.enum(['settled', 'notYet']).optional(),
  }),
  'episode.closed': dataOf({
    reason: z.enum(['settled', 'notAdmitted', 'careEnded', 'other']).optional(),
  }),
};
