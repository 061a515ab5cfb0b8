import type { Issue } from '../issue.js';
import type { Leaf } from './leaf.js';
import { isLeaf, isRows, isVariants, type Nodes } from './node.js';
import type { Stage } from './validate.js';
import { type Question, visitQuestions } from './visit-questions.js';

/**
 * Checks what is asked: a final sheet has its required answers, and a question that does not apply has none.
 * Whether a question applies is judged by its `when`; while that is unknown nothing is said.
 */
export function checkAsked(
  nodes: Nodes,
  data: Record<string, unknown>,
  stage: Stage,
  add: (issue: Issue) => void,
): void {
  visitQuestions(nodes, data, (question) => {
    if (question.applies === false && question.value !== undefined && question.node.when) {
      add({ code: 'onlyIf', path: question.path });
    }
    const missing =
      stage === 'final' && question.applies === true && !question.untouched && missingIn(question);
    if (missing) add(missing);
  });
}

/** What a required question lacks, if anything. */
function missingIn({ node, path, value }: Question): Issue | undefined {
  if (node.need !== 'required') return undefined;
  if (isVariants(node)) {
    const chosen = (value as Record<string, unknown> | undefined)?.[node.by];
    return chosen === undefined ? { code: 'select', path: [...path, node.by] } : undefined;
  }
  if (value !== undefined) return undefined;
  if (isRows(node)) return { code: 'atLeastOne', path };
  return isLeaf(node) ? { code: codeOfMissing(node), path } : undefined;
}

const codeOfMissing = (leaf: Leaf) =>
  leaf.kind === 'choice' || leaf.kind === 'flag'
    ? 'select'
    : leaf.kind === 'many'
      ? 'atLeastOne'
      : 'required';
