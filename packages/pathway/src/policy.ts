import type { BreakGlassReason, EpisodeEvent, EventType } from './episode-event.js';
import {
  type ActorRole,
  careManagementRoles,
  hospitalRoles,
  householdRoles,
  type Role,
  roles,
} from './roles.js';

export type Policy = Readonly<Partial<Record<EventType, readonly Role[]>>>;

const hospital = [...hospitalRoles];
const care = [...careManagementRoles];
const household = [...householdRoles];
const home = [
  'familyDoctor',
  'dentist',
  'dentalHygienist',
  'pharmacist',
  'visitingNurse',
  'careWorker',
  'homeHelpCoordinator',
  'equipmentAdviser',
  'disabilityConsultant',
  'facilitySocialWorker',
] as const satisfies readonly Role[];
const government = ['municipality', 'healthOffice', 'publicHealthNurse'] as const satisfies readonly Role[];
const professionals = roles.filter((role) => !(householdRoles as readonly string[]).includes(role));

/** Who may record what (権限), event × role. What is not listed may be recorded by any professional. */
export const nationalPolicy: Policy = {
  'preparation.recorded': [...care, ...household, ...home, ...government],
  'onset.reported': [...roles],
  'admission.reported': [
    ...hospital,
    ...care,
    ...household,
    'ambulance',
    'familyDoctor',
    'visitingNurse',
    'facilitySocialWorker',
  ],
  'careManager.notified': [...hospital, ...care, ...household, 'facilitySocialWorker', 'familyDoctor'],
  'admissionHandover.sent': care,
  'admissionHandover.received': [...hospital, ...care],
  'screening.done': hospital,
  'familyInterview.held': hospital,
  'supportPlan.started': hospital,
  'inHospitalConference.held': hospital,
  'midStayExchange.held': [...hospital, ...care],
  'dischargeProspect.notified': [...hospital, ...care],
  'levelChange.applied': [...care, ...household, 'municipality'],
  'preDischargeVisit.made': [...hospital, ...care, 'equipmentAdviser', 'visitingNurse'],
  'preDischargeConference.held': [...hospital, ...care],
  'carePlan.drafted': care,
  'serviceMeeting.held': care,
  'discharge.planned': [...hospital, ...care],
  'discharge.completed': [...hospital, ...care, ...household],
  'service.started': [...care, ...home],
  'firstHomeVisit.made': care,
  'hospitalFeedback.sent': care,
  'monitoring.done': care,
  'episode.closed': [...care, 'municipality'],
  'death.reported': [...hospital, ...care, ...household, ...home, 'municipality'],
  'transfer.completed': [...hospital, ...care],
  'ward.changed': [...hospital, ...care],
  'facility.entered': [...hospital, ...care, 'facilitySocialWorker'],
  'discharge.advanced': [...hospital, ...care],
  'discharge.postponed': [...hospital, ...care],
  'stay.classifiedShort': [...hospital, ...care],
  'admission.repeated': [...hospital, ...care, ...household, 'ambulance', 'familyDoctor', 'visitingNurse'],
  'admission.learnedLate': care,
  'certification.applied': [...care, ...household, 'municipality', 'facilitySocialWorker', 'msw'],
  'certification.resultReceived': [...care, ...household, 'municipality', ...hospital],
  'region.crossed': [...hospital, ...care, 'municipality'],
  'kin.unavailable': [...hospital, ...care, ...government, 'welfareVolunteer'],
  'plan.disagreed': [...hospital, ...care],
  'trialStay.began': [...hospital, ...care],
  'trialStay.ended': [...hospital, ...care],
  'careManager.found': [...care, ...household, ...hospital, 'municipality'],
  'careManager.changed': [...care, ...household, 'municipality'],
  'disaster.declared': [...care, ...hospital, ...government],
  'consent.given': [...hospital, ...care, ...household, ...home],
  'consent.refused': [...hospital, ...care, ...household, ...home],
  'consent.withdrawn': [...hospital, ...care, ...household, ...home],
  'step.done': [...roles],
  // whoever owes it must not be the only one who can excuse it, but a household cannot excuse a professional
  'step.waived': [...hospital, ...care, 'municipality'],
  'step.reassigned': [...hospital, ...care, 'municipality'],
  'judgement.given': [...hospital, ...care, 'familyDoctor', ...government],
  'pin.moved': [...care, ...government],
};

/** Events that need a second person (二人での確認): they change what the log says, or under which rules it is read. */
const twoPersonEvents: readonly EventType[] = ['event.corrected', 'pin.moved'];

/** What nobody may do by breaking the glass: it would hide or undo what others recorded. */
const neverInEmergency: readonly EventType[] = ['event.corrected', 'pin.moved', 'episode.closed'];

export const rolesFor = (type: EventType, policy: Policy = nationalPolicy): readonly ActorRole[] =>
  type === 'deadline.reached' ? ['clock'] : (policy[type] ?? nationalPolicy[type] ?? professionals);

export type Permission =
  | { readonly permitted: true; readonly breakGlass?: BreakGlassReason }
  | { readonly permitted: false; readonly because: 'role' | 'secondPersonMissing' };

/** Whether the actor of an event may record it. Time is said by the clock alone. */
export function permissionFor(event: EpisodeEvent, policy?: Policy): Permission {
  const { role, id, confirmedBy, breakGlass } = event.actor;
  const allowed = rolesFor(event.type, policy);
  if (!allowed.includes(role)) {
    const emergency = breakGlass !== undefined && role !== 'clock' && event.type !== 'deadline.reached';
    if (!emergency || neverInEmergency.includes(event.type)) return { permitted: false, because: 'role' };
    return { permitted: true, breakGlass };
  }
  if (!twoPersonEvents.includes(event.type)) return { permitted: true };
  const second = confirmedBy !== undefined && confirmedBy.id !== id && allowed.includes(confirmedBy.role);
  return second ? { permitted: true } : { permitted: false, because: 'secondPersonMissing' };
}
