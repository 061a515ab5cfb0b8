import { codes, codesOf } from '@renkei/forms';

/** Who acts on the path: professions, offices, the person and those around them. Words: `roles.<code>`. */
export const roles = codesOf(codes.role);

export type Role = (typeof roles)[number];

/** Whoever owns a timer; the one actor that may say that a deadline has come. */
export type ActorRole = Role | 'clock';

/** Wards and desks of a hospital. */
export const hospitalRoles = [
  'hospitalDoctor',
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
  'pharmacist',
] as const satisfies readonly Role[];

/** Those who plan and hold together the care at home. */
export const careManagementRoles = [
  'careManager',
  'chiefCareManager',
  'communityCenter',
] as const satisfies readonly Role[];

/** The person and those who may speak for the person. */
export const householdRoles = ['person', 'family', 'guardian'] as const satisfies readonly Role[];
