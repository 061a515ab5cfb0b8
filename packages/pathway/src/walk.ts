import { factDayOf } from './dates.js';
import { emptySnapshot, type PhaseEntry, type Snapshot } from './episode.js';
import type { EpisodeEvent } from './episode-event.js';
import {
  type JourneyPhase,
  journeyValue,
  type Phase,
  phaseOf,
  type Region,
  regionOf,
  regions,
} from './machine/phases.js';
import { initialValue, stepChart } from './machine/step-chart.js';

/** Why the chart does not take an event, and the phase that refuses it. */
export interface NotTaken {
  readonly code: 'notAllowedNow' | 'order';
  readonly phase: Phase;
}

export type Walked = { readonly snapshot: Snapshot } | { readonly refused: NotTaken };

const isJourney = (phase: Phase): phase is JourneyPhase => regionOf(phase) === 'journey';
const placeOf = (phase: Phase): string => phase.split('.')[0] as string;

/** The phases of the journey in which the person was on a day, by what is known now; the last one first. */
function journeyOn({ entries }: Snapshot, day: string): JourneyPhase[] {
  const entered = entries.filter(({ phase, on }) => isJourney(phase) && on <= day);
  const ofTheDay = entered.filter(({ on }) => on === day);
  const atItsBeginning = entered.at(-1 - ofTheDay.length)?.phase ?? phaseOf(initialValue, 'journey');
  return [...ofTheDay.map(({ phase }) => phase).reverse(), atItsBeginning] as JourneyPhase[];
}

/**
 * One event on from a snapshot.
 *
 * Offices often record late. What cannot happen now is judged by the phases of its own day, for on the day of a
 * discharge the conference of that morning may be written down last; it is taken when it neither begins a stay nor moves
 * the person to another place. In the other regions old news does not undo what was said later.
 */
export function walk(snapshot: Snapshot, event: EpisodeEvent): Walked {
  const day = factDayOf(event);
  const { value } = snapshot;
  const present = snapshot.entries.findLast(({ phase }) => isJourney(phase));
  const isNow = present === undefined || present.on <= day;
  const now = stepChart(value, event);
  if (isNow && now.taken) return { snapshot: enter(snapshot, event, day, now) };
  const phases = journeyOn(snapshot, day);
  for (const then of phases) {
    const step = stepChart({ ...value, journey: journeyValue(then) }, event);
    const stays = !step.opensStay && placeOf(phaseOf(step.value, 'journey')) === placeOf(then);
    if (!step.taken || !stays) continue;
    const meanwhile = { ...step, value: { ...step.value, journey: value.journey } };
    return { snapshot: enter(snapshot, event, day, meanwhile) };
  }
  const onlyTheDayIsWrong = !isNow && now.taken;
  const phase = isNow ? phaseOf(value, 'journey') : (phases[0] as JourneyPhase);
  return { refused: { code: onlyTheDayIsWrong ? 'order' : 'notAllowedNow', phase } };
}

/** Whether something later has been said about a region. The phase in which it began is what nobody had said yet. */
function isOldNews({ entries }: Snapshot, region: Region, day: string): boolean {
  const last = entries.findLast(({ phase }) => regionOf(phase) === region);
  return (
    region !== 'journey' &&
    last !== undefined &&
    last.on > day &&
    last.phase !== phaseOf(initialValue, region)
  );
}

function enter(
  snapshot: Snapshot,
  event: EpisodeEvent,
  on: string,
  step: Pick<ReturnType<typeof stepChart>, 'value' | 'opensStay'>,
): Snapshot {
  const begins = snapshot.entries.length === 0;
  let { value } = step;
  const entered = regions.flatMap((region): PhaseEntry[] => {
    const phase = phaseOf(value, region);
    const changed = phase !== phaseOf(snapshot.value, region) || (region === 'journey' && step.opensStay);
    if (!begins && !changed) return [];
    if (!isOldNews(snapshot, region, on)) return [{ phase, by: event.id, on }];
    value = { ...value, [region]: snapshot.value[region] };
    return [];
  });
  return entered.length === 0 ? snapshot : { value, entries: [...snapshot.entries, ...entered] };
}

/** All events from the beginning; stops at the first that is not taken. */
export function walkAll(events: readonly EpisodeEvent[]): Walked & { readonly at?: EpisodeEvent } {
  let snapshot = emptySnapshot;
  for (const event of events) {
    const walked = walk(snapshot, event);
    if ('refused' in walked) return { ...walked, at: event };
    snapshot = walked.snapshot;
  }
  return { snapshot };
}
