import type { EventType } from '../episode-event.js';
import type { Facts } from '../facts.js';
import { rolesFor } from '../policy.js';
import type { Role } from '../roles.js';
import { countingCases } from '../steps/due-dates.js';
import { ownerOf, standingOf } from '../steps/judge-step.js';
import type { DueCase, Rules, Step } from '../steps/step.js';
import type { PhaseNode } from './phase-map.js';
import { lookIn, type World } from './worlds.js';

/** What is missing, in the order in which it is looked for. Words: `pathway.gap.<code>`. */
export const gapCodes = [
  /** No step says that it is the next one of this phase. */
  'noStep',
  'skipped',
  'blocked',
  'noOwner',
  /** No event that closes it is possible now and allowed to its owner. */
  'ownerCannotClose',
  /** What closes it does not move the person on. */
  'doesNotLead',
  'noDate',
  /** Further away than the longest wait of the phase. */
  'dateTooLate',
  /** The owned steps go round without ever arriving. */
  'noWayOn',
] as const;
export type GapCode = (typeof gapCodes)[number];

/** Where a phase is looked at: itself, and where the journey is meanwhile. */
export interface Position {
  readonly node: PhaseNode;
  readonly place: PhaseNode;
  /** Events that the journey alone may take. */
  readonly journeyEvents: ReadonlySet<EventType>;
}

/** Why a step does not carry a phase in a world; `undefined` when it does. */
export function faultOf(step: Step, world: World, position: Position, rules: Rules): GapCode | undefined {
  const { node } = position;
  // whoever is let in by a rule may be judged out by a professional: nobody can rely on such a step
  if (step.eligible !== undefined) return 'skipped';
  const look = lookIn(world);
  const { status } = standingOf({}, step, look);
  if (status === 'skipped' || status === 'blocked') return status;
  const owner = (status === 'needsFacts' && step.asks) || ownerOf(step, look);
  if (owner.length === 0) return 'noOwner';
  const allowed = (step.closes ?? []).filter(
    (type) =>
      isPossible(type, position) && rolesFor(type, rules.policy).some((role) => owner.includes(role as Role)),
  );
  if (allowed.length === 0) return 'ownerCannotClose';
  if (!allowed.some((type) => (node.leads.get(type) ?? []).length > 0)) return 'doesNotLead';
  const waits = countingCases(step, look, (one) => longestWait(one, world, rules.facts));
  if (waits.length === 0) return 'noDate';
  const wait = Math.min(...waits.map(({ date }) => date));
  return wait > (node.maximumWaitDays ?? 0) ? 'dateTooLate' : undefined;
}

const isPossible = (type: EventType, { node, place, journeyEvents }: Position): boolean =>
  node.leads.has(type) && (place.leads.has(type) || !journeyEvents.has(type));

/**
 * The most days from the opening of a step to its due date; `undefined` when there is no date. A day that may move, or
 * that waits for an office to open, has no bound.
 */
function longestWait(one: DueCase, world: World, facts: Facts): number | undefined {
  const anchor = one.after ?? one.before ?? '';
  if (anchor !== 'openedOn' && world[anchor] === undefined) return undefined;
  const fact = facts[anchor];
  const moves = anchor !== 'openedOn' && !(fact?.kind === 'date' && fact.fixed);
  const waitsForOffice =
    one.businessDays !== undefined || one.ifAllClosed !== undefined || (one.onClosed ?? 'keep') !== 'keep';
  if (moves || waitsForOffice) return Number.POSITIVE_INFINITY;
  if (one.before !== undefined) return 0;
  if (one.monthEnds !== undefined) return (one.monthEnds + 1) * 31;
  return one.firstDay === 'same' ? Math.max(0, (one.days ?? 0) - 1) : (one.days ?? 0);
}
