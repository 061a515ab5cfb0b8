import type { Issue, Path } from '../issue.js';
import { judge } from './condition.js';
import type { Leaf } from './leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';
import { lookIn, type Scope } from './scope.js';
import type { Stage } from './validate.js';

type Add = (issue: Issue) => void;

/**
 * Checks what is asked: a final sheet has its required answers, and a question that does not apply has none.
 * Whether a question applies is judged by its `when`; while that is unknown nothing is said.
 */
export function checkAsked(nodes: Nodes, data: Record<string, unknown>, stage: Stage, add: Add): void {
  visit(nodes, { nodes, value: data, up: undefined }, [], stage, add);
}

function visit(nodes: Nodes, scope: Scope, path: Path, stage: Stage, add: Add): void {
  const look = lookIn(scope);
  for (const key in nodes) {
    const node = nodes[key] as Node;
    const value = scope.value[key];
    const here = [...path, key];
    const applies = node.when ? judge(node.when, look) : true;
    if (applies === false && value !== undefined) add({ code: 'onlyIf', path: here });
    if (applies !== true && value === undefined) continue;
    if (isLeaf(node)) {
      if (applies === true && value === undefined && node.need === 'required' && stage === 'final') {
        add({ code: codeOfMissing(node), path: here });
      }
    } else descend(node, value, scope, here, stage, add);
  }
}

function descend(node: Exclude<Node, Leaf>, value: unknown, up: Scope, path: Path, stage: Stage, add: Add) {
  if (isRows(node)) {
    const entries = (value ?? []) as Record<string, unknown>[];
    if (entries.length === 0 && node.need === 'required' && stage === 'final') {
      add({ code: 'atLeastOne', path });
    }
    entries.forEach((entry, i) => {
      visit(node.rows, { nodes: node.rows, value: entry, up }, [...path, i], stage, add);
    });
    return;
  }
  const record = (value ?? {}) as Record<string, unknown>;
  if (isSection(node)) {
    // What an untouched optional section would require is not missing: the section as a whole may be left out.
    if (value === undefined && node.need !== 'required') return;
    visit(node.section, { nodes: node.section, value: record, up }, path, stage, add);
    return;
  }
  const code = record[node.by];
  if (code === undefined) {
    if (node.need === 'required' && stage === 'final') add({ code: 'select', path: [...path, node.by] });
    return;
  }
  const set = node.variants[code as string] as Nodes;
  visit(set, { nodes: set, value: record, up }, path, stage, add);
}

const codeOfMissing = (leaf: Leaf) =>
  leaf.kind === 'choice' || leaf.kind === 'flag'
    ? 'select'
    : leaf.kind === 'many'
      ? 'atLeastOne'
      : 'required';
