import { type EventData, type EventType, eventData, type Role } from '@renkei/pathway';
import * as z from 'zod';

/** What is asked about an event, beside its day and who records it. */
export type Asked = { readonly needed: boolean } & (
  | { readonly ask: 'choice'; readonly values: readonly string[] }
  | { readonly ask: 'day' }
  | { readonly ask: 'roles'; readonly values: readonly Role[] }
  /** One of the duties that are open, or its step. */
  | { readonly ask: 'duty'; readonly by: 'id' | 'step' }
  /** References lie outside the playground; this one stands for them. */
  | { readonly ask: 'given'; readonly value: unknown }
);

const standing = ['careManager', 'certification', 'careLevel'] as const;
const stay = ['admissionKind', 'ward', 'supportFee'] as const;
const consent = ['giver', 'method'] as const;

/** What the rules read, and what an event cannot do without; the rest is left out for the sake of a short form. */
const shown: { readonly [T in EventType]?: readonly (keyof EventData<T>)[] } = {
  'preparation.recorded': standing,
  'onset.reported': ['onset', 'admissionPlannedOn', ...standing],
  'admission.reported': [...standing, ...stay],
  'careManager.notified': ['channel'],
  'admissionHandover.sent': ['channel', 'spoken'],
  'admissionHandover.received': ['channel'],
  'screening.done': ['result', 'recheckOn', 'levelChange'],
  'familyInterview.held': ['channel'],
  'supportPlan.started': ['preDischargeVisit'],
  'inHospitalConference.held': ['attendees'],
  'midStayExchange.held': ['channel', 'informants', 'levelChange', 'preDischargeVisit'],
  'dischargeProspect.notified': ['channel', 'plannedOn', 'destination', 'preDischargeVisit'],
  'preDischargeVisit.made': ['attendees'],
  'preDischargeConference.held': ['channel', 'attendees', 'copyKept'],
  'carePlan.drafted': ['plan'],
  'serviceMeeting.held': ['way', 'attendees'],
  'discharge.planned': ['plannedOn', 'destination'],
  'discharge.completed': ['destination'],
  'hospitalFeedback.sent': ['channel'],
  'monitoring.done': ['channel', 'lifeAtHome'],
  'episode.closed': ['reason'],
  'death.reported': ['place'],
  'transfer.completed': stay,
  'ward.changed': ['ward'],
  'facility.entered': ['facility'],
  'discharge.advanced': ['plannedOn'],
  'discharge.postponed': ['plannedOn'],
  'stay.classifiedShort': ['reason'],
  'admission.repeated': [...standing, ...stay],
  'admission.learnedLate': ['admittedAt', ...standing],
  'certification.applied': ['application'],
  'certification.resultReceived': ['careLevel', 'validFrom', 'validTo'],
  'region.crossed': ['reason'],
  'trialStay.began': ['untilOn'],
  'liaison.requested': ['reference', 'addressee', 'replyBy'],
  'liaison.reminded': ['reference', 'replyBy'],
  'liaison.replied': ['reference', 'channel'],
  'liaison.withdrawn': ['reference'],
  'document.sent': ['document', 'channel'],
  'document.delivered': ['document', 'channel'],
  'document.illegible': ['document'],
  'document.misdirected': ['document'],
  'consent.given': consent,
  'consent.refused': consent,
  'consent.withdrawn': consent,
  'step.done': ['step'],
  'step.waived': ['obligation', 'reason'],
  'step.reassigned': ['obligation', 'to'],
  'judgement.given': ['subject', 'verdict'],
};

/** What the definition of an event takes for any text, and only the playground knows what to put there. */
const special: Readonly<Record<string, Asked>> = {
  reference: { ask: 'given', value: 'request-1', needed: true },
  document: { ask: 'given', value: { form: 'liaisonForm', id: 'paper-1' }, needed: true },
  obligation: { ask: 'duty', by: 'id', needed: true },
  step: { ask: 'duty', by: 'step', needed: true },
  subject: { ask: 'duty', by: 'step', needed: true },
};

/** Who usually takes part; all the roles would make a long list of boxes to tick. */
const people: readonly Role[] = [
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
];

/** The question that a key of an event's definition asks. */
function askedBy(schema: z.core.$ZodType): Asked {
  const needed = !(schema instanceof z.ZodOptional);
  const inner = needed ? schema : schema.unwrap();
  if (inner instanceof z.ZodEnum) return { ask: 'choice', values: inner.options.map(String), needed };
  if (inner instanceof z.ZodLiteral) return { ask: 'choice', values: [...inner.values].map(String), needed };
  if (inner instanceof z.ZodArray) return { ask: 'roles', values: people, needed };
  return { ask: 'day', needed };
}

/** The questions of an event with their keys. Of several ways to tell it, the one that asks for nothing else. */
export function questionsOf(type: EventType): readonly (readonly [key: string, asked: Asked])[] {
  const keys: readonly string[] = shown[type] ?? [];
  const definition = eventData[type];
  const ways = definition instanceof z.ZodObject ? [definition] : definition.options;
  const way = ways.find(({ shape }) =>
    Object.entries(shape).every(([key, part]) => keys.includes(key) || part instanceof z.ZodOptional),
  );
  const parts: Readonly<Record<string, z.core.$ZodType>> = way?.shape ?? {};
  return keys.flatMap((key) => {
    const part = parts[key];
    return part ? [[key, special[key] ?? askedBy(part)] as const] : [];
  });
}
