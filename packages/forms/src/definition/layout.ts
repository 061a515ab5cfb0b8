import type { Form } from './define-form.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';
import { partOf } from './part-of.js';

/** A box or block on paper. Naming a section or a list places everything in it that has no place of its own. */
export interface Placed {
  readonly path: string;
  /** Twelfths of the line; the whole line when left out. */
  readonly width?: number;
}

export interface LayoutGroup {
  /** Node whose label is the heading; without one the boxes stand under no heading. */
  readonly heading?: string;
  readonly fields: readonly (string | Placed)[];
}

export interface LayoutSheet {
  readonly side: 'front' | 'back';
  readonly groups: readonly LayoutGroup[];
}

/**
 * Where the answers of a part stand on paper: headings, order, sheets, widths. Layout is no data: moving a box to another
 * group does not move the answer in a stored document.
 */
export interface Layout {
  readonly form: string;
  readonly part: string;
  readonly sheets: readonly LayoutSheet[];
}

export interface ResolvedGroup {
  readonly heading?: string;
  /** Leaves and lists, each once. */
  readonly fields: readonly Placed[];
}
export interface ResolvedLayout {
  readonly sheets: readonly { readonly side: 'front' | 'back'; readonly groups: readonly ResolvedGroup[] }[];
}

/** The layout that follows from the definition alone: one sheet, a group for each section. */
export function plainLayout(form: Pick<Form, 'id' | 'parts'>, part?: string): Layout {
  const nodes = partOf(form, part).nodes;
  const groups = Object.keys(nodes).map((key) => ({ heading: key, fields: [key] }));
  const name = part ?? (Object.keys(form.parts)[0] as string);
  return { form: form.id, part: name, sheets: [{ side: 'front', groups }] };
}

/**
 * Gives every leaf and list of the part exactly one place. What the layout does not name, a region's own question for
 * example, stands at the end of the group that holds its section, else at the end of the last sheet.
 *
 * @throws {RangeError} when the layout names a place twice or one that the part does not have.
 */
export function resolveLayout(form: Pick<Form, 'id' | 'parts'>, layout: Layout): ResolvedLayout {
  const blocks = blocksOf(partOf(form, layout.part).nodes, []);
  const named = layout.sheets.flatMap((sheet) => sheet.groups.flatMap((group) => group.fields.map(asPlaced)));
  const owners = new Map(blocks.map((block) => [block, ownerOf(block, named)]));
  checkNames(named, blocks, layout);
  const sheets = layout.sheets.map(({ side, groups }) => ({
    side,
    groups: groups.map(({ heading, fields }) => ({
      ...(heading !== undefined && { heading }),
      fields: fields
        .map(asPlaced)
        .flatMap((place) =>
          blocks.filter((block) => owners.get(block) === place.path).map((path) => ({ ...place, path })),
        ),
    })),
  }));
  const left = blocks.filter((block) => owners.get(block) === undefined).map((path) => ({ path }));
  if (left.length === 0) return { sheets };
  const last = sheets[sheets.length - 1];
  if (!last) return { sheets: [{ side: 'front', groups: [{ fields: left }] }] };
  return { sheets: [...sheets.slice(0, -1), { ...last, groups: [...last.groups, { fields: left }] }] };
}

const asPlaced = (field: string | Placed): Placed => (typeof field === 'string' ? { path: field } : field);

/** Paths of everything that is printed as one piece: leaves and lists. */
function blocksOf(nodes: Nodes, path: readonly string[]): string[] {
  return Object.entries(nodes).flatMap(([key, node]) => blocksIn(node, [...path, key]));
}

function blocksIn(node: Node, path: readonly string[]): string[] {
  if (isLeaf(node) || isRows(node)) return [path.join('.')];
  if (isSection(node)) return blocksOf(node.section, path);
  const sets = Object.entries(node.variants).flatMap(([code, set]) => blocksOf(set, [...path, code]));
  return [[...path, node.by].join('.'), ...sets];
}

/** The most exact place named for a block. */
function ownerOf(block: string, named: readonly Placed[]): string | undefined {
  const holding = named
    .map(({ path }) => path)
    .filter((path) => block === path || block.startsWith(`${path}.`));
  return holding.sort((a, b) => b.length - a.length)[0];
}

function checkNames(named: readonly Placed[], blocks: readonly string[], layout: Layout): void {
  const seen = new Set<string>();
  for (const { path } of named) {
    const exists = blocks.some((block) => block === path || block.startsWith(`${path}.`));
    if (!exists) throw new RangeError(`${layout.form} has nothing at ${path}`);
    if (seen.has(path)) throw new RangeError(`the layout of ${layout.form} names ${path} twice`);
    seen.add(path);
  }
}
