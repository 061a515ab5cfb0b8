import { admissionKinds, supportFees, wards } from '../events/data.js';
import { shortStayReasons } from '../events/exceptions.js';
import { screeningResults } from '../events/journey.js';
import type { Facts } from '../facts.js';

const stayBegan = <Key extends string>(key: Key) => ({
  'admission.reported': key,
  'admission.repeated': key,
  'admission.learnedLate': key,
  'transfer.completed': key,
});

/** The facts about one stay in hospital, from the admission on. */
export const stayFacts = {
  admittedOn: {
    kind: 'date',
    fixed: true,
    first: true,
    source: 'log',
    from: stayBegan('admittedAt'),
    scope: 'stay',
    sensitivity: 'none',
  },
  admissionKind: {
    kind: 'code',
    values: admissionKinds,
    source: 'log',
    from: stayBegan('admissionKind'),
    scope: 'stay',
    sensitivity: 'none',
  },
  ward: {
    kind: 'code',
    values: wards,
    source: 'log',
    from: { ...stayBegan('ward'), 'ward.changed': 'ward' },
    scope: 'stay',
    sensitivity: 'health',
  },
  supportFee: {
    kind: 'code',
    values: supportFees,
    source: 'log',
    from: stayBegan('supportFee'),
    scope: 'stay',
    sensitivity: 'none',
  },
  screeningResult: {
    kind: 'code',
    values: screeningResults,
    source: 'log',
    from: { 'screening.done': 'result' },
    scope: 'stay',
    sensitivity: 'health',
  },
  /** Given once somebody has said that the stay is a short one. */
  shortStay: {
    kind: 'code',
    values: shortStayReasons,
    source: 'log',
    from: { 'stay.classifiedShort': 'reason' },
    scope: 'stay',
    sensitivity: 'none',
  },
} as const satisfies Facts;
