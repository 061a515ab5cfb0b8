import { type LeafCheck, leafCheck } from './leaf-check.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';

/** What is worked out once for a set of questions, so that checking a document does no look-ups twice. */
export interface Plan {
  readonly fields: readonly PlannedField[];
  /** Keys of all questions. */
  readonly keys: ReadonlySet<string>;
}

export interface PlannedField {
  readonly key: string;
  readonly node: Node;
  /** Of a leaf. */
  readonly check?: LeafCheck;
  /** Of a section or the entries of a list. */
  readonly plan?: Plan;
  /** Of variants, by code. */
  readonly sets?: ReadonlyMap<string, Plan>;
  /** Whether the node or anything in it is asked under a condition or needed: the rest is never visited for that. */
  readonly asks: boolean;
}

const plans = new WeakMap<Nodes, Plan>();

export function planOf(nodes: Nodes): Plan {
  let plan = plans.get(nodes);
  if (!plan) {
    const fields = Object.entries(nodes).map(([key, node]) => planned(key, node));
    plan = { fields, keys: new Set(Object.keys(nodes)) };
    plans.set(nodes, plan);
  }
  return plan;
}

function planned(key: string, node: Node): PlannedField {
  const own = node.when !== undefined || node.need !== undefined;
  if (isLeaf(node)) return { key, node, check: leafCheck(node), asks: own };
  if (isSection(node) || isRows(node)) {
    const plan = planOf(isSection(node) ? node.section : node.rows);
    return { key, node, plan, asks: own || asksAny(plan) };
  }
  const sets = new Map(Object.entries(node.variants).map(([code, set]) => [code, planOf(set)]));
  return { key, node, sets, asks: own || [...sets.values()].some(asksAny) };
}

const asksAny = (plan: Plan): boolean => plan.fields.some((field) => field.asks);
