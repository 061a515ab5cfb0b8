import type { Path } from '../issue.js';
import { isLeaf, isRows, isSection, type Nodes } from './node.js';

/** Sorts findings as the questions stand on the paper; entries of a list by their number, the file's own first. */
export function inPaperOrder<T extends { readonly path: Path }>(nodes: Nodes, findings: readonly T[]): T[] {
  const places = findings.map((finding) => [finding, placeOf(nodes, finding.path)] as const);
  return places.sort(([, a], [, b]) => compare(a, b)).map(([finding]) => finding);
}

/** A path as positions: which child in its section, which entry in its list. */
function placeOf(nodes: Nodes, path: Path): number[] {
  let current: Nodes | undefined = nodes;
  return path.map((step) => {
    if (typeof step === 'number') return step;
    const position: number = current ? Object.keys(current).indexOf(step) : -1;
    const node: Nodes[string] | undefined = current?.[step];
    current = !node || isLeaf(node) ? undefined : childrenOf(node);
    return position;
  });
}

function childrenOf(node: Exclude<Nodes[string], { kind: string }>): Nodes {
  if (isSection(node)) return node.section;
  return isRows(node) ? node.rows : Object.assign({}, ...Object.values(node.variants));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  }
  return a.length - b.length;
}
