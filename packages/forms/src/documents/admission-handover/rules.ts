import type { Rule } from '../../definition/rule.js';

/** What one question cannot say alone. Questions that depend on one answer carry their condition themselves. */
export const rules: readonly Rule[] = [
  {
    id: 'admissionDateUnlessPlanned',
    when: { 'header.admissionPlanned': { given: false } },
    require: 'header.admittedOn',
  },
  {
    // The paper asks for the day beside 申請中 and 区分変更; a renewal has no box there.
    id: 'applicationHasItsDay',
    when: { 'subject.careLevel.status': ['applying', 'changeRequested'] },
    require: 'subject.careLevel.appliedOn',
  },
  { id: 'careLevelPeriod', order: ['subject.careLevel.validFrom', 'subject.careLevel.validTo'] },
  { id: 'bornBeforeWritten', order: ['subject.birthDate', 'header.writtenOn'] },
  { id: 'bornBeforeAdmission', order: ['subject.birthDate', 'header.admittedOn'] },
  { id: 'appliedBeforeWritten', order: ['subject.careLevel.appliedOn', 'header.writtenOn'] },
  {
    id: 'lastAdmissionPeriod',
    order: ['function.admissionHistory.lastHalfYear.from', 'function.admissionHistory.lastHalfYear.to'],
  },
  {
    id: 'talkBeforeWritten',
    since: 'r6',
    severity: 'notice',
    order: ['ext.acp.lastTalkOn', 'header.writtenOn'],
  },
  { id: 'printedAge', age: 'subject.age', birthDate: 'subject.birthDate', on: 'header.writtenOn' },
];
