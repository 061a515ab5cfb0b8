import type { Path } from '../../issue.js';
import { isKey } from '../form-conformance.js';
import { codesOf } from '../leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../node.js';
import type { OverlayFault } from './overlay-fault.js';

/** What is wrong with a new question in itself, and in everything below it. */
export function addedFaults(node: Node, at: Path, editions: readonly string[]): OverlayFault[] {
  const since: OverlayFault[] =
    node.since === undefined || editions.includes(node.since)
      ? []
      : [{ code: 'unknownCode', path: [...at, 'since'], name: node.since }];
  if (isLeaf(node)) return [...since, ...leafFaults(node, at)];
  const groups: [Path, Nodes][] = isSection(node)
    ? [[[...at, 'section'], node.section]]
    : isRows(node)
      ? [[[...at, 'rows'], node.rows]]
      : Object.entries(node.variants).map(([code, set]) => [[...at, 'variants', code], set]);
  const needs = isSection(node) && node.need !== 'required' && Object.values(node.section).some(isRequired);
  return [
    ...since,
    ...(needs ? [{ code: 'requiredInside' as const, path: at, name: String(at[at.length - 1]) }] : []),
    ...groups.flatMap(([where, nodes]) =>
      Object.entries(nodes).flatMap(([key, child]) => [
        ...(isKey(key) ? [] : [{ code: 'badKey' as const, path: [...where, key], name: key }]),
        ...addedFaults(child, [...where, key], editions),
      ]),
    ),
  ];
}

const isRequired = (node: Node) => node.need === 'required' && node.when === undefined;

function leafFaults(leaf: Extract<Node, { kind: string }>, at: Path): OverlayFault[] {
  if (leaf.kind === 'number') return leaf.min <= leaf.max ? [] : [{ code: 'badRange', path: [...at, 'max'] }];
  if (leaf.kind !== 'choice' && leaf.kind !== 'many') return [];
  const codes = codesOf(leaf);
  return codes.flatMap((name, i) =>
    codes.indexOf(name) < i ? [{ code: 'alreadyThere' as const, path: [...at, 'options', i], name }] : [],
  );
}
