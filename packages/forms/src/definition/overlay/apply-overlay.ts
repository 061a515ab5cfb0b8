import type { FormDefinition, Part } from '../define-form.js';
import type { ChoiceLeaf, ManyLeaf } from '../leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes, type Variants } from '../node.js';
import { waysTo } from '../node-paths.js';
import { pathsReadBy } from '../rule.js';
import type { Change, Changes, OptionsChange, Overlay } from './overlay-form.js';

/** The definition with the changes made. What does not fit is passed over: `overlayFaults` says it before. */
export function applyOverlay(form: FormDefinition, overlay: Overlay): FormDefinition {
  const { id, editions, force } = form;
  const parts = Object.entries(form.parts).map(([key, part]) => {
    const own = overlay.parts && Object.hasOwn(overlay.parts, key) ? overlay.parts[key] : undefined;
    const changed = changePart(part, overlay);
    return [key, own ? changePart(changed, own) : changed];
  });
  return { id, editions, force, parts: Object.fromEntries(parts) };
}

function changePart(part: Part, changes: Changes): Part {
  const nodes = changeNodes(part.nodes, new Work(changes), '');
  const has = (path: string) => waysTo(nodes, path).length > 0;
  const { drop = [], add = [] } = changes.rules ?? {};
  const rules = [
    ...(part.rules ?? []).filter((rule) => !drop.includes(rule.id)),
    ...add.filter((rule) => pathsReadBy(rule).every(has)),
  ];
  const facts = {
    ...without(part.facts ?? {}, changes.facts?.drop ?? []),
    ...Object.fromEntries(Object.entries(changes.facts?.add ?? {}).filter(([, path]) => has(path))),
  };
  return {
    ...part,
    nodes,
    ...(rules.length > 0 || part.rules ? { rules } : {}),
    ...(Object.keys(facts).length > 0 || part.facts ? { facts } : {}),
  };
}

const without = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** The changes of one part, found by path. */
class Work {
  readonly change: ReadonlyMap<string, Change>;
  private readonly dropped: ReadonlySet<string>;
  private readonly added: readonly (readonly [path: string, node: Node])[];
  /** Changed paths and every path above one; what lies elsewhere is taken as it is. */
  private readonly touched: ReadonlySet<string>;

  constructor({ add = {}, drop = [], change = {} }: Changes) {
    this.change = new Map(Object.entries(change));
    this.dropped = new Set(drop);
    this.added = Object.entries(add);
    const paths = [...Object.keys(add), ...drop, ...Object.keys(change)];
    this.touched = new Set(paths.flatMap(upwards));
  }

  keeps = (path: string) => !this.dropped.has(path);
  touches = (path: string) => this.touched.has(path);
  /** What is added directly under a place. */
  addedUnder = (above: string): [string, Node][] =>
    this.added.flatMap(([path, node]) => {
      const key = path.slice(above.length);
      return path.startsWith(above) && !key.includes('.') ? [[key, node]] : [];
    });
}

const upwards = (path: string): string[] =>
  path.split('.').map((_, i, keys) => keys.slice(0, i + 1).join('.'));

/** `above` is the path of the place with a dot behind it, or nothing at the top. */
function changeNodes(nodes: Nodes, work: Work, above: string): Nodes {
  const kept = Object.entries(nodes).flatMap(([key, node]): [string, Node][] => {
    const path = above + key;
    if (!work.keeps(path)) return [];
    return [[key, work.touches(path) ? changeNode(node, work, path) : node]];
  });
  return Object.fromEntries([...kept, ...work.addedUnder(above)]);
}

function changeNode(node: Node, work: Work, path: string): Node {
  const change = work.change.get(path) ?? {};
  if (isSection(node))
    return asNeeded(asked({ ...node, section: changeNodes(node.section, work, `${path}.`) }, change));
  const { max = 0 } = change;
  if (isRows(node)) {
    const rows = { ...node, rows: changeNodes(node.rows, work, `${path}.`), ...(max && { max }) };
    return asked(rows, change);
  }
  if (!isLeaf(node))
    return asked({ ...node, variants: changeSets(node, work, path, change.options) }, change);
  const { need: _, when: __, options, ...limits } = change;
  const leaf = { ...node, ...limits } as typeof node;
  if (!options || (leaf.kind !== 'choice' && leaf.kind !== 'many')) return asked(leaf, change);
  return asked({ ...leaf, options: changeOptions(leaf.options, options) }, change);
}

function changeSets(
  node: Variants,
  work: Work,
  path: string,
  change: OptionsChange = {},
): Variants['variants'] {
  const codes = changeOptions(Object.keys(node.variants), change) as string[];
  const sets = codes.map((code) => [
    code,
    changeNodes(node.variants[code] as Nodes, work, `${path}.${code}.`),
  ]);
  return Object.fromEntries(sets);
}

function changeOptions(options: (ChoiceLeaf | ManyLeaf)['options'], change: OptionsChange) {
  const { only, drop = [], add = [], order = [] } = change;
  const kept = options.filter((option) => {
    const code = codeOf(option);
    return (only ?? [code]).includes(code) && !drop.includes(code);
  });
  const all = [...kept, ...add];
  const first = order.flatMap((code) => all.filter((option) => codeOf(option) === code));
  return [...first, ...all.filter((option) => !order.includes(codeOf(option)))];
}

const codeOf = (option: ChoiceLeaf['options'][number]) => (typeof option === 'string' ? option : option.code);

/** A node asked as the change says. */
function asked<X extends Node>(node: X, { need = node.need, when = node.when }: Change): X {
  const { need: _, when: __, ...rest } = node;
  return {
    ...rest,
    ...(need && need !== 'optional' && { need }),
    ...(when && when !== 'always' && { when }),
  } as X;
}

/** A section is required exactly when every final sheet answers something in it. */
function asNeeded(node: Node & { section: Nodes }): Node {
  const { need, ...rest } = node;
  const required = Object.values(node.section).some((one) => one.need === 'required' && !one.when);
  if (required) return { ...rest, need: 'required' };
  return need === 'required' || need === undefined ? rest : node;
}
