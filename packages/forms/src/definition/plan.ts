import { factsOf, type Test, testOf } from './condition.js';
import { codesOf, type ManyLeaf } from './leaf.js';
import { type LeafCheck, leafCheck } from './leaf-check.js';
import { isLeaf, isRows, isSection, isVariants, type Node, type Nodes } from './node.js';
import { below, pathMeant, readingOf, type Scope, type Surroundings } from './scope.js';

/** What is worked out once for a set of questions, so that checking a document does no look-ups twice. */
export interface Plan {
  /** In the order of the paper. */
  readonly fields: readonly PlannedField[];
  readonly byKey: ReadonlyMap<string, PlannedField>;
}

export interface PlannedField {
  readonly key: string;
  readonly node: Node;
  /** Its path in a document, without the numbers of lists. */
  readonly path: string;
  /** The answers that its `when` reads, as such paths. */
  readonly reads: readonly string[];
  /** Its place among the questions beside it. */
  readonly position: number;
  /** Whether it is asked, where that depends on other answers. */
  readonly applies: Test<Scope> | undefined;
  /** Whether it, or what lies around it, is believed only (`GK?`): then its `when` gives a notice. */
  readonly believed: boolean;
  /** Of a leaf. */
  readonly check: LeafCheck | undefined;
  /** Of a list of codes: its clean copy, in the order of the paper. */
  readonly sort: ((codes: readonly string[]) => string[]) | undefined;
  /** Of a section or the entries of a list; of variants, all sets taken together. */
  readonly plan: Plan | undefined;
  /** Of a list: how many entries it may have. */
  readonly max: number | undefined;
  /** Of variants: the key whose answer chooses a set, and the sets by code. */
  readonly by: string | undefined;
  readonly sets: ReadonlyMap<string, Plan> | undefined;
  /** Whether the node or anything in it is asked under a condition or required: the rest is never visited for that. */
  readonly asks: boolean;
}

const plans = new WeakMap<Nodes, Plan>();

/** The plan of a part's questions. */
export function planOf(nodes: Nodes): Plan {
  let plan = plans.get(nodes);
  if (!plan) {
    plan = planned({ nodes, up: undefined, path: '' }, false);
    plans.set(nodes, plan);
  }
  return plan;
}

function planned(place: Surroundings, believed: boolean): Plan {
  const nodes = Object.entries(place.nodes);
  const fields = nodes.map(([key, node], position) => field(key, node, position, place, believed));
  return { fields, byKey: new Map(fields.map((one) => [one.key, one])) };
}

function field(
  key: string,
  node: Node,
  position: number,
  up: Surroundings,
  believedAround: boolean,
): PlannedField {
  const applies = node.when && testOf(node.when, (name) => readingOf(up, name));
  const reads = factsOf(node.when).map((name) => pathMeant(up, name));
  const path = below(up.path, key);
  const believed = node.mark === undefined ? believedAround : node.mark === 'GK?';
  const inside = (nodes: Nodes) => planned({ nodes, up, path }, believed);
  const asks = node.when !== undefined || node.need === 'required';
  // Every field has the same properties in the same order: engines read such objects several times as fast.
  const own: PlannedField = {
    key,
    node,
    path,
    reads,
    position,
    applies,
    asks,
    believed,
    check: undefined,
    sort: undefined,
    plan: undefined,
    max: undefined,
    by: undefined,
    sets: undefined,
  };
  if (isLeaf(node)) {
    return { ...own, check: leafCheck(node), sort: node.kind === 'many' ? inPaperOrder(node) : undefined };
  }
  if (isVariants(node)) {
    const sets = Object.entries(node.variants).map(([code, set]) => [code, inside(set)] as const);
    const plan = inside(Object.assign({}, ...Object.values(node.variants)));
    return {
      ...own,
      plan,
      by: node.by,
      sets: new Map(sets),
      asks: asks || sets.some(([, set]) => asksAny(set)),
    };
  }
  const plan = inside(isSection(node) ? node.section : node.rows);
  return { ...own, plan, max: isRows(node) ? node.max : undefined, asks: asks || asksAny(plan) };
}

const asksAny = (plan: Plan): boolean => plan.fields.some((one) => one.asks);

/** Copies a list of codes; most lists come in the order of the paper. */
function inPaperOrder(node: ManyLeaf): (codes: readonly string[]) => string[] {
  const order = codesOf(node);
  return (codes) => {
    let next = 0;
    for (const code of codes) {
      next = order.indexOf(code, next) + 1;
      if (next === 0) return order.filter((one) => codes.includes(one));
    }
    return codes.slice();
  };
}
