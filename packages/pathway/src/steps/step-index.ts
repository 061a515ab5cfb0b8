import type { EventType } from '../episode-event.js';
import type { Phase } from '../machine/phases.js';
import type { Steps, Trigger } from './step.js';

/** Which steps an event or a phase concerns, so that a log is read once and not once per step. */
export interface StepIndex {
  readonly opens: ReadonlyMap<EventType, readonly { readonly step: string; readonly trigger: Trigger }[]>;
  readonly enters: ReadonlyMap<Phase, readonly string[]>;
  /** Closes, withdraws or renews. */
  readonly touches: ReadonlyMap<EventType, readonly string[]>;
}

const indexes = new WeakMap<Steps, StepIndex>();

export function stepIndex(steps: Steps): StepIndex {
  const known = indexes.get(steps);
  if (known) return known;
  const opens = new Map<EventType, { step: string; trigger: Trigger }[]>();
  const enters = new Map<Phase, string[]>();
  const touches = new Map<EventType, string[]>();
  for (const [id, step] of Object.entries(steps)) {
    for (const trigger of step.opens ?? []) {
      add(opens, typeof trigger === 'string' ? trigger : trigger.event, { step: id, trigger });
    }
    for (const phase of new Set([...(step.opensIn ?? []), ...(step.carries ?? [])])) add(enters, phase, id);
    const types = [...(step.closes ?? []), ...(step.withdrawnBy ?? []), ...(step.renewedBy ?? [])];
    for (const type of new Set(types)) add(touches, type, id);
  }
  const index = { opens, enters, touches };
  indexes.set(steps, index);
  return index;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
