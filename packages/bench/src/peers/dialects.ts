import { codes, type Dialect, longest } from './dialect.js';

/** Plain zod, as somebody writes it who knows zod and wants no more than the leaves. */
export const zod: Dialect = {
  imports: `import * as z from 'zod';`,
  object: (fields) => `z.object(${fields})`,
  list: (entry, max) => `z.array(${entry}).max(${max})`,
  optional: (schema) => `${schema}.optional()`,
  leaf: (field) => {
    switch (field.kind) {
      case 'flag':
        return 'z.literal(true)';
      case 'choice':
        return `z.enum(${codes(field)})`;
      case 'many':
        return `z.array(z.enum(${codes(field)})).min(1)`;
      case 'number':
        return `z.${field.decimals ? 'number' : 'int'}().min(${field.min}).max(${field.max})`;
      case 'date':
        return 'z.iso.date()';
      case 'dateTime':
        return 'z.iso.datetime({ offset: true, precision: -1 })';
      case 'time':
        return 'z.iso.time({ precision: -1 })';
      default:
        return `z.string().min(1).max(${longest(field)})`;
    }
  },
};

export const typebox: Dialect = {
  imports: `import { Type } from '@sinclair/typebox';
const codes = (all) => Type.Union(all.map((code) => Type.Literal(code)));`,
  object: (fields) => `Type.Object(${fields})`,
  list: (entry, max) => `Type.Array(${entry}, { maxItems: ${max} })`,
  optional: (schema) => `Type.Optional(${schema})`,
  leaf: (field) => {
    switch (field.kind) {
      case 'flag':
        return 'Type.Literal(true)';
      case 'choice':
        return `codes(${codes(field)})`;
      case 'many':
        return `Type.Array(codes(${codes(field)}), { minItems: 1 })`;
      case 'number':
        return `Type.${field.decimals ? 'Number' : 'Integer'}({ minimum: ${field.min}, maximum: ${field.max} })`;
      case 'date':
        return `Type.String({ format: 'date' })`;
      case 'dateTime':
        return `Type.String({ format: 'date-time' })`;
      case 'time':
        return `Type.String({ pattern: '^[0-2]\\\\d:[0-5]\\\\d$' })`;
      default:
        return `Type.String({ minLength: 1, maxLength: ${longest(field)} })`;
    }
  },
};

export const valibot: Dialect = {
  imports: `import * as v from 'valibot';`,
  object: (fields) => `v.object(${fields})`,
  list: (entry, max) => `v.pipe(v.array(${entry}), v.maxLength(${max}))`,
  optional: (schema) => `v.optional(${schema})`,
  leaf: (field) => {
    switch (field.kind) {
      case 'flag':
        return 'v.literal(true)';
      case 'choice':
        return `v.picklist(${codes(field)})`;
      case 'many':
        return `v.pipe(v.array(v.picklist(${codes(field)})), v.minLength(1))`;
      case 'number': {
        const limits = `v.minValue(${field.min}), v.maxValue(${field.max})`;
        return `v.pipe(v.number(), ${field.decimals ? '' : 'v.integer(), '}${limits})`;
      }
      case 'date':
        return 'v.pipe(v.string(), v.isoDate())';
      case 'dateTime':
        // `isoTimestamp` wants seconds, which no sheet prints.
        return 'v.pipe(v.string(), v.regex(/^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$/))';
      case 'time':
        return 'v.pipe(v.string(), v.isoTime())';
      default:
        return `v.pipe(v.string(), v.minLength(1), v.maxLength(${longest(field)}))`;
    }
  },
};
