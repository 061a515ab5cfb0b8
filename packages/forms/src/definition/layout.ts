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
/** A place of a layout that came to nothing: the form has no such question (any more), or an earlier place holds it. */
export interface LayoutNotice {
  readonly code: 'notInForm' | 'namedTwice';
  readonly path: string;
}

export interface ResolvedLayout {
  readonly sheets: readonly { readonly side: 'front' | 'back'; readonly groups: readonly ResolvedGroup[] }[];
  readonly notices: readonly LayoutNotice[];
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
 * A place that the form does not have, because an older edition or a region dropped it, vanishes with a notice; of a place
 * named twice the first counts.
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function resolveLayout(form: Pick<Form, 'id' | 'parts'>, layout: Layout): ResolvedLayout {
  const blocks = blocksOf(partOf(form, layout.part).nodes, []);
  const named = layout.sheets.flatMap((sheet) => sheet.groups.flatMap((group) => group.fields.map(asPlaced)));
  const owners = new Map(blocks.map((block) => [block, ownerOf(block, named)]));
  const notices = noticesOf(named, blocks);
  const free = new Set(blocks);
  const holdOnce = (place: Placed): Placed[] => {
    const held = blocks.filter((block) => owners.get(block) === place.path && free.delete(block));
    return held.map((path) => ({ ...place, path }));
  };
  const sheets = layout.sheets.map(({ side, groups }) => ({
    side,
    groups: groups.map(({ heading, fields }) => ({
      ...(heading !== undefined && { heading }),
      fields: fields.map(asPlaced).flatMap(holdOnce),
    })),
  }));
  const left = [...free].map((path) => ({ path }));
  if (left.length === 0) return { sheets, notices };
  const last = sheets[sheets.length - 1];
  if (!last) return { sheets: [{ side: 'front', groups: [{ fields: left }] }], notices };
  return {
    sheets: [...sheets.slice(0, -1), { ...last, groups: [...last.groups, { fields: left }] }],
    notices,
  };
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

function noticesOf(named: readonly Placed[], blocks: readonly string[]): LayoutNotice[] {
  return named.flatMap(({ path }, i): LayoutNotice[] => {
    if (!blocks.some((block) => block === path || block.startsWith(`${path}.`)))
      return [{ code: 'notInForm', path }];
    return named.findIndex((other) => other.path === path) < i ? [{ code: 'namedTwice', path }] : [];
  });
}
