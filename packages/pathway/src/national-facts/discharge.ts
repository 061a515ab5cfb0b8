import { destinations } from '../events/data.js';
import type { Facts } from '../facts.js';

/** The facts about the end of a stay. */
export const dischargeFacts = {
  dischargeForeseenOn: {
    kind: 'date',
    source: 'log',
    from: { 'dischargeProspect.notified': 'occurredAt', 'discharge.planned': 'occurredAt' },
    first: true,
    scope: 'stay',
    sensitivity: 'none',
  },
  dischargePlannedOn: {
    kind: 'date',
    planned: true,
    source: 'log',
    from: {
      'dischargeProspect.notified': 'plannedOn',
      'discharge.planned': 'plannedOn',
      'discharge.advanced': 'plannedOn',
      'discharge.postponed': 'plannedOn',
    },
    scope: 'stay',
    sensitivity: 'none',
  },
  /** Days between the first word of the discharge and the day planned for it. */
  noticeDays: {
    kind: 'number',
    min: 0,
    max: 400,
    source: 'derived',
    between: ['dischargeForeseenOn', 'dischargePlannedOn'],
    scope: 'stay',
    sensitivity: 'none',
  },
  destination: {
    kind: 'code',
    values: destinations,
    source: 'log',
    from: {
      'dischargeProspect.notified': 'destination',
      'discharge.planned': 'destination',
      'discharge.completed': 'destination',
    },
    scope: 'stay',
    sensitivity: 'social',
  },
  dischargedOn: {
    kind: 'date',
    source: 'log',
    from: { 'discharge.completed': 'dischargedAt' },
    scope: 'stay',
    sensitivity: 'none',
  },
  diedOn: {
    kind: 'date',
    source: 'log',
    from: { 'death.reported': 'diedAt' },
    scope: 'episode',
    sensitivity: 'health',
  },
} as const satisfies Facts;
