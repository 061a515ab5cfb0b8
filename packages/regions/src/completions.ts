import { describeForm, type FieldDescription, forms } from '@renkei/forms';
import { allPhases, eventTypes, type Fact, nationalRules, roles } from '@renkei/pathway';
import type { JsonSchema } from './profile-json-schema.js';
import { national } from './profiles/national.js';

/** What an editor offers, where other names are right as well: those that a region has added. */
const offered = (names: readonly string[]): JsonSchema => ({
  anyOf: [{ enum: [...names] }, { type: 'string' }],
});
const listOf = (names: readonly string[]): JsonSchema => ({ type: 'array', items: offered(names) });

/** Lists of the nation's names, by the piece of a profile in which they stand. */
export function namesToComplete(): Record<string, JsonSchema> {
  const facts: Readonly<Record<string, Fact>> = nationalRules.facts;
  const dates = Object.entries(facts).flatMap(([name, { kind }]) => (kind === 'date' ? [name] : []));
  const condition = { $ref: '#/$defs/condition' };
  return {
    condition: {
      type: 'object',
      properties: {
        any: { type: 'array', items: condition },
        all: { type: 'array', items: condition },
        not: condition,
        ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, matcherOf(fact)])),
      },
    },
    anchor: offered(['openedOn', ...dates]),
    role: offered(roles),
    event: { enum: [...eventTypes] },
    phase: { enum: [...allPhases] },
    ...Object.fromEntries(
      Object.keys(forms).map((id) => [`pathsOf.${id}`, offered(fieldsOf(id).map(({ path }) => path))]),
    ),
  };
}

const given: JsonSchema = { type: 'object', properties: { given: { type: 'boolean' } }, required: ['given'] };

/** What a fact may be asked for: a value, several, a span, or whether it is known. */
function matcherOf(fact: Fact): JsonSchema {
  if (fact.kind === 'code') {
    const values = { enum: [...fact.values] };
    return { anyOf: [values, { type: 'array', items: values }, given] };
  }
  const type = fact.kind === 'number' ? 'number' : 'string';
  const span = { type: 'object', properties: { from: { type }, to: { type } }, additionalProperties: false };
  return { anyOf: [{ type }, { type: 'array', items: { type } }, span, given] };
}

const fieldsOf = (id: string): FieldDescription[] => {
  const form = Object.values(forms).find((one) => one.id === id);
  return form ? describeForm(form).parts.flatMap((part) => part.fields) : [];
};

const pathsOf = (id: string): JsonSchema => ({ $ref: `#/$defs/pathsOf.${id}` });

/** The paths of each form, and the codes of its lists of options. */
export function formCompletions(): Record<string, JsonSchema> {
  const entries = Object.keys(forms).map((id) => {
    const changed = fieldsOf(id).flatMap(({ path, options = [] }): [string, JsonSchema][] => {
      if (options.length === 0) return [[path, {}]];
      const codes = listOf(options.map(({ code }) => code));
      const lists = { type: 'object', properties: { only: codes, drop: codes, order: codes } };
      return [[path, { type: 'object', properties: { options: lists } }]];
    });
    const properties = {
      drop: { type: 'array', items: pathsOf(id) },
      change: { type: 'object', properties: Object.fromEntries(changed) },
    };
    return [id, { $ref: '#/$defs/forms', type: 'object', properties }] as const;
  });
  return Object.fromEntries(entries);
}

/** The paths that rules for sending name, by document. */
export function sendingCompletions(): Record<string, JsonSchema> {
  const documents = Object.keys(national.editions[0].sending ?? {});
  return Object.fromEntries(
    documents.map((id) => {
      const properties = {
        show: { type: 'object', properties: Object.fromEntries(fieldsOf(id).map(({ path }) => [path, {}])) },
        require: { type: 'array', items: pathsOf(id) },
        ban: { type: 'array', items: { type: 'object', properties: { path: pathsOf(id) } } },
      };
      const by = { type: 'object', additionalProperties: { type: ['object', 'null'], properties } };
      return [id, { $ref: '#/$defs/sending', type: ['object', 'null'], properties: { by } }];
    }),
  );
}
