import type { Path } from '../issue.js';
import { judge, type Verdict } from './condition.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';
import { lookIn, type Scope } from './scope.js';

/** A question as it stands over one document. */
export interface Question {
  readonly node: Node;
  readonly path: Path;
  readonly value: unknown;
  /** Whether it is asked at all, by its `when` and those of the sections around it. */
  readonly applies: Verdict;
  /** It lies in an optional section that nobody has begun: what that section would require is not missing. */
  readonly untouched: boolean;
}

/** Goes over every question of a document in the order of the paper, sections before what they hold. */
export function visitQuestions(nodes: Nodes, data: unknown, visit: (question: Question) => void): void {
  const scope = { nodes, value: data as Record<string, unknown>, up: undefined };
  within(scope, [], { applies: true, untouched: false }, visit);
}

type Frame = Pick<Question, 'applies' | 'untouched'>;

function within(scope: Scope, path: Path, frame: Frame, visit: (question: Question) => void): void {
  for (const key in scope.nodes) {
    const node = scope.nodes[key] as Node;
    const value = scope.value[key];
    const own = node.when ? judge(node.when, lookIn(scope)) : true;
    const question = {
      node,
      path: [...path, key],
      value,
      applies: both(frame.applies, own),
      untouched: frame.untouched,
    };
    visit(question);
    if (!isLeaf(node)) below(node, question, scope, visit);
  }
}

function below(
  node: Exclude<Node, { kind: string }>,
  { path, value, applies, untouched }: Question,
  up: Scope,
  visit: (question: Question) => void,
): void {
  if (isRows(node)) {
    for (const [i, entry] of ((value ?? []) as Record<string, unknown>[]).entries()) {
      within({ nodes: node.rows, value: entry, up }, [...path, i], { applies, untouched }, visit);
    }
    return;
  }
  const record = (value ?? {}) as Record<string, unknown>;
  const frame = { applies, untouched: untouched || (value === undefined && node.need !== 'required') };
  if (isSection(node)) {
    within({ nodes: node.section, value: record, up }, path, frame, visit);
    return;
  }
  const set = node.variants[record[node.by] as string];
  if (set) within({ nodes: set, value: record, up }, path, frame, visit);
}

const both = (a: Verdict, b: Verdict): Verdict =>
  a === false || b === false ? false : a === 'unknown' || b === 'unknown' ? 'unknown' : true;
