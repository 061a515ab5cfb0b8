import { codes, codesOf } from '@renkei/forms';
import { channels, type EventData, type EventType, type Role } from '@renkei/pathway';

/** What is asked about an event, beside its day and who records it. */
export type Asked =
  | {
      readonly ask: 'choice';
      readonly values: readonly string[];
      readonly words: string;
      readonly needed?: true;
    }
  | { readonly ask: 'day'; readonly needed?: true }
  | { readonly ask: 'roles'; readonly values: readonly Role[]; readonly needed?: true }
  /** One of the duties that are open, or its step. */
  | { readonly ask: 'duty'; readonly by: 'id' | 'step'; readonly needed: true }
  /** References lie outside the playground; this one stands for them. */
  | { readonly ask: 'given'; readonly value: unknown };

type Questions = {
  readonly [T in EventType]?: { readonly [K in keyof EventData<T>]?: Asked };
};

/** Words of a value: those of a list of the field, else the playground's own. */
const OWN = 'value';
const choice = (values: readonly string[], words = OWN): Asked => ({ ask: 'choice', values, words });
const needed = (values: readonly string[], words = OWN): Asked => ({
  ask: 'choice',
  values,
  words,
  needed: true,
});
const day: Asked = { ask: 'day' };
const dayNeeded: Asked = { ask: 'day', needed: true };

const yesNo = choice(['yes', 'no']);
const channel = choice(channels, 'disclosure.channel');
const careLevel = choice(codesOf(codes.careLevel), 'codes.careLevel');
const destination = choice(codesOf(codes.residence), 'codes.residence');
const standing = {
  careManager: choice(['yes', 'no', 'unknown']),
  certification: choice(codesOf(codes.careStatus), 'codes.careStatus'),
  careLevel,
};
const stay = {
  admissionKind: choice(['planned', 'emergency', 'transferIn']),
  ward: choice(['general', 'longTerm', 'communityCare', 'convalescentRehab', 'psychiatric']),
  supportFee: choice(['one', 'two', 'none']),
};
const levelChange = choice(['suspected', 'no']);
const preDischargeVisit = choice(['needed', 'notNeeded']);
const people: Asked = {
  ask: 'roles',
  values: [
    'person',
    'family',
    'careManager',
    'hospitalDoctor',
    'wardNurse',
    'dischargeNurse',
    'msw',
    'pt',
    'ot',
    'pharmacist',
    'familyDoctor',
    'visitingNurse',
    'careWorker',
    'equipmentAdviser',
  ],
};
const reference: Asked = { ask: 'given', value: 'request-1' };
const paper = { document: { ask: 'given', value: { form: 'liaisonForm', id: 'paper-1' } } as Asked };
const consent = {
  giver: choice(['person', 'family', 'guardian']),
  method: choice(['written', 'oral', 'comprehensive', 'implied']),
};

/** What the rules read, and what an event cannot do without; the rest is left out for the sake of a short form. */
const questions: Questions = {
  'preparation.recorded': standing,
  'onset.reported': { onset: choice(['sudden', 'planned']), admissionPlannedOn: day, ...standing },
  'admission.reported': { ...standing, ...stay },
  'careManager.notified': { channel },
  'admissionHandover.sent': { channel, spoken: yesNo },
  'admissionHandover.received': { channel },
  'screening.done': { result: needed(['needed', 'notNeeded', 'recheck']), recheckOn: day, levelChange },
  'familyInterview.held': { channel },
  'supportPlan.started': { preDischargeVisit },
  'inHospitalConference.held': { attendees: people },
  'midStayExchange.held': { channel, informants: people, levelChange, preDischargeVisit },
  'dischargeProspect.notified': { channel, plannedOn: day, destination, preDischargeVisit },
  'preDischargeVisit.made': { attendees: people },
  'preDischargeConference.held': { channel, attendees: people, copyKept: yesNo },
  'carePlan.drafted': { plan: choice(['full', 'provisional']) },
  'serviceMeeting.held': { way: choice(['meeting', 'inquiry']), attendees: people },
  'discharge.planned': { plannedOn: dayNeeded, destination },
  'discharge.completed': { destination },
  'hospitalFeedback.sent': { channel },
  'monitoring.done': { channel, lifeAtHome: choice(['settled', 'notYet']) },
  'episode.closed': { reason: choice(['settled', 'notAdmitted', 'careEnded', 'other']) },
  'death.reported': { place: choice(['hospital', 'home', 'facility', 'elsewhere']) },
  'transfer.completed': stay,
  'ward.changed': { ward: stay.ward },
  'facility.entered': {
    facility: choice(
      ['servicedHousing', 'paidHome', 'groupHome', 'specialNursingHome', 'healthFacility', 'other'],
      'codes.residence',
    ),
  },
  'discharge.advanced': { plannedOn: dayNeeded },
  'discharge.postponed': { plannedOn: day },
  'stay.classifiedShort': {
    reason: needed(['test', 'shortTreatment', 'respite', 'emergencyWardOnly', 'other']),
  },
  'admission.repeated': { ...standing, ...stay },
  'admission.learnedLate': { admittedAt: dayNeeded, ...standing },
  'certification.applied': { application: choice(['new', 'renewal', 'levelChange']) },
  'certification.resultReceived': {
    careLevel: needed(codesOf(codes.careLevel), 'codes.careLevel'),
    validFrom: day,
    validTo: day,
  },
  'region.crossed': { reason: needed(['hospitalElsewhere']) },
  'trialStay.began': { untilOn: day },
  'liaison.requested': {
    reference,
    addressee: choice(['careManager', 'familyDoctor', 'wardNurse'], 'roles'),
    replyBy: day,
  },
  'liaison.reminded': { reference, replyBy: day },
  'liaison.replied': { reference, channel },
  'liaison.withdrawn': { reference },
  'document.sent': { ...paper, channel: needed(channels, 'disclosure.channel') },
  'document.delivered': { ...paper, channel },
  'document.illegible': paper,
  'document.misdirected': paper,
  'consent.given': consent,
  'consent.refused': consent,
  'consent.withdrawn': consent,
  'step.done': { step: { ask: 'duty', by: 'step', needed: true } },
  'step.waived': {
    obligation: { ask: 'duty', by: 'id', needed: true },
    reason: needed(['notNeeded', 'doneElsewhere', 'declined', 'impossible', 'shortStay', 'other']),
  },
  'step.reassigned': {
    obligation: { ask: 'duty', by: 'id', needed: true },
    to: { ...people, needed: true },
  },
  'judgement.given': {
    subject: { ask: 'duty', by: 'step', needed: true },
    verdict: needed(['in', 'out']),
  },
};

/** The questions of an event with their keys. */
export const questionsOf = (type: EventType): readonly (readonly [key: string, asked: Asked])[] =>
  Object.entries((questions[type] ?? {}) as Readonly<Record<string, Asked>>);
