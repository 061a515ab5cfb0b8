import { codeList } from '../definition/leaf.js';

/** 職種・立場 (CL-10); the words live under `roles.<code>`. */
export const role = /*#__PURE__*/ codeList('role', [
  'hospitalDoctor',
  'familyDoctor',
  'dentist',
  'dentalHygienist',
  'pharmacist',
  'wardNurse',
  'dischargeNurse',
  'msw',
  'psw',
  'outpatientNurse',
  'liaisonOffice',
  'pt',
  'ot',
  'st',
  'dietitian',
  'careManager',
  'chiefCareManager',
  'communityCenter',
  'publicHealthNurse',
  'visitingNurse',
  'careWorker',
  'homeHelpCoordinator',
  'equipmentAdviser',
  'facilitySocialWorker',
  'disabilityConsultant',
  'municipality',
  'healthOffice',
  'ambulance',
  'welfareVolunteer',
  'person',
  'family',
  'guardian',
]);

/** 世帯構成 (CL-11) */
export const household = /*#__PURE__*/ codeList('household', ['alone', 'elderlyOnly', 'withChild', 'other']);

/** 続柄 (CL-12); sheets keep free text, this list groups it. */
export const relation = /*#__PURE__*/ codeList('relation', [
  'spouse',
  'child',
  'childInLaw',
  'sibling',
  'grandchild',
  'nephewNiece',
  'parent',
  'relative',
  'friend',
  'guardian',
  'facilityStaff',
  'none',
]);
