import type { roles as ja } from '../ja/roles.js';
import type { EnglishOf } from './english-of.js';

/** In lower case, for running text: "The $t(roles.careManager) sends …". */
export const roles: EnglishOf<typeof ja> = {
  'roles.hospitalDoctor': 'hospital doctor',
  'roles.familyDoctor': 'family doctor',
  'roles.dentist': 'dentist',
  'roles.dentalHygienist': 'dental hygienist',
  'roles.pharmacist': 'pharmacist',
  'roles.wardNurse': 'ward nurse',
  'roles.dischargeNurse': 'discharge-planning nurse',
  'roles.msw': 'medical social worker',
  'roles.psw': 'mental health social worker',
  'roles.outpatientNurse': 'outpatient nurse',
  'roles.liaisonOffice': 'regional liaison office',
  'roles.pt': 'physical therapist',
  'roles.ot': 'occupational therapist',
  'roles.st': 'speech-language-hearing therapist',
  'roles.dietitian': 'registered dietitian',
  'roles.careManager': 'care manager',
  'roles.chiefCareManager': 'chief care manager',
  'roles.communityCenter': 'community comprehensive support center',
  'roles.publicHealthNurse': 'public health nurse',
  'roles.visitingNurse': 'visiting nurse',
  'roles.careWorker': 'care worker',
  'roles.homeHelpCoordinator': 'service coordinator of the home-visit care office',
  'roles.equipmentAdviser': 'assistive-device consultant',
  'roles.facilitySocialWorker': 'resident counsellor',
  'roles.disabilityConsultant': 'consultation specialist for people with disabilities',
  'roles.municipality': 'municipality',
  'roles.healthOffice': 'health and welfare office',
  'roles.ambulance': 'ambulance service',
  'roles.welfareVolunteer': 'local welfare commissioner',
  'roles.person': 'person',
  'roles.family': 'family',
  'roles.guardian': 'adult guardian',
  // who writes or receives a sheet, where it is no one profession
  'roles.hospital': 'hospital',
  'roles.medicalInstitution': 'medical institution',
  // no profession: whoever owns a timer may say that a deadline has come
  'roles.clock': 'automatic deadline check',
};
