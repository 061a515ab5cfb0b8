import { daysBetween } from '@renkei/forms';
import { dayOf } from './dates.js';
import type { EpisodeEvent, EventType } from './episode-event.js';
import type { Fact, Facts } from './facts.js';
import type { Happening, History } from './history.js';
import { innerPhase, type Phase } from './machine/phases.js';

/** What the host tells about the person that the log cannot know. */
export type HostFacts = Readonly<Record<string, string | number | undefined>>;

type Value = string | number | undefined;

/** For each event type, which facts it tells and under which key. */
const tellers = new WeakMap<Facts, Map<EventType, { name: string; key: string; fact: Fact }[]>>();

function tellersOf(facts: Facts) {
  const known = tellers.get(facts);
  if (known) return known;
  const byType = new Map<EventType, { name: string; key: string; fact: Fact }[]>();
  for (const [name, fact] of Object.entries(facts)) {
    for (const [type, key] of Object.entries(fact.from ?? {}) as [EventType, string][]) {
      const told = byType.get(type) ?? [];
      byType.set(type, [...told, { name, key, fact }]);
    }
  }
  tellers.set(facts, byType);
  return byType;
}

/** The data of an event as the rules read it; `unknown` said aloud is no answer. A dot leads into it: `decision.basis`. */
function said(event: EpisodeEvent, key: string): Value {
  if (key === 'occurredAt') return event.occurredAt;
  if (key === 'actor.role') return event.actor.role;
  const value = key
    .split('.')
    .reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], event.data);
  return value === 'unknown' ? undefined : (value as Value);
}

/** Keys of data that say when something happened, where it was not `occurredAt`. */
const otherTimes = ['admittedAt', 'dischargedAt', 'diedAt'];

const told = (event: EpisodeEvent, key: string): Value =>
  said(event, key) ?? (otherTimes.includes(key) ? event.occurredAt : undefined);

export interface KnownFacts {
  /** The facts as an obligation of this stay sees them; `opening` is the event that opened it, with what renewed it. */
  look(stay: number, opening?: readonly EpisodeEvent[]): (fact: string) => Value;
}

interface Word {
  readonly value: Value;
  readonly on: string;
}

/**
 * Gathers what the log, the host and the chart say: the latest word on each fact by its day (or the first that was
 * recorded, where that counts). What is written down late is not thereby newer.
 */
export function knownFacts({ happenings, phases }: History, facts: Facts, host: HostFacts = {}): KnownFacts {
  const byType = tellersOf(facts);
  const words = new Map<string, Word>();
  const place = (name: string, { scope }: Fact, stay: number) =>
    scope === 'stay' ? `${name} ${stay}` : name;
  const note = (name: string, fact: Fact, { stay, on }: Happening, value: Value) => {
    if (value === undefined) return;
    const key = place(name, fact, stay);
    const before = words.get(key);
    if (before === undefined || (!fact.first && before.on <= on)) words.set(key, { value, on });
  };
  for (const happening of happenings) {
    const { event } = happening;
    for (const { name, key, fact } of byType.get(event.type) ?? [])
      note(name, fact, happening, told(event, key));
    for (const [name, value] of Object.entries(event.data?.facts ?? {})) {
      const fact = facts[name];
      if (fact) note(name, fact, happening, value);
    }
  }
  return {
    look: (stay, opening = []) => {
      const look = (name: string): Value => {
        const fact = facts[name];
        if (!fact) return undefined;
        if (fact.region) return inRegion(phases[fact.region], fact);
        if (fact.between) {
          const [from, to] = fact.between.map(look);
          const known = typeof from === 'string' && typeof to === 'string';
          return known ? daysBetween(dayOf(from), dayOf(to)) : undefined;
        }
        if (fact.scope === 'opening') {
          return opening.reduce<Value>((value, event) => told(event, fact.key ?? name) ?? value, undefined);
        }
        return words.get(place(name, fact, stay))?.value ?? host[name];
      };
      return look;
    },
  };
}

/** A phase as the value of a fact: of other regions than the journey its last part; `unknown` is unknown. */
function inRegion(phase: Phase | undefined, fact: Fact): Value {
  if (phase === undefined) return undefined;
  const value = innerPhase(phase);
  return fact.kind === 'code' && fact.values.includes(value) ? value : undefined;
}
