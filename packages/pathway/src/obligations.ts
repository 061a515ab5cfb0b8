import { type CivilDate, judge, type Look } from '@renkei/forms';
import { dayOf } from './dates.js';
import type { Calendars } from './deadlines/business-calendar.js';
import type { Episode } from './episode.js';
import { type History, historyOf } from './history.js';
import { type HostFacts, knownFacts } from './known-facts.js';
import type { Obligation } from './obligation.js';
import type { Role } from './roles.js';
import { type Side, shared } from './sides.js';
import { dueDates } from './steps/due-dates.js';
import { ownerOf, recipientsOf, type Standing, standingOf } from './steps/judge-step.js';
import { type Opening, openings, type Says } from './steps/openings.js';
import type { EligibilityRule, Rules, Step } from './steps/step.js';
import { missingFor, verdictOf } from './steps/verdict-of.js';

export interface ObligationsContext {
  /** A day, or an instant of it. Events after that day do not count. */
  readonly asOf: string;
  readonly calendars?: Calendars;
  /** What the host knows: `{ age: 82 }`. */
  readonly facts?: HostFacts;
}

/** Under one set of rules, or under those of two regions that both have a say in the case. */
export type ObligationsInput = ObligationsContext &
  (
    | { readonly rules: Pick<Rules, 'steps' | 'facts' | 'eligibility'>; readonly sides?: never }
    | { readonly sides: readonly Side[]; readonly rules?: never }
  );

/**
 * What is owed, was owed or was skipped, in the order in which it was opened (やるべきこと).
 *
 * Derived from the log, the rules and `asOf` alone: nothing is stored, so nothing has to be repaired when a planned date
 * moves, a track changes or an event is corrected.
 *
 * @example
 * obligations(episode, { rules: nationalRules, asOf: '2026-04-02' }).filter(({ status }) => status === 'open');
 */
export function obligations(
  episode: Pick<Episode, 'log' | 'snapshot'>,
  { rules, sides, ...context }: ObligationsInput,
): Obligation[] {
  const history = historyOf(episode, dayOf(context.asOf));
  if (!sides) return owedUnder(rules, history, context);
  return shared(
    sides.map((side) => ({ side: side.id, obligations: owedUnder(side.rules, history, context) })),
  );
}

function owedUnder(
  { steps, facts, eligibility }: Pick<Rules, 'steps' | 'facts' | 'eligibility'>,
  history: History,
  { asOf, calendars = {}, facts: host }: ObligationsContext,
): Obligation[] {
  const known = knownFacts(history, facts, host);
  const says: Says = (condition, { stay, event }) => judge(condition, known.look(stay, [event])) === true;
  const judged = judgements(history);
  return openings(history, steps, says).flatMap((opening) => {
    const step = steps[opening.step];
    if (!step) return [];
    const look = known.look(opening.stay, opening.events);
    const rule = step.eligible === undefined ? undefined : eligibility?.[step.eligible];
    const surroundings = { asOf: dayOf(asOf), calendars, judged: judged.step(opening, step) };
    const barred = rule && barredBy(rule, look, judged.rule(step));
    return [obligationOf(opening, step, look, { ...surroundings, ...(barred && { barred }) })];
  });
}

/** A professional's judgement on a step counts for its stay; the owner of a phase cannot be judged away. */
function judgements({ happenings }: History) {
  const given = happenings.flatMap(({ event, stay }) =>
    event.type === 'judgement.given' ? [{ stay, ...event.data }] : [],
  );
  return {
    step: (opening: Opening, step: Step): 'in' | 'out' | undefined => {
      if (given.length === 0 || opening.phase) return undefined;
      return given.findLast(
        ({ subject, stay }) => subject === opening.step && (step.per === 'episode' || stay === opening.stay),
      )?.verdict;
    },
    /** On the rule that lets people in to a step. */
    rule: ({ eligible }: Step) => given.findLast(({ subject }) => subject === eligible)?.verdict,
  };
}

/** What keeps somebody from a step that is meant for others, or whom to ask whether it does. */
interface Barred {
  readonly standing: Standing;
  readonly asks?: readonly Role[];
}

function barredBy(rule: EligibilityRule, look: Look, judged: 'in' | 'out' | undefined): Barred | undefined {
  if (judged === 'out') return { standing: { status: 'skipped', reason: 'judgedOut' } };
  const verdict = judged ?? verdictOf(rule, look);
  if (verdict === 'in') return undefined;
  if (verdict === 'out') return { standing: { status: 'skipped', reason: rule.reasons.out } };
  return { standing: { status: 'needsFacts', missingFacts: missingFor(rule, look) }, asks: rule.asks };
}

interface Surroundings {
  readonly asOf: CivilDate;
  readonly calendars: Calendars;
  readonly judged: 'in' | 'out' | undefined;
  readonly barred?: Barred;
}

function obligationOf(
  opening: Opening,
  step: Step,
  look: Look,
  { asOf, calendars, judged, barred }: Surroundings,
): Obligation {
  const own = standingOf(opening, step, look, judged);
  const open = !opening.ended && own.status !== 'skipped' && judged !== 'in';
  const standing = (open && barred?.standing) || own;
  const owner = opening.reassigned ?? ownerOf(step, look);
  const asks = (open && barred?.asks) || step.asks;
  const asked = standing.status === 'needsFacts' ? (asks ?? owner) : owner;
  const to = recipientsOf(step, look);
  const { on, events, ended, phase } = opening;
  const due = dueDates(step, { on, owner }, look, calendars);
  const obligation: Writable<Obligation> = {
    id: opening.id,
    step: opening.step,
    openedBy: events[0]?.id ?? '',
    openedOn: on,
    stay: opening.stay,
    status: standing.status,
    owner: asked,
    force: due.force,
    late: isLate(standing.status, due, ended?.on, asOf),
    source: step.source,
  };
  if (phase) obligation.phase = phase;
  if (to) obligation.to = to;
  if (step.document) obligation.document = step.document;
  return Object.assign(obligation, standing, due);
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Done after its date, or not done when it has passed. What was skipped or waived is not late. */
function isLate(
  status: Obligation['status'],
  { dueOn, alternativeDueOn }: Pick<Obligation, 'dueOn' | 'alternativeDueOn'>,
  endedOn: CivilDate | undefined,
  asOf: CivilDate,
): boolean {
  if (dueOn === undefined || status === 'skipped' || status === 'waived') return false;
  return ((status === 'done' ? endedOn : undefined) ?? asOf) > (alternativeDueOn ?? dueOn);
}
