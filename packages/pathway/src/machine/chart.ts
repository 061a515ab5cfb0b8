import { setup } from 'xstate';
import type { EventType, PathwayEvent } from '../episode-event.js';
import type { Phase } from './phases.js';

export interface PhaseMeta {
  readonly phase: Phase;
  /** The key of its words in `@renkei/i18n`. */
  readonly words: string;
  /** No date at which somebody will take the next step may lie further away than this. */
  readonly maximumWaitDays?: number;
}

/** `owned`: somebody must own the next step. `rest`: nothing has to happen. `end`: the episode is over; `goal`: as it should. */
export type PhaseTag = 'owned' | 'rest' | 'end' | 'goal' | 'home' | 'hospital';

/** The data of an event, where it has any. Guards read single codes from it and nothing else. */
const said = (event: PathwayEvent): Readonly<Record<string, unknown>> => event.data ?? {};

/**
 * What the regions of the chart share: guards and actions by name, so that any tool can draw them.
 *
 * The actions do nothing; each names the region that took the event, and `openStay` that a stay began with it.
 */
export const chart = setup({
  types: {} as { events: PathwayEvent; tags: PhaseTag; meta: PhaseMeta },
  actions: {
    record: () => {},
    recordOnJourney: () => {},
    openStay: () => {},
    recordConsent: () => {},
    recordCertification: () => {},
    recordInCharge: () => {},
  },
  guards: {
    dateIsStillSet: ({ event }) => said(event).plannedOn !== undefined,
    lifeHasSettled: ({ event }) => said(event).lifeAtHome === 'settled',
    personMovesAway: ({ event }) => said(event).reason === 'move',
    /** A family member's consent is about that member's own data. */
    isAboutThePerson: ({ event }) => said(event).subject !== 'family',
    certificationIs: ({ event }, params: { status: string }) => said(event).certification === params.status,
    applicationIs: ({ event }, params: { application: string }) =>
      said(event).application === params.application,
    levelIs: ({ event }, params: { careLevel: string }) => said(event).careLevel === params.careLevel,
    certificationIsJudgedNeedless: ({ event }) =>
      said(event).subject === 'certification' && said(event).verdict === 'out',
    careManagerIsNamed: ({ event }) => said(event).careManager === 'yes',
    careManagerIsMissing: ({ event }) => said(event).careManager === 'no',
  },
});

export function phaseMeta(phase: Phase, maximumWaitDays?: number): PhaseMeta {
  return {
    phase,
    words: `pathway.phase.${phase}`,
    ...(maximumWaitDays !== undefined && { maximumWaitDays }),
  };
}

/** Events that one transition serves alike: `on: each(['ward.changed'], { actions: 'recordOnJourney' })`. */
export const each = <const T extends EventType, Transition>(types: readonly T[], transition: Transition) =>
  Object.fromEntries(types.map((type) => [type, transition])) as Record<T, Transition>;
