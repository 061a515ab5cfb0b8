import { onsets } from '../events/journey.js';
import type { Facts } from '../facts.js';
import { knownPhases, phases } from '../machine/phases.js';

/** The facts about the whole way: what the chart says, and how it began. */
export const episodeFacts = {
  phase: {
    kind: 'code',
    values: phases.journey,
    source: 'log',
    region: 'journey',
    scope: 'episode',
    sensitivity: 'none',
  },
  consent: {
    kind: 'code',
    values: knownPhases('consent'),
    source: 'log',
    region: 'consent',
    scope: 'episode',
    sensitivity: 'none',
  },
  certification: {
    kind: 'code',
    values: knownPhases('certification'),
    source: 'log',
    region: 'certification',
    scope: 'episode',
    sensitivity: 'health',
  },
  inCharge: {
    kind: 'code',
    values: knownPhases('inCharge'),
    source: 'log',
    region: 'inCharge',
    scope: 'episode',
    sensitivity: 'none',
  },

  onset: {
    kind: 'code',
    values: onsets,
    source: 'log',
    from: { 'onset.reported': 'onset' },
    scope: 'episode',
    sensitivity: 'health',
  },
  admissionPlannedOn: {
    kind: 'date',
    planned: true,
    source: 'log',
    from: { 'onset.reported': 'admissionPlannedOn' },
    scope: 'episode',
    sensitivity: 'none',
  },
} as const satisfies Facts;
