import type { Path } from '@renkei/forms';
import type * as z from 'zod';
import { missingMember } from './check-names.js';
import { listed } from './listed.js';
import { nearestOf } from './nearest.js';
import type { Profile } from './profile.js';
import { profileSchema } from './profile-schema.js';
import type { RegionIssue } from './region-issue.js';

/** What of a profile has the right shape, and everything that has not. */
export interface ReadShape {
  /** Left out where not even a layer can be made of it. */
  readonly profile?: Profile;
  /** Where each edition stood in the data before wrong ones were taken out. */
  readonly places: readonly number[];
  readonly issues: readonly RegionIssue[];
}

/** Deeper than any profile. */
const MAX_DEPTH = 60;
const MOST_EDITIONS = 500;
/** Taking a wrong piece away can leave its surroundings incomplete; nothing nests deeper than this. */
const MOST_ROUNDS = 12;

/** Judges the data as such. A wrong piece is taken out, so that the names in all the others are judged in the same run. */
export function readShape(input: unknown): ReadShape {
  if (deeperThan(input, MAX_DEPTH)) return { places: [], issues: [{ code: 'tooDeep', path: [] }] };
  const data = clone(input);
  const issues: RegionIssue[] = [];
  const places = Array.from({ length: MOST_EDITIONS }, (_, i) => i);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = profileSchema.safeParse(data);
    if (result.success) return { profile: data as Profile, places, issues };
    const found = result.error.issues.flatMap((issue) => issuesIn(issue, [], data));
    // what lacks something because of what was taken out of it has been said already
    if (round === 0) issues.push(...found);
    for (const { path, code } of [...found].reverse()) {
      const wrong = code === 'missingMember' ? path.slice(0, -1) : path;
      if (wrong.length === 0) return { places, issues };
      takeOut(data, wrong);
      if (wrong.length === 2 && wrong[0] === 'editions') places.splice(Number(wrong[1]), 1);
    }
  }
  return { places, issues };
}

type Issue = z.core.$ZodIssue;

function issuesIn(issue: Issue, above: Path, data: unknown): RegionIssue[] {
  const path = [...above, ...(issue.path as Path)];
  const written = at(data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => named('unknownMember', [...path, name], name, membersAt(path)));
  }
  // what is not there has no kind and is none of a list
  if (written === undefined && path.length > 0 && issue.code !== 'invalid_key') return [missingMember(path)];
  switch (issue.code) {
    case 'invalid_value':
      return [named('unknownCode', path, undefined, issue.values.map(String), written)];
    case 'invalid_key':
      return [keyIssue(path, issue)];
    case 'invalid_union':
      // what tells the shapes apart is none of the known
      if (issue.errors.length === 0) {
        const known = 'options' in issue ? (issue.options as unknown[]).map(String) : [];
        return [named('unknownCode', path, undefined, known, written)];
      }
      return likeliest(issue.errors, written).flatMap((inner) => issuesIn(inner, path, data));
    case 'too_small':
    case 'too_big':
      return [{ code: 'badRange', path }];
    case 'invalid_format':
      return [{ code: 'badKey', path, params: { name: lastOf(path) } }];
    default: {
      const expected = expectedAt(issue, written);
      return [{ code: 'wrongType', path, ...(expected && { params: { expected } }) }];
    }
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
};

/** The kind of data that was expected; a number that is not whole is told from a text. */
function expectedAt(issue: Issue, written: unknown): string | undefined {
  if (issue.code === 'custom') return issue.params?.member === 'date' ? 'day' : undefined;
  if (issue.code !== 'invalid_type') return undefined;
  const expected = KINDS[issue.expected];
  return expected === 'wholeNumber' && typeof written !== 'number' ? 'number' : expected;
}

function keyIssue(path: Path, { issues }: { readonly issues: readonly Issue[] }): RegionIssue {
  const [first] = issues;
  const known = first?.code === 'invalid_value' ? first.values.map(String) : [];
  return named(known.length > 0 ? 'unknownCode' : 'badKey', path, lastOf(path), known);
}

/** Of marks none is suggested: a guess could make a source surer than it is. */
function named(
  code: RegionIssue['code'],
  path: Path,
  name: string | undefined,
  known: readonly string[],
  meant: unknown = name,
): RegionIssue {
  const isGuessed = typeof meant === 'string' && path.at(-1) !== 'mark';
  const nearest = isGuessed ? nearestOf(meant, known) : undefined;
  const params = { name: name ?? lastOf(path), ...(nearest !== undefined && { nearest }), ...listed(known) };
  return { code, path, params };
}

const lastOf = (path: Path): string => String(path.at(-1) ?? '');

/** Of the shapes that data may have, the one it comes closest to: the one that does not fail at once. */
function likeliest(branches: readonly (readonly Issue[])[], written: unknown): readonly Issue[] {
  const cost = (issues: readonly Issue[]) =>
    issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type') ? 1000 : issues.length;
  const best = [...branches].sort((a, b) => cost(a) - cost(b))[0] ?? [];
  const words = branches.flat().filter(({ code }) => code === 'invalid_value');
  return typeof written === 'string' && words.length > 0 ? words.slice(0, 1) : best;
}

interface SchemaDefinition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly keyType?: unknown;
  readonly valueType?: unknown;
  readonly entries?: object;
  readonly options?: readonly unknown[];
}

/** The members that a profile may have at a place. */
const membersAt = (path: Path): string[] =>
  path
    .reduce<readonly unknown[]>(
      (schemas, step) => schemas.flatMap((one) => below(one, step)),
      [profileSchema],
    )
    .flatMap(opened)
    .flatMap(({ shape, keyType }) => [...Object.keys(shape ?? {}), ...codesOf(keyType)]);

const codesOf = (schema: unknown): string[] =>
  schema === undefined ? [] : Object.keys(definitionOf(schema).entries ?? {});

const definitionOf = (schema: unknown) => (schema as { readonly def: SchemaDefinition }).def;

/** What a schema that may be left out, or has several forms, holds inside. */
function opened(schema: unknown): SchemaDefinition[] {
  const definition = definitionOf(schema);
  const { innerType, options } = definition;
  if (options) return options.flatMap(opened);
  return innerType === undefined ? [definition] : opened(innerType);
}

const below = (schema: unknown, step: string | number): unknown[] =>
  opened(schema).flatMap(({ shape, element, valueType }) => {
    if (shape) return shape[step] === undefined ? [] : [shape[step]];
    return [element ?? valueType].filter((one) => one !== undefined);
  });

const isContainer = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (isContainer(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    root,
  );

function takeOut(root: unknown, path: Path): void {
  const place = at(root, path.slice(0, -1));
  const last = path.at(-1);
  if (!isContainer(place) || last === undefined) return;
  if (Array.isArray(place)) place.splice(Number(last), 1);
  else delete place[last];
}

function deeperThan(value: unknown, depth: number): boolean {
  if (!isContainer(value)) return false;
  return depth === 0 || Object.values(value).some((one) => deeperThan(one, depth - 1));
}

/** A copy of plain data in which no key can reach a prototype. */
function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (!isContainer(value)) return value;
  const copy = {};
  for (const [key, inner] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: clone(inner),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return copy;
}
