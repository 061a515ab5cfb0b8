import type { FieldDescription } from '@renkei/forms';
import type { Question } from './question.js';

/**
 * How a schema library writes the same leaves: source text, because a person who uses that library writes source, and
 * because starting up is measured on a file of its own.
 */
export interface Dialect {
  readonly imports: string;
  readonly leaf: (field: FieldDescription) => string;
  readonly object: (fields: string) => string;
  readonly list: (entry: string, max: number) => string;
  readonly optional: (schema: string) => string;
}

/** The module of a schema for these questions, exported as `schema`. */
export const sourceOf = (dialect: Dialect, questions: readonly Question[]): string =>
  `${dialect.imports}\nexport const schema = ${objectOf(dialect, questions)};\n`;

function objectOf(dialect: Dialect, questions: readonly Question[]): string {
  const fields = questions.map((question) => {
    const schema = schemaOf(dialect, question);
    return `${JSON.stringify(question.key)}: ${question.required ? schema : dialect.optional(schema)}`;
  });
  return dialect.object(`{ ${fields.join(',\n')} }`);
}

function schemaOf(dialect: Dialect, { field, below }: Question): string {
  if (field.kind === 'section') return objectOf(dialect, below);
  return field.kind === 'rows' ? dialect.list(objectOf(dialect, below), field.max ?? 0) : dialect.leaf(field);
}

/** The codes of a field's options as source. */
export const codes = (field: FieldDescription): string =>
  JSON.stringify((field.options ?? []).map(({ code }) => code));

/** The longest text of a field, as generous as its box. */
export const longest = (field: FieldDescription): number => field.max ?? 48;
