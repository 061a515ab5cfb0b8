import type { Rule } from '../../definition/rule.js';
import { purposeKinds } from './purposes.js';

/** 様式区分: of the three boxes only the part's own may be ticked. */
const boxOf = (part: 'request' | 'reply' | 'notice'): Rule => ({
  id: 'kindOfThisPart',
  when: { 'header.kind': ['request', 'reply', 'notice'].filter((kind) => kind !== part) },
  forbid: 'header.kind',
});

const beyondGreeting = purposeKinds.map(({ code }) => code).filter((code) => code !== 'newCareManager');

const common: readonly Rule[] = [
  { id: 'receiptAfterSending', order: ['header.sentOn', 'header.receipt.confirmedAt'] },
  { id: 'bornBeforeSending', order: ['subject.birthDate', 'header.sentOn'] },
  { id: 'printedAge', age: 'subject.age', birthDate: 'subject.birthDate', on: 'header.sentOn' },
  { id: 'careLevelPeriod', order: ['subject.careLevel.validFrom', 'subject.careLevel.validTo'] },
  // Consent comes before what it allows.
  { id: 'consentBeforeSending', order: ['consent.on', 'header.sentOn'] },
  { id: 'contentUnlessGreeting', when: { 'purposes.kinds': beyondGreeting }, require: 'body.content' },
];

/** What one question of a request cannot say alone. */
export const requestRules: readonly Rule[] = [
  boxOf('request'),
  ...common,
  { id: 'replyDueAfterSending', order: ['header.sentOn', 'replyRequest.dueOn'] },
];

/** What one question of a notice cannot say alone. */
export const noticeRules: readonly Rule[] = [boxOf('notice'), ...common];

/** What one question of a reply cannot say alone. */
export const replyRules: readonly Rule[] = [
  boxOf('reply'),
  { id: 'opinionOfAbsent', when: { 'reply.attendance': 'absentWithOpinion' }, require: 'reply.opinion' },
  // An empty slip would close the request without an answer; 受領のみ has a box of its own.
  {
    id: 'saysSomething',
    when: {
      'reply.acknowledgedOnly': { given: false },
      'reply.attendance': { given: false },
      'reply.planOpinion': { given: false },
      'reply.medicalServices': { given: false },
      'reply.availability': { given: false },
      'reply.appointment': { given: false },
      'reply.callback': { given: false },
    },
    require: 'reply.opinion',
  },
  { id: 'availabilityHours', within: 'reply.availability', order: ['from', 'to'] },
  { id: 'appointmentAfterReply', order: ['reply.repliedOn', 'reply.appointment.at'] },
];
