import type { Path } from '../../issue.js';
import { isKey } from '../form-conformance.js';
import { codesOf } from '../leaf.js';
import { isLeaf, isRows, isSection, isVariants, type Node, type Nodes, type Variants } from '../node.js';
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
      : keyed(node.variants).map(([code, set]) => [[...at, 'variants', code], set]);
  const needs = isSection(node) && node.need !== 'required' && keyed(node.section).some(isRequired);
  return [
    ...since,
    ...(needs ? [{ code: 'requiredInside' as const, path: at, name: String(at[at.length - 1]) }] : []),
    ...(isVariants(node) ? setFaults(node, at) : []),
    ...groups.flatMap(([where, nodes]) => [
      ...badKeys(nodes, where),
      ...keyed(nodes).flatMap(([key, child]) => addedFaults(child, [...where, key], editions)),
    ]),
  ];
}

/** What is wrong with the codes of sets of questions, and the key that chooses one. */
function setFaults({ by, variants }: Variants, at: Path): OverlayFault[] {
  const sets = keyed(variants);
  const taken = sets.filter(([, set]) => Object.hasOwn(set, by));
  return [
    ...(isKey(by) ? [] : [{ code: 'badKey' as const, path: [...at, 'by'], name: by }]),
    ...badKeys(variants, [...at, 'variants']),
    ...taken.map(([code]) => ({
      code: 'alreadyThere' as const,
      path: [...at, 'variants', code, by],
      name: by,
    })),
    ...(Object.keys(variants).length === 0
      ? [{ code: 'noOptions' as const, path: [...at, 'variants'] }]
      : []),
  ];
}

/** The entries whose key may be one: what stands under another was not read, and may be anything. */
const keyed = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).filter(([key]) => isKey(key));

const badKeys = (record: object, where: Path): OverlayFault[] =>
  Object.keys(record).flatMap((name) =>
    isKey(name) ? [] : [{ code: 'badKey', path: [...where, name], name }],
  );

const isRequired = ([, node]: [string, Node]) => node.need === 'required' && node.when === undefined;

function leafFaults(leaf: Extract<Node, { kind: string }>, at: Path): OverlayFault[] {
  if (leaf.kind === 'number') return leaf.min <= leaf.max ? [] : [{ code: 'badRange', path: [...at, 'max'] }];
  if (leaf.kind !== 'choice' && leaf.kind !== 'many') return [];
  const codes = codesOf(leaf);
  return codes.flatMap((name, i) =>
    codes.indexOf(name) < i ? [{ code: 'alreadyThere' as const, path: [...at, 'options', i], name }] : [],
  );
}
