import type { Form } from '../definition/define-form.js';
import type { Leaf } from '../definition/leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes, type Variants } from '../definition/node.js';
import { partOf } from '../definition/part-of.js';
import type { Path } from '../issue.js';
import type { CivilDate } from '../values/civil-date.js';
import { capOf } from './caps.js';
import { listedOptions } from './listed-options.js';
import { namingTexts } from './names-within.js';
import { showLeaf, type WithheldReason } from './show-leaf.js';
import type { Pseudonyms, Style } from './style.js';
import type { PartViews, View, ViewName } from './view.js';
import { viewsOf } from './views/index.js';

/** What the sender decides within a view, and what a policy narrows it to. */
export interface Choices {
  /** The first part of the form when left out. */
  readonly part?: string;
  /** By path: one of the styles that view and policy allow. Free text is shown only when its style is chosen here. */
  readonly styles?: Readonly<Record<string, Style>>;
  /** By path: what the sender writes instead of the full value (●野●子, Y.T., a municipality). */
  readonly written?: Readonly<Record<string, string>>;
  /** By path: the styles that the region's sending policy allows (`show`). */
  readonly show?: Readonly<Record<string, readonly Style[]>>;
  /** The day on which ages count; usually the day of writing. */
  readonly on?: CivilDate;
  /** That the person has been told the diagnosis, where the sheet has no box for it. */
  readonly told?: boolean;
  /** Further names that free text may not hold, those of the request for a reply. */
  readonly names?: readonly string[];
  /** Needed by the view `pseudonymised`. */
  readonly pseudonyms?: Pseudonyms;
}

/** Something that is in the record and not, or not in full, on the copy. For the sender alone: never printed or sent. */
export interface Withheld {
  readonly path: Path;
  readonly reason: WithheldReason;
  /** How it is shown instead. */
  readonly as?: Style;
}

export interface Viewed {
  /** The document as this reader sees it; an answer is as it was, or `{ as, value }` where it is coarser. */
  readonly shown: Readonly<Record<string, unknown>>;
  readonly withheld: readonly Withheld[];
}

/**
 * What a reader is shown of a document, and what is withheld.
 *
 * A view is a list of what is shown. What it does not list, a question, a list, an option or a whole form added later, is
 * hidden; so is every key that the form does not have. Nothing is thrown on bad data: it is withheld.
 *
 * @example
 * viewOf(admissionHandover, sheet, 'fax').shown.subject // => { name: { as: 'initials', value: 'S.H.' }, age: 88, … }
 */
export function viewOf(
  form: Pick<Form, 'id' | 'parts'>,
  data: unknown,
  view: ViewName | View,
  choices: Choices = {},
): Viewed {
  const part = choices.part ?? (Object.keys(form.parts)[0] as string);
  const nodes = partOf(form, part).nodes;
  const known = viewsOf(form.id, part);
  const record = asRecord(data);
  if (view === 'full') return { shown: record, withheld: [] };
  const withheld: Withheld[] = [];
  const chosen = typeof view === 'string' ? known?.views[view] : view;
  const viewer: Viewer = {
    view: chosen ?? { name: view as View['name'], show: {} },
    known: known ?? { views: {}, options: {} },
    choices,
    told: isTold(record, known?.told, choices),
    naming: [...namingTexts(nodes, record), ...(choices.names ?? [])],
    withheld,
  };
  return { shown: shownOf(nodes, record, '', [], viewer), withheld };
}

interface Viewer {
  readonly view: View;
  readonly known: PartViews;
  readonly choices: Choices;
  readonly told: boolean;
  readonly naming: readonly string[];
  readonly withheld: Withheld[];
}

const asRecord = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};

/** What the sheet says wins; where it has no box for it, the sender says it; unknown is not told. */
function isTold(data: Record<string, unknown>, path: string | undefined, { told }: Choices): boolean {
  const answer = path?.split('.').reduce<unknown>((value, key) => asRecord(value)[key], data);
  return answer === undefined ? told === true : answer === 'yes';
}

function shownOf(
  nodes: Nodes,
  data: Record<string, unknown>,
  above: string,
  at: Path,
  viewer: Viewer,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  // A key may be a name: it is not repeated.
  if (Object.keys(data).some((key) => !Object.hasOwn(nodes, key) && data[key] !== undefined)) {
    viewer.withheld.push({ path: at, reason: 'unknownField' });
  }
  for (const [key, node] of Object.entries(nodes)) {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value === undefined) continue;
    const path = above === '' ? key : `${above}.${key}`;
    const result = shownNode(node, value, path, [...at, key], { ...viewer, data, key });
    if (result !== undefined) shown[key] = result;
  }
  return shown;
}

interface Place extends Viewer {
  readonly data: Record<string, unknown>;
  readonly key: string;
}

function shownNode(node: Node, value: unknown, path: string, at: Path, place: Place): unknown {
  if (isLeaf(node)) return shownLeaf(node, value, path, at, place);
  if (isRows(node)) {
    const entries = Array.isArray(value) ? value : [];
    const rows = entries.map((entry, i) => shownOf(node.rows, asRecord(entry), path, [...at, i], place));
    return orNothing(rows.filter((row) => Object.keys(row).length > 0));
  }
  if (isSection(node)) return orNothing(shownOf(node.section, asRecord(value), path, at, place));
  return orNothing(shownVariant(node, asRecord(value), path, at, place));
}

/** Without the answer that chooses a set of questions none of the set is shown. */
function shownVariant(node: Variants, data: Record<string, unknown>, path: string, at: Path, place: Place) {
  const code = data[node.by];
  const known = optionsAt(`${path}.${node.by}`, place);
  const set =
    typeof code === 'string' && Object.hasOwn(node.variants, code) ? node.variants[code] : undefined;
  if (!set || !place.view.show[`${path}.${node.by}`] || !known.includes(code as string)) {
    place.withheld.push({ path: at, reason: set ? 'notListed' : 'unknownField' });
    return {};
  }
  const { [node.by]: _code, ...rest } = data;
  return { [node.by]: code, ...shownOf(set, rest, `${path}.${code}`, at, place) };
}

const optionsAt = (path: string, { view, known }: Viewer): readonly string[] =>
  view.options?.[path] ?? known.options[path] ?? [];

const orNothing = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length > 0 ? value : undefined;

function shownLeaf(leaf: Leaf, value: unknown, path: string, at: Path, place: Place): unknown {
  const { view, choices, withheld } = place;
  const withhold = (reason: WithheldReason, as?: Style): undefined => {
    withheld.push({ path: at, reason, ...(as && { as }) });
  };
  const styles = allowed(leaf, path, place);
  const [usual] = styles;
  if (usual === undefined) return withhold('notListed');
  if (view.whenTold?.includes(path) && !place.told) return withhold('notTold');
  const written = choices.written?.[path];
  const wanted = choices.styles?.[path];
  if (wanted !== undefined && !styles.includes(wanted)) return withhold('styleNotAllowed');
  // A text counts as checked only when somebody says so.
  if (wanted === undefined && usual === 'checked') return withhold('notChecked');
  const style = wanted ?? styleWritten(styles, written) ?? usual;
  if (style === 'full') return shownInFull(leaf, value, path, at, place);
  const result = showLeaf(leaf, style, value, {
    kana: place.data[`${place.key}Kana`],
    naming: place.naming,
    ...(written !== undefined && { written }),
    ...(choices.on !== undefined && { on: choices.on }),
    ...(choices.pseudonyms && { pseudonyms: choices.pseudonyms }),
  });
  if ('refused' in result) return withhold(result.refused, style);
  if (result.shown !== value) withhold('coarser', style);
  return result.shown;
}

/** What the view lists, its cap allows and the policy leaves. */
function allowed(leaf: Leaf, path: string, { view, choices }: Place): readonly Style[] {
  const cap = capOf(view.name, leaf);
  const policy = choices.show && Object.hasOwn(choices.show, path) ? choices.show[path] : undefined;
  const own = Object.hasOwn(view.show, path) ? (view.show[path] ?? []) : [];
  const listed = own.filter((style) => cap.includes(style));
  return policy ? policy.filter((style) => listed.includes(style)) : listed;
}

/** A written text says by its look which of the allowed styles it is. */
const styleWritten = (styles: readonly Style[], written: string | undefined): Style | undefined =>
  written === undefined
    ? undefined
    : styles.find(
        (style) =>
          style === (written.includes('●') ? 'partial' : /^[A-Z]\./.test(written) ? 'initials' : 'city'),
      );

/** Of a choice only the options that the view knows; the others stay with the sender. */
function shownInFull(leaf: Leaf, value: unknown, path: string, at: Path, place: Place): unknown {
  if (leaf.kind !== 'choice' && leaf.kind !== 'many') {
    if (['string', 'number', 'boolean'].includes(typeof value)) return value;
    place.withheld.push({ path: at, reason: 'unknownField' });
    return undefined;
  }
  const ofList = leaf.list === undefined ? undefined : listedOptions[leaf.list];
  const own = optionsAt(path, place);
  const known = own.length > 0 ? own : (ofList ?? []);
  const except = place.view.except?.[path] ?? [];
  const isShown = (code: unknown) =>
    typeof code === 'string' && known.includes(code) && !except.includes(code);
  const codes = Array.isArray(value) ? value : [value];
  const shown = codes.filter(isShown);
  if (shown.length < codes.length) place.withheld.push({ path: at, reason: 'option' });
  if (shown.length === 0) return undefined;
  return Array.isArray(value) ? shown : shown[0];
}
