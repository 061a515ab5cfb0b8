import { overlaySchema } from '@renkei/forms';
import * as z from 'zod';
import { formCompletions, namesToComplete, sendingCompletions } from './completions.js';
import { named, profileSchema } from './profile-schema.js';
import { national } from './profiles/national.js';

export type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
};

/**
 * The format of a profile as JSON Schema (2020-12), so that an editor completes it: members, the nation's forms, documents,
 * steps, facts with their values, dates to count from, roles, paths of fields and codes of options. Names that a region adds
 * are allowed everywhere; `loadRegion` judges them.
 *
 * The package ships it as `@renkei/regions/profile.schema.json`; a profile names it with `"$schema"`.
 */
export function profileJsonSchema(): Readonly<Record<string, unknown>> {
  const pieces = new Map<unknown, string>(Object.entries(named).map(([name, piece]) => [piece, name]));
  const options = {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Record<string, unknown> }) => {
      const name = pieces.get(zodSchema);
      if (name === undefined) return;
      for (const member of Object.keys(jsonSchema)) delete jsonSchema[member];
      jsonSchema.$ref = `#/$defs/${name}`;
    },
  } as const;
  const schema = z.toJSONSchema(profileSchema, options) as JsonSchema;
  const overlay = z.toJSONSchema(overlaySchema(), options) as JsonSchema;
  const edition = schema.properties?.editions?.items?.properties ?? {};
  const [first] = national.editions;
  const forms = edition.forms?.additionalProperties;
  if (typeof forms === 'object') {
    const { definition, layouts } = forms.properties ?? {};
    forms.properties = {
      ...overlay.properties,
      ...(definition && { definition }),
      ...(layouts && { layouts }),
    };
    forms.additionalProperties = false;
  }
  const shared: Record<string, JsonSchema> = {};
  for (const section of ['forms', 'documents', 'eligibility', 'steps', 'sending'] as const) {
    const record = edition[section];
    if (typeof record?.additionalProperties !== 'object') continue;
    shared[section] = record.additionalProperties;
    const one = { $ref: `#/$defs/${section}` };
    record.additionalProperties = one;
    record.properties = Object.fromEntries(Object.keys(first[section] ?? {}).map((name) => [name, one]));
  }
  Object.assign(edition.forms?.properties ?? {}, formCompletions());
  Object.assign(edition.sending?.properties ?? {}, sendingCompletions());
  const { $schema, $defs, ...rest } = schema;
  return {
    $schema,
    $id: 'urn:renkei:regions:profile',
    title: 'Renkei region profile',
    ...rest,
    $defs: { ...($defs as object), ...(overlay.$defs as object), ...shared, ...namesToComplete() },
  };
}
