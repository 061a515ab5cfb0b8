import { chart, phaseMeta } from '../chart.js';

/** Somebody consents, refuses or withdraws: the region follows the person; a family member's own consent is noted. */
const to = <const Target extends string>(target: Target) =>
  [{ guard: 'isAboutThePerson', target, actions: 'recordConsent' }, { actions: 'recordConsent' }] as const;

const noted = { actions: 'recordConsent' } as const;

/** Whether the person agrees that care and medicine tell each other (同意). It outlives the journey's end. */
export const consent = chart.createStateConfig({
  initial: 'notYet',
  states: {
    notYet: {
      description: 'Nobody has recorded a consent.',
      tags: 'owned',
      meta: phaseMeta('consent.notYet', 14),
      on: { 'consent.given': to('given'), 'consent.refused': to('refused') },
    },
    given: {
      description: 'The person agrees that information is shared for this care.',
      tags: 'rest',
      meta: phaseMeta('consent.given'),
      on: { 'consent.given': noted, 'consent.refused': to('refused'), 'consent.withdrawn': to('withdrawn') },
    },
    refused: {
      description: 'The person refuses; nothing that points to the person is shared beyond the law.',
      tags: 'owned',
      meta: phaseMeta('consent.refused', 31),
      on: { 'consent.given': to('given'), 'consent.refused': noted },
    },
    withdrawn: {
      description: 'The person has taken the consent back.',
      tags: 'owned',
      meta: phaseMeta('consent.withdrawn', 31),
      on: { 'consent.given': to('given'), 'consent.refused': to('refused'), 'consent.withdrawn': noted },
    },
  },
});
