import type { Form } from '../definition/define-form.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../definition/node.js';
import { partOf } from '../definition/part-of.js';
import type { ConsentSubject } from './consent.js';

/** Whose data a copy holds: always the person's, and the family's when a question about the family is answered on it. */
export function subjectsOf(
  form: Pick<Form, 'id' | 'parts'>,
  shown: unknown,
  part?: string,
): ConsentSubject[] {
  return holdsFamily(partOf(form, part).nodes, shown) ? ['person', 'family'] : ['person'];
}

const holdsFamily = (nodes: Nodes, data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Object.entries(nodes).some(([key, node]) => isOfFamily(node, (data as Record<string, unknown>)[key]));

function isOfFamily(node: Node, value: unknown): boolean {
  if (value === undefined) return false;
  if (isLeaf(node)) return node.sensitivity === 'family';
  if (isRows(node)) return Array.isArray(value) && value.some((entry) => holdsFamily(node.rows, entry));
  if (isSection(node)) return holdsFamily(node.section, value);
  return Object.values(node.variants).some((set) => holdsFamily(set, value));
}
