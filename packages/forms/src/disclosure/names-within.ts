import type { Leaf } from '../definition/leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../definition/node.js';

/** How people are called; one character alone is a name only before one of these. */
const CALLED = ['さん', '様', '氏', 'ちゃん', 'くん', '君'];

/** What in a sheet names somebody of the person's side: names, readings, numbers, addresses. Values, for comparing only. */
export function namingTexts(nodes: Nodes, data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(nodes).flatMap(([key, node]) =>
    within(key, node, (data as Record<string, unknown>)[key]),
  );
}

function within(key: string, node: Node, value: unknown): string[] {
  if (isLeaf(node)) return typeof value === 'string' && names(key, node) ? [value] : [];
  if (isRows(node))
    return Array.isArray(value) ? value.flatMap((entry) => namingTexts(node.rows, entry)) : [];
  if (isSection(node)) return namingTexts(node.section, value);
  return Object.values(node.variants).flatMap((set) => namingTexts(set, value));
}

function names(key: string, { kind, sensitivity }: Leaf): boolean {
  if (sensitivity === 'family') return kind === 'phone' || /names?$|kana$/i.test(key);
  return (
    ['identifier', 'contact'].includes(sensitivity ?? '') && !['choice', 'date', 'number'].includes(kind)
  );
}

/** Whether a free text holds one of the naming texts, or a part of one that is a name by itself. */
export function namesSomebody(text: string, naming: readonly string[]): boolean {
  const plain = folded(text);
  return naming.some((name) => {
    const parts = name.split(/[\s\u3000]+/).map(folded);
    return [folded(name), ...parts].some((part) =>
      part.length > 1
        ? plain.includes(part)
        : part !== '' && CALLED.some((called) => plain.includes(part + called)),
    );
  });
}

const folded = (text: string): string => text.normalize('NFKC').replace(/[\s\u3000-]/g, '');
