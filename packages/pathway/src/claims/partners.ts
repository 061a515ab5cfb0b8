import { hospitalRoles, type Role } from '../roles.js';

/** Who took part, and which of them work outside the hospital, where that is stated. */
export interface Attendance {
  readonly attendees?: readonly Role[] | undefined;
  readonly fromHome?: readonly Role[] | undefined;
}

/**
 * The partner professions on the home side of 退院時共同指導料2 注3; two roles of one group count once.
 *
 * @source 別表第一 B005 注3 (2026 table); mark V:S21
 */
const partnerGroups: readonly (readonly Role[])[] = [
  ['familyDoctor'],
  ['dentist', 'dentalHygienist'],
  ['pharmacist'],
  ['visitingNurse', 'pt', 'ot', 'st'],
  ['careManager', 'chiefCareManager'],
  ['disabilityConsultant'],
];

export const partnersNeeded = 3;

/** Roles that stand on both sides: without a word on where they work they may be the hospital's own. */
const eitherSide: readonly Role[] = ['dentist', 'dentalHygienist', 'pharmacist', 'pt', 'ot', 'st'];

const groupsAmong = (roles: readonly Role[]): number =>
  partnerGroups.filter((group) => group.some((role) => roles.includes(role))).length;

/**
 * Whether three or more partner professions of the home side took part: `'unknown'` when the attendees are not stated,
 * or when it turns on where a profession of both sides works.
 */
export function enoughPartners({ attendees, fromHome }: Attendance): boolean | 'unknown' {
  if (fromHome) return groupsAmong(fromHome) >= partnersNeeded;
  if (!attendees) return 'unknown';
  if (groupsAmong(attendees) < partnersNeeded) return false;
  return groupsAmong(attendees.filter((role) => !eitherSide.includes(role))) >= partnersNeeded || 'unknown';
}

export const careManagerTookPart = ({ attendees, fromHome }: Attendance): boolean | 'unknown' => {
  const present = [...(attendees ?? []), ...(fromHome ?? [])];
  if (!attendees && !fromHome) return 'unknown';
  return present.includes('careManager') || present.includes('chiefCareManager');
};

/** Somebody of the hospital: a role of a hospital that is not named as coming from home. */
export const hospitalTookPart = ({ attendees = [], fromHome = [] }: Attendance): boolean =>
  attendees.some((role) => (hospitalRoles as readonly Role[]).includes(role) && !fromHome.includes(role));
