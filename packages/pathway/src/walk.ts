import { factDayOf } from './dates.js';
import { emptySnapshot, type PhaseEntry, type Snapshot } from './episode.js';
import type { EpisodeEvent } from './episode-event.js';
import { type JourneyPhase, journeyValue, type Phase, phaseOf, regions } from './machine/phases.js';
import { initialValue, stepChart } from './machine/step-chart.js';

/** Why the chart does not take an event, and the phase that refuses it. */
export interface NotTaken {
  readonly code: 'notAllowedNow' | 'order';
  readonly phase: Phase;
}

export type Walked = { readonly snapshot: Snapshot } | { readonly refused: NotTaken };

const isJourney = (phase: Phase): phase is JourneyPhase => !/^(consent|certification|inCharge)\./.test(phase);
const placeOf = (phase: Phase): string => phase.split('.')[0] as string;

/** The phase of the journey on a day, by what is known now. */
function journeyOn(snapshot: Snapshot, day: string): JourneyPhase {
  const entry = snapshot.entries.findLast(({ phase, on }) => isJourney(phase) && on <= day);
  return (entry?.phase ?? phaseOf(initialValue, 'journey')) as JourneyPhase;
}

/**
 * One event on from a snapshot.
 *
 * Offices often record late. An event of a day before the present phase of the journey is judged by the phase of that
 * day; it is taken when it neither begins a stay nor moves the person to another place.
 */
export function walk(snapshot: Snapshot, event: EpisodeEvent): Walked {
  const day = factDayOf(event);
  const { value } = snapshot;
  const now = phaseOf(value, 'journey') as JourneyPhase;
  const present = snapshot.entries.findLast(({ phase }) => isJourney(phase));
  if (present === undefined || present.on <= day) {
    const step = stepChart(value, event);
    if (!step.taken) return { refused: { code: 'notAllowedNow', phase: now } };
    return { snapshot: enter(snapshot, event, day, step) };
  }
  const then = journeyOn(snapshot, day);
  const step = stepChart({ ...value, journey: journeyValue(then) }, event);
  const stays = !step.opensStay && placeOf(phaseOf(step.value, 'journey')) === placeOf(then);
  if (step.taken && stays) {
    return {
      snapshot: enter(snapshot, event, day, { ...step, value: { ...step.value, journey: value.journey } }),
    };
  }
  const onlyTheDayIsWrong = stepChart(value, event).taken;
  return { refused: { code: onlyTheDayIsWrong ? 'order' : 'notAllowedNow', phase: then } };
}

function enter(
  snapshot: Snapshot,
  event: EpisodeEvent,
  on: string,
  step: Pick<ReturnType<typeof stepChart>, 'value' | 'opensStay'>,
): Snapshot {
  const begins = snapshot.entries.length === 0;
  const entered = regions.flatMap((region): PhaseEntry[] => {
    const phase = phaseOf(step.value, region);
    const changed = phase !== phaseOf(snapshot.value, region) || (region === 'journey' && step.opensStay);
    return begins || changed ? [{ phase, by: event.id, on }] : [];
  });
  if (entered.length === 0) return snapshot;
  return { value: step.value, entries: [...snapshot.entries, ...entered] };
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
