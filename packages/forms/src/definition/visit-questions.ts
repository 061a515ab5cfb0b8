import { judge, type Verdict } from './condition.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';
import { type Plan, type PlannedField, planOf } from './plan.js';
import { lookIn, type Scope } from './scope.js';
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
  /** It lies in an optional section that nobody has begun: what that section would require is not missing. */
  readonly untouched: boolean;
}

type Visit = (question: Question) => void;

interface Frame {
  readonly applies: Verdict;
  readonly untouched: boolean;
}

/**
 * Goes over the questions of a document in the order of the paper, sections before what they hold. With `asking`, only over
 * those that are needed or asked under a condition, and what leads there.
 */
export function visitQuestions(nodes: Nodes, data: unknown, visit: Visit, asking = false): void {
  const scope = { nodes, value: data as Record<string, unknown>, up: undefined };
  within(planOf(nodes), scope, undefined, { applies: true, untouched: false }, { visit, asking });
}

interface Tour {
  readonly visit: Visit;
  readonly asking: boolean;
}

function within(plan: Plan, scope: Scope, up: Trail | undefined, frame: Frame, tour: Tour): void {
  for (const field of plan.fields) {
    if (tour.asking && !field.asks) continue;
    const { key, node } = field;
    const own = node.when ? judge(node.when, lookIn(scope)) : true;
    const question = {
      node,
      trail: { step: key, up },
      value: scope.value[key],
      applies: both(frame.applies, own),
      closed: own === false && frame.applies !== false,
      untouched: frame.untouched,
    };
    tour.visit(question);
    if (!isLeaf(node)) below(field, question, scope, tour);
  }
}

function below(
  field: PlannedField,
  { trail, value, applies, untouched }: Question,
  up: Scope,
  tour: Tour,
): void {
  const node = field.node as Exclude<Node, { kind: string }>;
  if (isRows(node)) {
    for (const [i, entry] of ((value ?? []) as Record<string, unknown>[]).entries()) {
      const scope = { nodes: node.rows, value: entry, up };
      within(field.plan as Plan, scope, { step: i, up: trail }, { applies, untouched }, tour);
    }
    return;
  }
  const record = (value ?? {}) as Record<string, unknown>;
  const frame = { applies, untouched: untouched || (value === undefined && node.need !== 'required') };
  if (isSection(node)) {
    within(field.plan as Plan, { nodes: node.section, value: record, up }, trail, frame, tour);
    return;
  }
  const code = record[node.by] as string;
  const plan = field.sets?.get(code);
  if (plan) within(plan, { nodes: node.variants[code] as Nodes, value: record, up }, trail, frame, tour);
}

const both = (a: Verdict, b: Verdict): Verdict =>
  a === false || b === false ? false : a === 'unknown' || b === 'unknown' ? 'unknown' : true;
