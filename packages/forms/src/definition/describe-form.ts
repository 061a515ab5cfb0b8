import type { Condition } from './condition.js';
import { editionOf, type Form } from './define-form.js';
import {
  type ChoiceLeaf,
  codesOf,
  type IdentifierScheme,
  type Leaf,
  type LeafKind,
  type ManyLeaf,
  type Mark,
  type Need,
  type Sensitivity,
} from './leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';

export interface OptionDescription {
  readonly code: string;
  /** Word key. */
  readonly label: string;
  readonly exclusive?: true;
  readonly is?: string;
  /** How sure this box is known, where that is said of it alone; else the mark of its question holds. */
  readonly mark?: Mark;
}

export interface FieldDescription {
  /** Address of the definition: keys joined by dots, list entries without number, variants with their code. */
  readonly path: string;
  /** The same without variant codes: where the answer stands in a document. */
  readonly dataPath: string;
  readonly kind: LeafKind | 'section' | 'rows' | 'variants';
  /** Word keys. */
  readonly label: string;
  readonly hint: string;
  readonly linkId?: string;
  readonly need?: Need;
  readonly when?: Condition;
  readonly mark?: Mark;
  readonly since?: string;
  readonly sensitivity?: Sensitivity;
  readonly options?: readonly OptionDescription[];
  /** The shared list the options come from. */
  readonly list?: string;
  /** The key that chooses a set of questions. */
  readonly by?: string;
  readonly scheme?: IdentifierScheme;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  /** Word key of the unit printed beside the box. */
  readonly unit?: string;
  /** Attributes of an input field. `off`: whoever types here writes about somebody else. */
  readonly autocomplete?: 'off';
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel';
  readonly lang?: 'ja';
}

export interface PartDescription {
  readonly part: string;
  readonly author: string;
  readonly addressee: string;
  readonly answers?: string;
  /** Sections before what they hold: the reading order. */
  readonly fields: readonly FieldDescription[];
}

export interface FormDescription {
  readonly form: string;
  readonly edition: string;
  readonly title: string;
  readonly force: string;
  readonly parts: readonly PartDescription[];
}

/** A form as plain JSON for a renderer: every node in reading order, with word keys instead of words. */
export function describeForm(form: Pick<Form, 'id' | 'editions' | 'force' | 'parts'>): FormDescription {
  return {
    form: form.id,
    edition: editionOf(form),
    title: `forms.${form.id}.title`,
    force: form.force,
    parts: Object.entries(form.parts).map(([part, { author, addressee, answers, nodes }]) => ({
      part,
      author,
      addressee,
      ...(answers && { answers }),
      fields: [...describeNodes(form.id, nodes, [], [])],
    })),
  };
}

function* describeNodes(
  form: string,
  nodes: Nodes,
  path: readonly string[],
  dataPath: readonly string[],
): Generator<FieldDescription> {
  for (const [key, node] of Object.entries(nodes)) {
    const here = [...path, key];
    const data = [...dataPath, key];
    const word = `forms.${form}.${here.join('.')}`;
    yield {
      path: here.join('.'),
      dataPath: data.join('.'),
      kind: kindOf(node),
      label: `${word}.label`,
      hint: `${word}.hint`,
      ...common(node),
      ...(isLeaf(node) ? describeLeaf(node, word) : isRows(node) ? { max: node.max } : {}),
      ...('by' in node && { by: node.by }),
    };
    if (isLeaf(node)) continue;
    if (isSection(node)) yield* describeNodes(form, node.section, here, data);
    else if (isRows(node)) yield* describeNodes(form, node.rows, here, data);
    else {
      for (const [code, set] of Object.entries(node.variants)) {
        yield* describeNodes(form, set, [...here, code], data);
      }
    }
  }
}

const kindOf = (node: Node): FieldDescription['kind'] =>
  isLeaf(node) ? node.kind : isSection(node) ? 'section' : isRows(node) ? 'rows' : 'variants';

const common = ({ need, when, mark, since, linkId }: Node) => ({
  ...(linkId && { linkId }),
  ...(need && { need }),
  ...(when && { when }),
  ...(mark && { mark }),
  ...(since && { since }),
});

function describeLeaf(leaf: Leaf, word: string): Partial<FieldDescription> {
  return {
    ...(leaf.sensitivity && { sensitivity: leaf.sensitivity }),
    ...limitsOf(leaf),
    ...entryOf(leaf),
    ...((leaf.kind === 'choice' || leaf.kind === 'many') && {
      ...(leaf.list && { list: leaf.list }),
      options: describeOptions(leaf, word),
    }),
  };
}

/** The options of a leaf whose word key begins with `word`; their words live with the shared list, else with the leaf. */
export const describeOptions = (leaf: ChoiceLeaf | ManyLeaf, word: string): OptionDescription[] => {
  const home = leaf.list === 'role' ? 'roles' : leaf.list ? `codes.${leaf.list}` : `${word}.option`;
  return leaf.options.map((option) => describeOption(option, home));
};

type AnyOption = Extract<Leaf, { kind: 'choice' }>['options'][number];

function describeOption(option: AnyOption, word: string): OptionDescription {
  if (typeof option === 'string') return { code: option, label: `${word}.${option}` };
  const { code, exclusive, is, mark } = option;
  return {
    code,
    label: `${word}.${code}`,
    ...(exclusive && { exclusive }),
    ...(is && { is }),
    ...(mark && { mark }),
  };
}

function limitsOf(leaf: Leaf): Partial<FieldDescription> {
  switch (leaf.kind) {
    case 'text':
    case 'longText':
    case 'kana':
      return { max: leaf.max };
    case 'number':
      return {
        min: leaf.min,
        max: leaf.max,
        ...(leaf.decimals && { decimals: leaf.decimals }),
        ...(leaf.unit && { unit: `units.${leaf.unit}` }),
      };
    case 'identifier':
      return { scheme: leaf.scheme };
    case 'many':
      return { max: codesOf(leaf).length };
    default:
      return {};
  }
}

function entryOf(leaf: Leaf): Partial<FieldDescription> {
  switch (leaf.kind) {
    case 'flag':
    case 'choice':
    case 'many':
      return {};
    case 'number':
      return { autocomplete: 'off', inputmode: leaf.decimals ? 'decimal' : 'numeric' };
    case 'phone':
      return { autocomplete: 'off', inputmode: 'tel' };
    case 'postalCode':
      return { autocomplete: 'off', inputmode: 'numeric' };
    case 'kana':
      return { autocomplete: 'off', inputmode: 'text', lang: 'ja' };
    default:
      return { autocomplete: 'off', inputmode: 'text' };
  }
}
