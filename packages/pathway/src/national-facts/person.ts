import { knownCareLevels, yesOrNo } from '../events/data.js';
import type { Facts } from '../facts.js';

/** The events that tell how the person stands in long-term care insurance. */
const told = <Key extends string>(key: Key) => ({
  'preparation.recorded': key,
  'onset.reported': key,
  'admission.reported': key,
  'admission.repeated': key,
  'admission.learnedLate': key,
  'screening.done': key,
});

/** The facts about the person. */
export const personFacts = {
  age: { kind: 'number', min: 0, max: 130, source: 'host', scope: 'person', sensitivity: 'identifier' },
  /** One of the sixteen diseases (特定疾病) that open long-term care insurance from 40. */
  specifiedDisease: { kind: 'code', values: yesOrNo, source: 'host', scope: 'person', sensitivity: 'health' },
  careLevel: {
    kind: 'code',
    values: knownCareLevels,
    source: 'log',
    from: { ...told('careLevel'), 'certification.resultReceived': 'careLevel' },
    scope: 'person',
    sensitivity: 'health',
  },
  validTo: {
    kind: 'date',
    source: 'log',
    from: { 'certification.resultReceived': 'validTo' },
    scope: 'person',
    sensitivity: 'none',
  },

  /** For the care at the end of life: what the person is dying of (until 2024 the fee asked for cancer). */
  terminalIllness: {
    kind: 'code',
    values: ['cancer', 'other'],
    source: 'document',
    scope: 'person',
    sensitivity: 'health',
  },
} as const satisfies Facts;
