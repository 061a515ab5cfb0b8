import type { CivilDate, Condition } from '@renkei/forms';
import type { EpisodeEvent } from '../episode-event.js';
import type { Happening, History } from '../history.js';
import { isEnd, type Phase, type Region, regionOf } from '../machine/phases.js';
import type { Role } from '../roles.js';
import type { Step, Steps } from './step.js';
import { stepIndex } from './step-index.js';

/** A step was opened by an event; how it ended, if it did. Whether it is owed at all is judged later. */
export interface Opening {
  /** `<step>:<event that opened it>` */
  readonly id: string;
  readonly step: string;
  readonly stay: number;
  readonly on: CivilDate;
  /** The event that opened it, and those that renewed what it said. */
  readonly events: EpisodeEvent[];
  /** The phase that it carries. */
  readonly phase?: Phase;
  ended?: Ending;
  reassigned?: readonly Role[];
}

export type Ending =
  | { readonly how: 'closed'; readonly by: string; readonly on: CivilDate }
  /** The phase in which it was owed is over, or the request was taken back. */
  | { readonly how: 'phaseLeft' | 'withdrawn'; readonly by: string; readonly on: CivilDate }
  | { readonly how: 'waived'; readonly by: string; readonly on: CivilDate; readonly reason: string };

/** What has been opened so far while a history is read. */
interface Ledger {
  readonly steps: Steps;
  readonly all: Map<string, Opening>;
  readonly open: Map<string, Opening[]>;
  /** Those whose phase was left, so far without word that they were done. */
  readonly left: Map<string, Opening[]>;
  /** Events that did a step before it was owed. */
  readonly early: Map<string, Happening[]>;
  readonly phases: Partial<Record<Region, Phase>>;
}

/** Whether an event says what an optional step waits for. */
export type Says = (condition: Condition, happening: Happening) => boolean;

/**
 * Reads the history once and says which steps it opened, and what became of each.
 *
 * An event closes the obligations it names. Unnamed, it closes the one that is open in the same stay, the same thread or
 * the same paper; where two are open it closes neither, because guessing could leave the wrong one undone.
 */
export function openings({ happenings }: History, steps: Steps, says: Says): Opening[] {
  const index = stepIndex(steps);
  const ledger: Ledger = {
    steps,
    all: new Map(),
    open: new Map(),
    left: new Map(),
    early: new Map(),
    phases: {},
  };
  for (const happening of happenings) {
    const { event, entered } = happening;
    const touched = event.type === 'step.done' ? [event.data.step] : (index.touches.get(event.type) ?? []);
    const carried = touched.flatMap((id) => {
      const step = Object.hasOwn(steps, id) ? steps[id] : undefined;
      return step ? touch(ledger, id, step, happening) : [];
    });
    if (event.type === 'step.waived') waive(ledger, event.data.obligation, event.data.reason, happening);
    if (event.type === 'step.reassigned') {
      const opening = ledger.all.get(event.data.obligation);
      if (opening) opening.reassigned = event.data.to;
    }
    for (const phase of entered) {
      leave(ledger, phase, happening);
      ledger.phases[regionOf(phase)] = phase;
      for (const id of index.enters.get(phase) ?? []) {
        if (steps[id]?.carries?.includes(phase)) carry(ledger, id, phase, happening);
        else begin(ledger, id, happening, {});
      }
    }
    for (const { step, trigger } of index.opens.get(event.type) ?? []) {
      if (typeof trigger === 'string' || says(trigger.says, happening)) begin(ledger, step, happening, {});
    }
    for (const id of carried) {
      const phase = steps[id]?.carries?.find((one) => ledger.phases[regionOf(one)] === one);
      if (phase) carry(ledger, id, phase, happening);
    }
  }
  return [...ledger.all.values()];
}

function begin(ledger: Ledger, step: string, { event, on, stay }: Happening, more: Pick<Opening, 'phase'>) {
  const id = `${step}:${event.id}`;
  const { journey } = ledger.phases;
  const during = ledger.steps[step]?.during;
  const elsewhere =
    during !== undefined && journey !== undefined && !(during as readonly Phase[]).includes(journey);
  if (ledger.all.has(id) || elsewhere) return;
  const opening: Opening = { id, step, stay, on, events: [event], ...more };
  ledger.all.set(id, opening);
  const early = ledger.early.get(step) ?? [];
  const done = early.find((one) => one.stay === stay);
  if (done) {
    opening.ended = { how: 'closed', by: done.event.id, on: done.on };
    early.splice(early.indexOf(done), 1);
  } else {
    ledger.open.set(step, [...(ledger.open.get(step) ?? []), opening]);
  }
}

/** Once the journey is over, no phase of another region needs an owner. */
function carry(ledger: Ledger, step: string, phase: Phase, happening: Happening) {
  if (ledger.phases.journey === undefined || !isEnd(ledger.phases.journey))
    begin(ledger, step, happening, { phase });
}

function end(ledger: Ledger, opening: Opening, ending: Ending) {
  opening.ended = ending;
  ledger.open.set(
    opening.step,
    (ledger.open.get(opening.step) ?? []).filter((one) => one !== opening),
  );
}

/** An event that may close, renew or withdraw a step. Gives the step again when it closed one that carries a phase. */
function touch(ledger: Ledger, id: string, step: Step, happening: Happening): string[] {
  const { event, on, stay } = happening;
  const open = ledger.open.get(id) ?? [];
  const found = chosen(open, step, happening).filter((one) => goesAnotherWay(one, step, event));
  const by = event.id;
  if (step.renewedBy?.includes(event.type)) for (const one of found) one.events.push(event);
  if (step.withdrawnBy?.includes(event.type)) {
    for (const one of found) end(ledger, one, { how: 'withdrawn', by, on });
  }
  if (event.type !== 'step.done' && !step.closes?.includes(event.type)) return [];
  for (const one of found) end(ledger, one, { how: 'closed', by, on });
  if (found.length === 0 && closeLate(ledger, id, step, happening)) return [];
  if (step.closesEarly && !event.data?.closes && !open.some((one) => one.stay === stay)) {
    ledger.early.set(id, [...(ledger.early.get(id) ?? []), happening]);
  }
  return found.some((one) => one.phase) ? [id] : [];
}

/** What was done while its phase lasted is done, although it was written down after the phase was left. */
function closeLate(ledger: Ledger, id: string, step: Step, happening: Happening): boolean {
  const { event, on } = happening;
  const left = ledger.left.get(id) ?? [];
  const inTheirPhase = left.filter(
    ({ on: from, ended }) => from <= on && ended !== undefined && on <= ended.on,
  );
  const found = chosen(inTheirPhase, step, happening).filter((one) => goesAnotherWay(one, step, event));
  for (const one of found) one.ended = { how: 'closed', by: event.id, on };
  ledger.left.set(
    id,
    left.filter((one) => !found.includes(one)),
  );
  return found.length > 0;
}

/**
 * Which of the open ones an event means: those it names, else those of its thread or paper, else the only one of its stay;
 * where a step outlives the stay and has none in this one, the only one of all.
 */
function chosen(open: readonly Opening[], step: Step, { event, stay }: Happening): readonly Opening[] {
  const names = event.data?.closes;
  // what carries a phase is closed by what happens, whether it is named or not
  if (names) return open.filter((one) => one.phase !== undefined || names.includes(one.id));
  const { match } = step;
  const matter = match && matterOf(event, match);
  if (match && matter !== undefined) {
    return open.filter(({ events: [first] }) => first !== undefined && matterOf(first, match) === matter);
  }
  const here = open.filter((one) => one.stay === stay);
  const meant = here.length === 0 && step.per === 'episode' ? open : here;
  return meant.length === 1 ? meant : [];
}

/** What was withheld on one way is delivered by another, never by the same. */
function goesAnotherWay({ events: [first] }: Opening, { differs }: Step, event: EpisodeEvent): boolean {
  if (differs === undefined) return true;
  const [before, now] = [first, event].map((one) => (one?.data as { channel?: string } | undefined)?.channel);
  return now !== undefined && now !== before;
}

/** The thread or the paper that an event speaks of. */
function matterOf(event: EpisodeEvent, match: 'reference' | 'document'): string | undefined {
  const data = event.data as { reference?: string; document?: { id: string } } | undefined;
  return match === 'reference' ? data?.reference : data?.document?.id;
}

function waive(ledger: Ledger, obligation: string, reason: string, { event, on }: Happening) {
  const opening = ledger.all.get(obligation);
  // a phase keeps its owner: what carries it can be given to somebody else, not excused
  if (opening && !opening.ended && !opening.phase)
    end(ledger, opening, { how: 'waived', by: event.id, on, reason });
}

/** A phase was entered: what belonged to the one before, or is owed only in others, ends undone. */
function leave(ledger: Ledger, entered: Phase, { event, on, stay }: Happening) {
  const region = regionOf(entered);
  for (const opening of [...ledger.open.values()].flat()) {
    const { during, per } = ledger.steps[opening.step] as Step;
    const elsewhere = during !== undefined && !(during as readonly Phase[]).includes(entered);
    const formerStay = during !== undefined && per !== 'episode' && opening.stay < stay;
    const over = opening.phase
      ? regionOf(opening.phase) === region || isEnd(entered)
      : region === 'journey' && (elsewhere || formerStay);
    if (!over) continue;
    end(ledger, opening, { how: 'phaseLeft', by: event.id, on });
    ledger.left.set(opening.step, [...(ledger.left.get(opening.step) ?? []), opening]);
  }
}
