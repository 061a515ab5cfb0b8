import type { Words } from '../labels/label-tree.js';
import { editionOf, type Form } from './define-form.js';
import { describeOptions } from './describe-form.js';
import { leafSchema } from './json-schema-leaf.js';
import type { Leaf } from './leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes, type Variants } from './node.js';
import { partOf } from './part-of.js';
import type { Stage } from './validate.js';

/** A JSON Schema of draft 2020-12, as plain data; only the keywords that are used here. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly contains?: JsonSchema;
}

export interface JsonSchemaOptions {
  readonly part?: string;
  /** Whether required answers must be there; an input never has to be complete. */
  readonly stage?: Stage;
  /** `output`, a document as it is stored and sent; `input`, what people write and `normalise` reads. */
  readonly io?: 'input' | 'output';
  /** Labels become titles, such as `resources.ja` of `@renkei/i18n`. */
  readonly words?: Words;
  /** The region of an overlaid form, which is another schema than the form's own. */
  readonly region?: string;
}

/**
 * The JSON Schema (2020-12) of a part, for those who validate without this library. It says structure, formats, limits,
 * codes and what every final sheet requires; like plain zod it says nothing across answers and no check digit: the verdict
 * is `validate`. Its `$id` names form, edition, part, stage and direction, and stays.
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function toJsonSchema(
  form: Pick<Form, 'id' | 'editions' | 'parts'>,
  options: JsonSchemaOptions = {},
): JsonSchema {
  const { stage = 'final', io = 'output', words = {}, region } = options;
  const { nodes } = partOf(form, options.part);
  const part = options.part ?? (Object.keys(form.parts)[0] as string);
  const direction = io === 'input' ? 'input' : stage;
  const name = [form.id, editionOf(form), part, direction, ...(region === undefined ? [] : [region])];
  const writer = new Writer(direction, words);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:renkei:form:${name.join(':')}`,
    ...writer.titled(`forms.${form.id}.title`),
    ...writer.object(nodes, `forms.${form.id}`),
  };
}

class Writer {
  constructor(
    private readonly direction: Stage | 'input',
    private readonly words: Words,
  ) {}

  titled(key: string): { title?: string } {
    const title = this.words[key];
    return title === undefined ? {} : { title };
  }

  object(nodes: Nodes, word: string): JsonSchema {
    const entries = Object.entries(nodes);
    const required = this.direction === 'final' ? entries.filter(([, node]) => isRequired(node)) : [];
    return {
      type: this.direction === 'input' ? ['object', 'null'] : 'object',
      properties: Object.fromEntries(entries.map(([key, node]) => [key, this.node(node, `${word}.${key}`)])),
      ...(required.length > 0 && { required: required.map(([key]) => key) }),
    };
  }

  private node(node: Node, word: string): JsonSchema {
    return { ...this.titled(`${word}.label`), ...this.untitled(node, word) };
  }

  private untitled(node: Node, word: string): JsonSchema {
    if (isLeaf(node)) return leafSchema(node, this.direction === 'input', this.choices(node, word));
    if (isSection(node)) return this.object(node.section, word);
    if (!isRows(node)) return this.variants(node, word);
    const items = this.object(node.rows, word);
    const list = { type: 'array', items, maxItems: node.max };
    // one entry may be written without its list
    if (this.direction === 'input') return { anyOf: [list, items] };
    return this.direction === 'final' && node.need === 'required' ? { ...list, minItems: 1 } : list;
  }

  /** The options with their titles, where there are words for them. */
  private choices(leaf: Leaf, word: string): JsonSchema[] | undefined {
    if (leaf.kind !== 'choice' && leaf.kind !== 'many') return undefined;
    const options = describeOptions(leaf, word);
    if (!options.some(({ label }) => label in this.words)) return undefined;
    return options.map(({ code, label }) => ({ const: code, ...this.titled(label) }));
  }

  private variants({ by, variants }: Variants, word: string): JsonSchema {
    if (this.direction === 'input') {
      const all = Object.entries(variants).map(
        ([code, set]) => this.object(set, `${word}.${code}`).properties,
      );
      const properties = Object.assign({ [by]: { type: ['string', 'null'] } }, ...all);
      return { type: ['object', 'null'], properties };
    }
    const sets = Object.entries(variants).map(([code, set]): JsonSchema => {
      const { properties, required = [] } = this.object(set, `${word}.${code}`);
      return {
        type: 'object',
        properties: { [by]: { const: code }, ...properties },
        required: [by, ...required],
        additionalProperties: false,
      };
    });
    // on a draft the set may not be chosen yet
    const unchosen = { type: 'object', not: { required: [by] } };
    return { oneOf: this.direction === 'draft' ? [...sets, unchosen] : sets };
  }
}

const isRequired = (node: Node) => node.need === 'required' && node.when === undefined;
