import type { CivilDate } from '@renkei/forms';
import { dayOf } from './dates.js';
import { effectiveEvents } from './effective-events.js';
import type { Episode } from './episode.js';
import type { EpisodeEvent } from './episode-event.js';
import { type Phase, type Region, regionOf } from './machine/phases.js';

/** An event as rules see it: on its day, in its stay, with the phases it led into. */
export interface Happening {
  readonly event: EpisodeEvent;
  readonly on: CivilDate;
  /** 1 for the first stay in hospital and for what came before it. */
  readonly stay: number;
  readonly entered: readonly Phase[];
}

/** What had happened by a day, corrections read in. */
export interface History {
  readonly happenings: readonly Happening[];
  /** The phase each region was in; absent before the first event. */
  readonly phases: Readonly<Partial<Record<Region, Phase>>>;
  /** The number of the last stay. */
  readonly stay: number;
}

const none: readonly Phase[] = [];

/** Reads the log as of a day (that day included). No chart is run: the phases stand in the episode's snapshot. */
export function historyOf({ log, snapshot }: Pick<Episode, 'log' | 'snapshot'>, asOf?: CivilDate): History {
  const enteredBy = new Map<string, Phase[]>();
  const arrivedOn = new Map<string, CivilDate>();
  for (const { phase, by, on } of snapshot.entries) {
    if (phase === 'inHospital.arrived') arrivedOn.set(by, on);
    const phases = enteredBy.get(by);
    if (phases) phases.push(phase);
    else enteredBy.set(by, [phase]);
  }
  const phases: Partial<Record<Region, Phase>> = {};
  const arrivals: CivilDate[] = [];
  const happenings: Happening[] = [];
  for (const event of effectiveEvents(log)) {
    const on = dayOf(event.occurredAt);
    if (asOf !== undefined && on > asOf) continue;
    const entered = enteredBy.get(event.id) ?? none;
    for (const phase of entered) phases[regionOf(phase)] = phase;
    const arrival = arrivedOn.get(event.id);
    if (arrival !== undefined) arrivals.push(arrival);
    happenings.push({ event, on, entered, stay: stayOn(arrivals, on) });
  }
  return { happenings, phases, stay: Math.max(1, arrivals.length) };
}

/** An event recorded late belongs to the stay of its day. */
function stayOn(arrivals: readonly CivilDate[], on: CivilDate): number {
  let stay = arrivals.length;
  while (stay > 1 && (arrivals[stay - 1] ?? '') > on) stay--;
  return Math.max(1, stay);
}
