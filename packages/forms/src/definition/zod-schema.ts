import * as z from 'zod';
import type { FormDefinition, Parts } from './define-form.js';
import { codesOf, type Leaf } from './leaf.js';
import { checkLeaf, isNotice } from './leaf-check.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';
import { partOf } from './part-of.js';
import type { Stage } from './validate.js';
import type { DraftOf, FinalOf } from './value-types.js';

type FinalShape<N> = {
  -readonly [K in keyof N]: K extends keyof FinalOf<N>
    ? undefined extends FinalOf<N>[K]
      ? z.ZodOptional<z.ZodType<Exclude<FinalOf<N>[K], undefined>>>
      : z.ZodType<FinalOf<N>[K]>
    : never;
};
type DraftShape<N> = {
  -readonly [K in keyof N]: K extends keyof DraftOf<N>
    ? z.ZodOptional<z.ZodType<Exclude<DraftOf<N>[K], undefined>>>
    : never;
};

/** The zod schema of a part's final sheet: a real object of its sections, so `.shape`, `.pick` and `.extend` work. */
export type FinalSchema<N> = z.ZodObject<FinalShape<N>>;
export type DraftSchema<N> = z.ZodObject<DraftShape<N>>;

/**
 * The shape of a final sheet as plain zod: structure, values and formats. It is loose, so that plain zod loses no answer
 * of another edition or region. Cross-field rules are not in it: the verdict is `validate`.
 *
 * Sections are built when zod first asks for them.
 */
export const finalSchema = <P extends Parts, K extends keyof P & string>(form: FormDefinition<P>, part?: K) =>
  sheetSchema(nodesOf(form, part));

/** The shape of a draft: the same formats, every answer optional. */
export const draftSchema = <P extends Parts, K extends keyof P & string>(form: FormDefinition<P>, part?: K) =>
  looseObject(nodesOf(form, part), 'draft') as unknown as DraftSchema<P[K]['nodes']>;

/** The shape of a final sheet with these questions; by itself it brings no form and no rule into a bundle. */
export const sheetSchema = <N>(nodes: N) => looseObject(nodes as Nodes, 'final') as unknown as FinalSchema<N>;

const nodesOf = <P extends Parts, K extends keyof P & string>(form: FormDefinition<P>, part: K | undefined) =>
  partOf(form as unknown as FormDefinition, part).nodes as P[K]['nodes'];

const looseObject = (nodes: Nodes, stage: Stage) => z.looseObject(shapeOf(nodes, stage));

function shapeOf(nodes: Nodes, stage: Stage): Record<string, z.ZodType> {
  const shape = {};
  for (const [key, node] of Object.entries(nodes)) {
    // A getter: zod calls it once, when the object first meets data or somebody reads `.shape`.
    Object.defineProperty(shape, key, {
      enumerable: true,
      configurable: true,
      get: () => field(node, stage),
    });
  }
  return shape;
}

function field(node: Node, stage: Stage): z.ZodType {
  const schema = nodeSchema(node, stage);
  return stage === 'final' && node.need === 'required' && !node.when ? schema : z.optional(schema);
}

function nodeSchema(node: Node, stage: Stage): z.ZodType {
  if (isLeaf(node)) return leafSchema(node);
  if (isSection(node)) return looseObject(node.section, stage);
  if (isRows(node)) {
    const list = z.array(looseObject(node.rows, stage)).max(node.max);
    return stage === 'final' && node.need === 'required' ? list.min(1) : list;
  }
  const sets = Object.entries(node.variants).map(([code, nodes]) =>
    z.strictObject({ [node.by]: z.literal(code), ...eager(shapeOf(nodes, stage)) }),
  );
  const chosen = z.discriminatedUnion(node.by, sets as unknown as [z.ZodObject, ...z.ZodObject[]]);
  if (stage === 'final') return chosen;
  return z.union([chosen, z.looseObject({ [node.by]: z.optional(z.undefined()) })]);
}

const eager = (shape: Record<string, z.ZodType>) => ({ ...shape });

/** A string with zod's checks on texts, without those for e-mail and the like that `z.string()` brings: 2 kB less in a bundle. */
const string = () => new z._ZodString({ type: 'string' });

const shared = new Map<string, z.ZodType>();

/**
 * The zod schema of one leaf; it accepts exactly what the leaf's own check accepts. Leaves with the same values share one:
 * a sheet asks for the same few kinds again and again, and zod takes longer to make a schema than to use it.
 */
export function leafSchema(leaf: Leaf): z.ZodType {
  if (leaf.kind === 'zod') return leaf.schema as z.ZodType;
  const { need, when, sensitivity, linkId, mark, since, ...values } = leaf;
  const key = JSON.stringify(values);
  const schema = shared.get(key) ?? schemaOf(leaf);
  shared.set(key, schema);
  return schema;
}

function schemaOf(leaf: Exclude<Leaf, { kind: 'zod' }>): z.ZodType {
  switch (leaf.kind) {
    case 'flag':
      return z.literal(true);
    case 'choice':
      return z.enum(codesOf(leaf) as [string, ...string[]]);
    case 'many':
      return checked(z.array(z.enum(codesOf(leaf) as [string, ...string[]])), leaf, z.minLength(1));
    case 'number':
      return checked(z.number(), leaf, z.gte(leaf.min), z.lte(leaf.max));
    case 'text':
    case 'longText':
      return checked(string(), leaf, z.minLength(1), z.maxLength(leaf.max));
    case 'date':
      return checked(z.iso.date(), leaf);
    default:
      return checked(string(), leaf, z.minLength(1));
  }
}

/**
 * Adds zod's own checks and what zod has no word for; the issue's `params.code` is the code that `validate` gives.
 * All at once: zod makes a new schema each time.
 */
const checked = <T extends z.ZodType>(
  schema: T,
  leaf: Leaf,
  ...checks: readonly z.core.$ZodCheck<never>[]
): z.ZodType =>
  schema.check(...(checks as readonly z.core.$ZodCheck<z.output<T>>[]), (payload) => {
    if (payload.issues.length > 0) return;
    const found = checkLeaf(leaf, payload.value);
    if (found && !isNotice(found)) {
      const params = { code: found.code, ...found.params };
      payload.issues.push({ code: 'custom', input: payload.value, params, continue: true });
    }
  });
