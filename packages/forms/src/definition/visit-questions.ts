import type { Verdict } from './condition.js';
import type { Node, Nodes } from './node.js';
import { type Plan, type PlannedField, planOf } from './plan.js';
import type { Scope } from './scope.js';
import type { Trail } from './trail.js';

/** A question as it stands over one document. */
export interface Question {
  readonly node: Node;
  readonly trail: Trail;
  readonly value: unknown;
  /** Whether it is asked at all, by its `when` and those of the sections around it. */
  readonly applies: Verdict;
  /** Its own `when` does not hold, while what lies around it may apply: an answer here stands in the wrong place. */
  readonly closed: boolean;
  /** Whether that is believed only. */
  readonly believed: boolean;
  /** It lies in an optional section that nobody has begun: what that section would require is not missing. */
  readonly untouched: boolean;
}

/** What lies around a question: whether it applies, and whether it is an optional section that nobody has begun. */
export interface Frame {
  readonly applies: Verdict;
  readonly untouched: boolean;
}

/** Goes over questions; what it leaves out, and whatever lies below, is not visited. */
export interface Tour {
  readonly visit: (question: Question) => void;
  readonly leavesOut: (field: PlannedField, value: unknown) => boolean;
}

/** Goes over all questions of a document in the order of the paper, sections before what they hold. */
export function visitQuestions(nodes: Nodes, data: unknown, visit: Tour['visit']): void {
  tourOf(nodes, data, { visit, leavesOut: () => false });
}

export function tourOf(nodes: Nodes, data: unknown, tour: Tour): void {
  const scope = { value: data as Record<string, unknown>, up: undefined };
  within(planOf(nodes), scope, undefined, { applies: true, untouched: false }, tour);
}

function within(plan: Plan, scope: Scope, up: Trail | undefined, frame: Frame, tour: Tour): void {
  for (const field of plan.fields) {
    const { key, node, believed } = field;
    const value = scope.value[key];
    if (tour.leavesOut(field, value)) continue;
    const own = field.applies ? field.applies(scope) : true;
    const trail = { step: key, up };
    const applies = both(frame.applies, own);
    const closed = own === false && frame.applies !== false;
    tour.visit({ node, trail, value, applies, closed, believed, untouched: frame.untouched });
    if (field.plan) below(field, trail, value, scope, { applies, untouched: frame.untouched }, tour);
  }
}

function below(field: PlannedField, trail: Trail, value: unknown, up: Scope, frame: Frame, tour: Tour): void {
  const { node, by } = field;
  const plan = field.plan as Plan;
  if (field.max !== undefined) {
    for (const [i, entry] of ((value ?? []) as Record<string, unknown>[]).entries()) {
      within(plan, { value: entry, up }, { step: i, up: trail }, frame, tour);
    }
    return;
  }
  const record = (value ?? {}) as Record<string, unknown>;
  const inside = {
    applies: frame.applies,
    untouched: frame.untouched || (value === undefined && node.need !== 'required'),
  };
  const chosen = by === undefined ? plan : field.sets?.get(record[by] as string);
  if (chosen) within(chosen, { value: record, up }, trail, inside, tour);
}

const both = (a: Verdict, b: Verdict): Verdict =>
  a === false || b === false ? false : a === 'unknown' || b === 'unknown' ? 'unknown' : true;
