import * as z from 'zod';
import {
  careLevel,
  civilDate,
  type Destination,
  dataOf,
  dayOrInstant,
  lastDay,
  opaqueId,
  role,
  standing,
  stayBegins,
  wards,
} from './data.js';

export const placesOfDeath = ['hospital', 'home', 'facility', 'elsewhere'] as const;

export const shortStayReasons = ['test', 'shortTreatment', 'respite', 'emergencyWardOnly', 'other'] as const;

const facilities = [
  'servicedHousing',
  'paidHome',
  'groupHome',
  'specialNursingHome',
  'healthFacility',
  'careMedicalInstitute',
  'careHouse',
  'disabilityFacility',
  'other',
] as const satisfies readonly Destination[];

// whoever moves is handed to somebody: the receiver is part of the fact
const regionCrossed = z.discriminatedUnion('reason', [
  dataOf({ reason: z.literal('hospitalElsewhere') }),
  dataOf({ reason: z.literal('move'), receiver: opaqueId }),
]);
export const crossings = regionCrossed.options.map(({ shape }) => shape.reason.value);

/** What turns the way aside (8.3). */
export const exceptionEvents = {
  'death.reported': dataOf({
    diedAt: dayOrInstant.optional(),
    place: z.enum(placesOfDeath).optional(),
  }),
  'transfer.completed': dataOf(stayBegins),
  'ward.changed': dataOf({ ward: z.enum(wards).optional() }),
  'facility.entered': dataOf({
    facility: z.enum(facilities).optional(),
    organisation: opaqueId.optional(),
  }),
  'discharge.advanced': dataOf({ plannedOn: civilDate }),
  'discharge.postponed': dataOf({ plannedOn: civilDate.optional() }),
  'stay.classifiedShort': dataOf({ reason: z.enum(shortStayReasons) }),
  'admission.repeated': dataOf({ ...standing, ...stayBegins }),
  'admission.learnedLate': dataOf({
    ...standing,
    ...stayBegins,
    admittedAt: dayOrInstant,
    learnedFrom: role.optional(),
  }),
  'certification.applied': dataOf({ application: z.enum(['new', 'renewal', 'levelChange']).optional() }),
  'certification.resultReceived': dataOf({
    careLevel,
    formerLevel: careLevel.optional(),
    validFrom: civilDate.optional(),
    validTo: lastDay.optional(),
  }),
  'region.crossed': regionCrossed,
  'kin.unavailable': dataOf({}),
  'plan.disagreed': dataOf({}),
  'trialStay.began': dataOf({ untilOn: civilDate.optional() }),
  'trialStay.ended': dataOf({}),
  'careManager.found': dataOf({ office: opaqueId.optional() }),
  'careManager.changed': dataOf({ office: opaqueId.optional() }),
  'disaster.declared': dataOf({
    disaster: z.enum(['earthquake', 'tsunami', 'flood', 'storm', 'outage', 'other']).optional(),
  }),
};
