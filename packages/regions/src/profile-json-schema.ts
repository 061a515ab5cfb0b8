import { overlaySchema } from '@renkei/forms';
import * as z from 'zod';
import { profileSchema } from './profile-schema.js';
import { national } from './profiles/national.js';

type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
};

/**
 * The format of a profile as JSON Schema (2020-12), so that an editor completes its keys: members, and the nation's forms,
 * documents, steps, facts and rules. Names that a region adds are allowed everywhere; `loadRegion` judges them.
 *
 * The package ships it as `@renkei/regions/profile.schema.json`; a profile names it with `"$schema"`.
 */
export function profileJsonSchema(): Readonly<Record<string, unknown>> {
  const options = { io: 'input', unrepresentable: 'any', reused: 'ref' } as const;
  const schema = z.toJSONSchema(profileSchema, { ...options, reused: 'inline' }) as JsonSchema;
  const overlay = z.toJSONSchema(overlaySchema(), { ...options, reused: 'inline' }) as JsonSchema;
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
  const { $schema, $defs, ...rest } = schema;
  return {
    $schema,
    $id: 'urn:renkei:regions:profile',
    title: 'Renkei region profile',
    ...rest,
    $defs: { ...($defs as object), ...(overlay.$defs as object), ...shared },
  };
}
