import { chart, each, phaseMeta } from '../chart.js';

const actions = 'recordInCharge';

/** Early events that tell whether there is a care manager. */
const told = each(
  ['preparation.recorded', 'onset.reported', 'admission.reported', 'admission.repeated', 'screening.done'],
  [
    { guard: 'careManagerIsNamed', target: 'known', actions },
    { guard: 'careManagerIsMissing', target: 'beingFound', actions },
  ] as const,
);

/** Whoever is told of the admission, learns of it or sends the handover is the care manager. */
const appears = each(
  ['careManager.notified', 'careManager.found', 'admission.learnedLate', 'admissionHandover.sent'],
  { target: 'known', actions } as const,
);

/** Who is in charge of the care at home (担当ケアマネジャー). */
export const inCharge = chart.createStateConfig({
  initial: 'unknown',
  states: {
    unknown: {
      description: 'Nobody here knows whether the person has a care manager.',
      tags: 'owned',
      meta: phaseMeta('inCharge.unknown', 14),
      on: { ...told, ...appears },
    },
    beingFound: {
      description: 'The person has no care manager; one is being found.',
      tags: 'owned',
      meta: phaseMeta('inCharge.beingFound', 14),
      on: { ...told, ...appears },
    },
    known: {
      description: 'The care manager is known and in touch.',
      tags: 'rest',
      meta: phaseMeta('inCharge.known'),
      on: {
        'careManager.notified': { actions },
        'careManager.changed': { target: 'changed', actions },
        'screening.done': { guard: 'careManagerIsMissing', target: 'beingFound', actions },
      },
    },
    changed: {
      description: 'Another care manager or office has taken over; not everyone has been told.',
      tags: 'owned',
      meta: phaseMeta('inCharge.changed', 14),
      on: { ...appears, 'careManager.changed': { actions } },
    },
  },
});
