import type { EventData, EventType } from '../src/episode-event.js';

/** The least that the data of an event must say; what needs none is left out. */
export const sampleData: { readonly [T in EventType]?: EventData<T> } = {
  'screening.done': { result: 'needed' },
  'discharge.planned': { plannedOn: '2026-04-30' },
  'discharge.advanced': { plannedOn: '2026-04-25' },
  'discharge.postponed': { plannedOn: '2026-05-10' },
  'stay.classifiedShort': { reason: 'test' },
  'admission.learnedLate': { admittedAt: '2026-06-01' },
  'certification.resultReceived': { careLevel: 'care2' },
  'region.crossed': { reason: 'hospitalElsewhere' },
  'liaison.requested': { reference: 'request1' },
  'liaison.reminded': { reference: 'request1' },
  'liaison.replied': { reference: 'request1' },
  'liaison.withdrawn': { reference: 'request1' },
  'document.sent': { document: { form: 'liaisonForm', id: 'paper1' }, channel: 'fax' },
  'document.delivered': { document: { form: 'liaisonForm', id: 'paper1' } },
  'document.illegible': { document: { form: 'liaisonForm', id: 'paper1' } },
  'document.misdirected': { document: { form: 'liaisonForm', id: 'paper1' } },
  'step.done': { step: 'explainTreatmentPlan' },
  'step.waived': { obligation: 'explainTreatmentPlan:request', reason: 'other' },
  'step.reassigned': { obligation: 'explainTreatmentPlan:request', to: ['msw'] },
  'judgement.given': { subject: 'careInsurance', verdict: 'in' },
  'event.corrected': { corrects: 'request', reason: 'mistyped' },
  'pin.moved': { to: { layers: [{ id: 'national', edition: '2026-04-01' }], digest: 'a' } },
  'deadline.reached': { obligation: 'explainTreatmentPlan:request', dueOn: '2026-04-07' },
};
