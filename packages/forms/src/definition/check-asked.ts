import type { Issue } from '../issue.js';
import type { Leaf } from './leaf.js';
import { isLeaf, isRows, isVariants, type Nodes } from './node.js';
import type { PlannedField } from './plan.js';
import { pathOf } from './trail.js';
import type { Stage } from './validate.js';
import { type Question, tourOf } from './visit-questions.js';

/**
 * Checks what is asked: a final sheet has its required answers, and a question that does not apply has none.
 * Whether a question applies is judged by its `when`; while that is unknown nothing is said, and of a question that is
 * believed only (`GK?`) it is a notice. With `only`, the questions
 * for which it holds and those that lead there.
 */
export function checkAsked(
  nodes: Nodes,
  data: Record<string, unknown>,
  stage: Stage,
  add: (issue: Issue) => void,
  only: (field: PlannedField) => boolean = asks,
): void {
  const isFinal = stage === 'final';
  const visit = (question: Question) => {
    const { value, applies, closed, untouched } = question;
    if (closed && value !== undefined) add(inWrongPlace(question));
    const missing = isFinal && applies === true && !untouched && missingIn(question);
    if (missing) add(missing);
  };
  // Of an absent answer, and what would be in it, something is said only where a final sheet needs it.
  const leavesOut = (field: PlannedField, value: unknown) =>
    !only(field) || (value === undefined && !(isFinal && field.node.need === 'required'));
  tourOf(nodes, data, { visit, leavesOut });
}

const inWrongPlace = ({ trail, believed }: Question): Issue =>
  believed
    ? { code: 'onlyIf', path: pathOf(trail), severity: 'notice' }
    : { code: 'onlyIf', path: pathOf(trail) };

const asks = (field: PlannedField) => field.asks;

/** What a required question lacks, if anything. */
function missingIn({ node, trail, value }: Question): Issue | undefined {
  if (node.need !== 'required') return undefined;
  if (isVariants(node)) {
    const chosen = (value as Record<string, unknown> | undefined)?.[node.by];
    return chosen === undefined ? { code: 'select', path: [...pathOf(trail), node.by] } : undefined;
  }
  if (value !== undefined) return undefined;
  if (isRows(node)) return { code: 'atLeastOne', path: pathOf(trail) };
  return isLeaf(node) ? { code: codeOfMissing(node), path: pathOf(trail) } : undefined;
}

const codeOfMissing = (leaf: Leaf) =>
  leaf.kind === 'choice' || leaf.kind === 'flag'
    ? 'select'
    : leaf.kind === 'many'
      ? 'atLeastOne'
      : 'required';
