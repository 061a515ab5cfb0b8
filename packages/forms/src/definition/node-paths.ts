import { isLeaf, isRows, isSection, isVariants, type Node, type Nodes } from './node.js';

/** Where a path of a definition ends: the nodes that hold its last key, whether or not they have it. */
export interface Place {
  readonly nodes: Nodes;
  readonly key: string;
}

/** The place of a path: keys joined by dots, lists without number, sets of questions with their code. */
export function placeAt(nodes: Nodes, path: string): Place | undefined {
  const [first, ...rest] = path.split('.') as [string, ...string[]];
  if (rest.length === 0) return { nodes, key: first };
  const node = Object.hasOwn(nodes, first) ? (nodes[first] as Node) : undefined;
  if (!node || isLeaf(node)) return undefined;
  if (!isVariants(node)) return placeAt(isSection(node) ? node.section : node.rows, rest.join('.'));
  const [code, ...below] = rest as [string, ...string[]];
  if (below.length === 0 || !Object.hasOwn(node.variants, code)) return undefined;
  return placeAt(node.variants[code] as Nodes, below.join('.'));
}

/** The node at a path of a definition. */
export function nodeAt(nodes: Nodes, path: string): Node | undefined {
  const place = placeAt(nodes, path);
  return place && Object.hasOwn(place.nodes, place.key) ? place.nodes[place.key] : undefined;
}

/** Every path of a definition, sections before what they hold. */
export const pathsOf = (nodes: Nodes): string[] =>
  Object.entries(nodes).flatMap(([key, node]) => [
    key,
    ...groupsOf(node).flatMap(([code, below]) => pathsOf(below).map((path) => `${key}${code}.${path}`)),
  ]);

/**
 * The definition paths that a name in a condition or rule can mean: such names go through sets of questions without
 * their code, and end with a node or with the answer that chooses a set.
 */
export function waysTo(nodes: Nodes, name: string): string[] {
  const [first, ...rest] = name.split('.') as [string, ...string[]];
  const node = Object.hasOwn(nodes, first) ? (nodes[first] as Node) : undefined;
  if (!node) return [];
  if (rest.length === 0) return [first];
  if ('by' in node && rest.length === 1 && rest[0] === node.by) return [name];
  return groupsOf(node).flatMap(([code, below]) =>
    waysTo(below, rest.join('.')).map((way) => `${first}${code}.${way}`),
  );
}

/** The nodes below a node, by what their path has after its own: the code of a set, else nothing. */
function groupsOf(node: Node): [code: string, nodes: Nodes][] {
  if (isLeaf(node)) return [];
  if (isSection(node)) return [['', node.section]];
  if (isRows(node)) return [['', node.rows]];
  return Object.entries(node.variants).map(([code, set]) => [`.${code}`, set]);
}
