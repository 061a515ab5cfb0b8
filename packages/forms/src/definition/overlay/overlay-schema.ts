import * as z from 'zod';
import { identifierRules } from '../../values/identifiers.js';
import { KEY } from '../form-conformance.js';
import { units } from '../leaf-read.js';

const MARKS = ['V', 'V~', 'GK', 'GK?'];
const SENSITIVITIES = ['identifier', 'contact', 'health', 'social', 'family', 'staff', 'freeText', 'none'];

/** The shape of an overlay as zod, for profiles that come as JSON: members and their types, nothing about one form. */
export const overlaySchema = (): z.ZodType => {
  built ??= overlay();
  return built;
};
let built: z.ZodType | undefined;

const path = () => z.string().min(1).max(200);
const paths = () => z.array(path()).max(1000).optional();
const code = () => z.string().regex(KEY).max(60);
const edition = () => z.string().max(20).optional();
const limit = () => z.int().min(1).max(10_000);

/** Joints hold conditions; every other key is a name with what its answer must be. */
function conditionSchema(): z.ZodType {
  const scalar = z.union([z.string(), z.number(), z.boolean()]);
  const bound = z.union([z.number(), z.string()]).optional();
  const matcher = z.union([
    scalar,
    z.array(scalar).min(1),
    z.strictObject({ given: z.boolean() }),
    z.strictObject({ from: bound, to: bound }),
  ]);
  const condition: z.ZodType = z.lazy(() =>
    z
      .object({ any: z.array(condition), all: z.array(condition), not: condition })
      .partial()
      .catchall(matcher),
  );
  return condition;
}

const optionSchema = () =>
  z.union([
    code(),
    z.strictObject({
      code: code(),
      exclusive: z.literal(true).optional(),
      is: code().optional(),
      typed: z.array(z.string().max(40)).optional(),
      since: edition(),
      mark: z.enum(MARKS).optional(),
    }),
  ]);

function nodeSchema(condition: z.ZodType, option: z.ZodType): z.ZodType {
  const asked = {
    need: z.enum(['required', 'recommended']).optional(),
    when: condition.optional(),
    mark: z.enum(MARKS).optional(),
    linkId: z.string().max(20).optional(),
    since: edition(),
  };
  const leaf = (kinds: readonly string[], own: z.ZodRawShape) =>
    z.strictObject({ kind: z.enum(kinds), sensitivity: z.enum(SENSITIVITIES), ...asked, ...own });
  const node: z.ZodType = z.lazy(() =>
    z.union([
      z.discriminatedUnion('kind', [
        leaf(['text', 'longText', 'kana'], { max: limit() }),
        leaf(['number'], {
          min: z.number(),
          max: z.number(),
          decimals: z.int().min(0).max(6).optional(),
          unit: z.enum(units).optional(),
        }),
        leaf(['date', 'dateTime', 'time', 'postalCode', 'flag'], {}),
        leaf(['phone'], { fax: z.literal(true).optional() }),
        leaf(['identifier'], { scheme: z.enum(Object.keys(identifierRules)) }),
        leaf(['choice', 'many'], {
          list: z.string().max(60).optional(),
          options: z.array(option).min(1).max(200),
        }),
        // what only TypeScript can say
        leaf(['zod'], {
          schema: z.custom((value) => typeof value === 'object' && value !== null && '_zod' in value),
        }),
      ]),
      z.strictObject({ section: nodes, ...asked }),
      z.strictObject({ rows: nodes, max: limit(), ...asked }),
      z.strictObject({ by: code(), variants: z.record(z.string(), nodes), ...asked }),
    ]),
  );
  const nodes = z.record(z.string(), node);
  return node;
}

function ruleSchema(condition: z.ZodType): z.ZodType {
  const frame = {
    id: code(),
    when: condition.optional(),
    within: path().optional(),
    severity: z.literal('notice').optional(),
    since: edition(),
    mark: z.enum(MARKS).optional(),
  };
  return z.union([
    z.strictObject({ ...frame, require: path() }),
    z.strictObject({ ...frame, forbid: path() }),
    z.strictObject({ ...frame, order: z.tuple([path(), path()]), withinDays: limit().optional() }),
    z.strictObject({ ...frame, age: path(), birthDate: path(), on: path() }),
  ]);
}

function overlay(): z.ZodType {
  const condition = conditionSchema();
  const option = optionSchema();
  const codes = z.array(z.string()).max(200).optional();
  const change = z.strictObject({
    need: z.enum(['required', 'recommended', 'optional']).optional(),
    when: z.union([z.literal('always'), condition]).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    options: z
      .strictObject({ only: codes, drop: codes, add: z.array(option).max(200).optional(), order: codes })
      .optional(),
  });
  const changes = {
    add: z.record(z.string(), nodeSchema(condition, option)).optional(),
    drop: paths(),
    change: z.record(z.string(), change).optional(),
    rules: z
      .strictObject({ add: z.array(ruleSchema(condition)).max(1000).optional(), drop: paths() })
      .optional(),
    facts: z.strictObject({ add: z.record(z.string(), path()).optional(), drop: paths() }).optional(),
  };
  const parts = z.record(z.string(), z.strictObject(changes)).optional();
  return z.strictObject({ ...changes, parts });
}
