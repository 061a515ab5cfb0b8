import type { Path } from '../../issue.js';
import { codesOf } from '../leaf.js';
import { nearestOf } from '../nearest.js';
import { isLeaf, isRows, isSection, type Node } from '../node.js';
import { listed, type OverlayFault } from './overlay-fault.js';
import type { Change, OptionsChange } from './overlay-form.js';

/** What keeps a change from being made to the nodes that stand at its path, one for each part that has it. */
export function changeFaults(nodes: readonly Node[], change: Change, at: Path): OverlayFault[] {
  const members = Object.keys(change).filter(
    (name) => !nodes.every((node) => membersOf(node).includes(name)),
  );
  if (members.length > 0) {
    return members.map((name) => ({ code: 'cannotChange', path: [...at, name], name }));
  }
  const options = change.options ? optionFaults(nodes, change.options, [...at, 'options']) : [];
  return [...options, ...nodes.flatMap((node) => rangeFaults(node, change, at)).slice(0, 1)];
}

function membersOf(node: Node): string[] {
  if (isSection(node)) return ['when'];
  const asked = ['need', 'when'];
  if (isRows(node)) return [...asked, 'max'];
  if (!isLeaf(node)) return [...asked, 'options'];
  switch (node.kind) {
    case 'text':
    case 'longText':
    case 'kana':
      return [...asked, 'max'];
    case 'number':
      return [...asked, 'min', 'max'];
    case 'choice':
    case 'many':
      return [...asked, 'options'];
    default:
      return asked;
  }
}

function rangeFaults(node: Node, change: Change, at: Path): OverlayFault[] {
  const isNumber = isLeaf(node) && node.kind === 'number';
  const { min = isNumber ? node.min : 1, max } = change;
  const most = max ?? (isNumber ? node.max : undefined);
  const isWhole = isNumber || max === undefined || Number.isInteger(max);
  if (isWhole && (most === undefined || min <= most)) return [];
  return [{ code: 'badRange', path: [...at, max === undefined ? 'min' : 'max'] }];
}

function optionFaults(nodes: readonly Node[], change: OptionsChange, at: Path): OverlayFault[] {
  const lists = nodes.map(optionCodes);
  const known = lists.flat();
  const { only, drop = [], add = [], order = [] } = change;
  const added = add.map((option) => (typeof option === 'string' ? option : option.code));
  const unknown = (codes: readonly string[], list: readonly string[], ...where: string[]) =>
    codes.flatMap((name, i): OverlayFault[] => {
      if (list.includes(name)) return [];
      const nearest = nearestOf(name, list);
      const meant = { ...(nearest !== undefined && { nearest }), ...listed(list) };
      return [{ code: 'unknownCode', path: [...at, ...where, i], name, ...meant }];
    });
  const doubled = added.flatMap((name, i): OverlayFault[] =>
    known.includes(name) || added.indexOf(name) < i
      ? [{ code: 'alreadyThere', path: [...at, 'add', i], name }]
      : [],
  );
  const stands = add.flatMap((option, i): OverlayFault[] =>
    typeof option === 'string' || option.is === undefined || known.includes(option.is)
      ? []
      : [{ code: 'unknownCode', path: [...at, 'add', i, 'is'], name: option.is, ...listed(known) }],
  );
  const left = lists.map((list) =>
    list.filter((code) => (only ?? list).includes(code) && !drop.includes(code)),
  );
  const isSets = nodes.some((node) => 'by' in node);
  return [
    ...unknown(only ?? [], known, 'only'),
    ...unknown(drop, known, 'drop'),
    ...doubled,
    ...stands,
    ...unknown(order, [...left.flat(), ...added], 'order'),
    ...(left.some((list) => list.length + added.length === 0)
      ? [{ code: 'noOptions' as const, path: at }]
      : []),
    ...(isSets && add.length > 0
      ? [{ code: 'cannotChange' as const, path: [...at, 'add'], name: 'add' }]
      : []),
  ];
}

/** The codes of a list of options, or of the sets of questions to choose from. */
const optionCodes = (node: Node): string[] => {
  if (isLeaf(node)) return node.kind === 'choice' || node.kind === 'many' ? codesOf(node) : [];
  return 'variants' in node ? Object.keys(node.variants) : [];
};
