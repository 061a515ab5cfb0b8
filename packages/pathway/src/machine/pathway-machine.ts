import { chart, each } from './chart.js';
import { certification } from './regions/certification.js';
import { consent } from './regions/consent.js';
import { inCharge } from './regions/in-charge.js';
import { journey } from './regions/journey.js';

/**
 * The path from admission to the return home (入院・退院・在宅復帰) as one flat, parallel XState chart: what no region changes.
 *
 * It has no timers, no children and no effects: time comes in as an event, and who owes what follows from steps, which
 * are data beside the chart. An event that the journey knows must be taken by the journey; `applyEvent` sees to it.
 *
 * @example
 * createActor(pathwayMachine).start().getSnapshot().value; // => { journey: 'atHome', consent: 'notYet', certification: 'unknown', inCharge: 'unknown' }
 */
export const pathwayMachine = chart.createMachine({
  id: 'pathway',
  description: 'From admission to the return home',
  type: 'parallel',
  states: { journey, consent, certification, inCharge },
  on: each(
    [
      'liaison.requested',
      'liaison.reminded',
      'liaison.replied',
      'liaison.withdrawn',
      'document.sent',
      'document.delivered',
      'document.illegible',
      'document.misdirected',
      'step.done',
      'step.waived',
      'step.reassigned',
      'judgement.given',
      'event.corrected',
      'pin.moved',
      'deadline.reached',
    ],
    { actions: 'record' } as const,
  ),
});
