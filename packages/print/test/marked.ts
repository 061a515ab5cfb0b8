import type { Leaf, Node, Nodes } from '@renkei/forms';
import { codesOf, isLeaf, isRows, isSection } from '@renkei/forms';

export interface Filled {
  readonly path: string;
  readonly leaf: Leaf;
  /** Eight characters in a text; else the value. */
  readonly value: unknown;
}

/** A sheet in which every question has an answer: each text is a marker of its own, each list has `rows` entries. */
export function markedSheet(nodes: Nodes, rows = 2): { data: Record<string, unknown>; filled: Filled[] } {
  const filled: Filled[] = [];
  const fillAll = (set: Nodes, above: string): Record<string, unknown> =>
    Object.fromEntries(Object.entries(set).map(([key, node]) => [key, fill(node, `${above}${key}`)]));
  const fill = (node: Node, path: string): unknown => {
    if (isSection(node)) return fillAll(node.section, `${path}.`);
    if (isRows(node))
      return Array.from({ length: Math.min(rows, node.max) }, () => fillAll(node.rows, `${path}.`));
    if (!isLeaf(node)) return {};
    const value = answer(node, filled.length);
    filled.push({ path, leaf: node, value });
    return value;
  };
  return { data: fillAll(nodes, ''), filled };
}

function answer(leaf: Leaf, number: number): unknown {
  switch (leaf.kind) {
    case 'flag':
      return true;
    case 'choice':
      return codesOf(leaf)[number % codesOf(leaf).length];
    case 'many':
      return codesOf(leaf).slice(-2);
    case 'number':
      return Math.min(leaf.max, leaf.min + (number % 7));
    case 'date':
      return `2026-${two((number % 12) + 1)}-${two((number % 28) + 1)}`;
    case 'dateTime':
      return `2026-${two((number % 12) + 1)}-${two((number % 28) + 1)}T09:${two(number % 60)}+09:00`;
    case 'time':
      return `10:${two(number % 60)}`;
    case 'postalCode':
      return `00${two(number % 100)}000`;
    case 'phone':
      return `0000-00-${1000 + number}`;
    default:
      return `QX${String(number).padStart(4, '0')}ZQ`;
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** Whether an answer is a marker text. */
export const isMarker = (field: Filled): field is Filled & { readonly value: string } =>
  typeof field.value === 'string' && /^QX\d{4}ZQ$/.test(field.value);
