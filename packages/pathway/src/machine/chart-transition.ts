import { type ActorScope, createActor, type SnapshotFrom, transition } from 'xstate';
import type { PathwayEvent } from '../episode-event.js';
import { pathwayMachine } from './pathway-machine.js';

export type ChartSnapshot = SnapshotFrom<typeof pathwayMachine>;

/** One event on: the next snapshot, and the names of the actions of the transitions that were taken. */
export type ChartTransition = (
  snapshot: ChartSnapshot,
  event: PathwayEvent,
) => { readonly snapshot: ChartSnapshot; readonly actions: readonly string[] };

/** XState's own `transition()`, right for every version in the peer range. */
export const publicTransition: ChartTransition = (before, event) => {
  const [snapshot, actions] = transition(pathwayMachine, before, event);
  return { snapshot, actions: actions.map(({ type }) => type) };
};

type Scope = ActorScope<ChartSnapshot, PathwayEvent>;

/** `transition()` makes an actor for every event. The chart has no children and no timers: one idle actor serves all. */
function sharedTransition(): ChartTransition {
  const idle = createActor(pathwayMachine);
  let actions: string[] = [];
  const nothing = () => {};
  const scope: Scope = {
    self: idle as unknown as Scope['self'],
    system: idle.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: ({ type }) => actions.push(type),
  };
  return (before, event) => {
    actions = [];
    const snapshot = pathwayMachine.transition(before, event, scope);
    return { snapshot, actions };
  };
}

/** A way through guards, parallel regions, a repeated stay, an event nobody takes, and the end. */
const rehearsal = [
  { type: 'admission.reported', data: { careManager: 'no', certification: 'applying' } },
  { type: 'episode.closed' },
  { type: 'consent.refused', data: { subject: 'family' } },
  { type: 'transfer.completed' },
  { type: 'liaison.reminded', data: { reference: 'r1' } },
  { type: 'discharge.completed' },
  { type: 'monitoring.done', data: { lifeAtHome: 'settled' } },
  { type: 'episode.closed' },
  { type: 'consent.given' },
] as const satisfies readonly PathwayEvent[];

function agrees(fast: ChartTransition): boolean {
  let before = pathwayMachine.resolveState({ value: createActor(pathwayMachine).getSnapshot().value });
  return rehearsal.every((event) => {
    const [one, other] = [publicTransition(before, event), fast(before, event)];
    before = one.snapshot;
    const told = ({ snapshot: { value, status }, actions }: typeof one) =>
      JSON.stringify([value, status, actions]);
    return told(one) === told(other);
  });
}

let chosen: ChartTransition | undefined;

/** The fast way where this copy of XState gives the same as its public one, else the public one. Tried once, when first used. */
export function chartTransition(): ChartTransition {
  if (chosen) return chosen;
  try {
    const fast = sharedTransition();
    chosen = agrees(fast) ? fast : publicTransition;
  } catch {
    chosen = publicTransition;
  }
  return chosen;
}
