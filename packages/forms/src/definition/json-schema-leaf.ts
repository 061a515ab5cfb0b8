import { identifierRules } from '../values/identifiers.js';
import type { JsonSchema } from './json-schema.js';
import { codesOf, exclusiveCodes, type Leaf, type ManyLeaf } from './leaf.js';

/** What no sheet can show; see `checkText`. Halves of characters are left out: not every engine tells them apart. */
const HIDDEN =
  '\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\uffa0\\ufff0-\\ufff8\\ufffe\\uffff';
const DAY =
  '(?:18(?:7[3-9]|[89][0-9])|19[0-9]{2}|[2-9][0-9]{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])';
const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const HOME = '0[0-9]+(?:-[0-9]+){0,3}';
const ABROAD = '\\+[1-9][0-9]*(?:-[0-9]+){0,5}';
const KANA = '[ァ-ヶヽヾー・]+';

/**
 * The schema of one answer. `choices` are the options with titles, where there are words. Patterns keep to what every
 * engine of JSON Schema reads alike, digits as `[0-9]`.
 */
export const leafSchema = (
  leaf: Leaf,
  isInput: boolean,
  choices: readonly JsonSchema[] | undefined,
): JsonSchema => (isInput ? typedSchema(leaf) : storedSchema(leaf, choices));

function storedSchema(leaf: Leaf, choices: readonly JsonSchema[] | undefined): JsonSchema {
  switch (leaf.kind) {
    case 'text':
      return { ...textOf(`^[^\\u0000-\\u001f${HIDDEN}]*$`), maxLength: leaf.max };
    case 'longText':
      return { ...textOf(`^[^\\u0000-\\u0009\\u000b-\\u001f${HIDDEN}]*$`), maxLength: leaf.max };
    case 'kana':
      return { ...textOf(`^${KANA}(?: ${KANA})*$`), maxLength: leaf.max };
    case 'date':
      return { ...textOf(`^${DAY}$`), format: 'date' };
    case 'dateTime':
      return textOf(`^${DAY}T${TIME}[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$`);
    case 'time':
      return textOf(`^${TIME}$`);
    case 'phone':
      return {
        ...textOf(`^(?:${leaf.fax ? HOME : `${HOME}|${ABROAD}`})(?: 内線[0-9]{1,8})?$`),
        maxLength: 48,
      };
    case 'postalCode':
      return textOf('^[0-9]{7}$');
    case 'identifier':
      return textOf(identifierRules[leaf.scheme].form.source.replaceAll('\\d', '[0-9]'));
    case 'number':
      return { type: leaf.decimals ? 'number' : 'integer', minimum: leaf.min, maximum: leaf.max };
    case 'flag':
      return { const: true };
    case 'choice':
      return choices ? { oneOf: choices } : { enum: codesOf(leaf) };
    case 'many':
      return listOf(leaf, choices);
    case 'zod':
      return {};
  }
}

const textOf = (pattern: string) => ({ type: 'string', minLength: 1, pattern });

function listOf(leaf: ManyLeaf, choices: readonly JsonSchema[] | undefined): JsonSchema {
  const codes = codesOf(leaf);
  const alone = exclusiveCodes(leaf).map((code) => ({
    anyOf: [{ not: { contains: { const: code } } }, { maxItems: 1 }],
  }));
  return {
    type: 'array',
    items: choices ? { oneOf: choices } : { enum: codes },
    minItems: 1,
    maxItems: codes.length,
    uniqueItems: true,
    ...(alone.length > 0 && { allOf: alone }),
  };
}

/** What may be typed: its type, and examples of how it is understood. Whether it is understood, `normalise` says. */
function typedSchema(leaf: Leaf): JsonSchema {
  switch (leaf.kind) {
    case 'zod':
      return {};
    case 'flag':
      return { type: ['boolean', 'string', 'number', 'null'], examples: [true, '○', 'あり'] };
    case 'many':
      return {
        type: ['array', 'string', 'number', 'boolean', 'null'],
        examples: [codesOf(leaf).slice(0, 2)],
      };
    case 'choice':
      return { type: ['string', 'number', 'boolean', 'null'], examples: codesOf(leaf).slice(0, 2) };
    default:
      return { type: ['string', 'number', 'null'], ...examplesOf(leaf) };
  }
}

function examplesOf(leaf: Leaf): { examples?: readonly unknown[] } {
  switch (leaf.kind) {
    case 'date':
      return { examples: ['2026-04-01', '令和8年4月1日', 'R8.4.1'] };
    case 'dateTime':
      return { examples: ['2026-04-01T10:30+09:00', '令和8年4月1日 10時30分'] };
    case 'time':
      return { examples: ['09:30', '9時半'] };
    case 'kana':
      return { examples: ['ウミノ ナミコ', 'うみの なみこ'] };
    case 'phone':
      return { examples: ['0226-00-0000', '（０２２６）００－００００ 内線12'] };
    case 'postalCode':
      return { examples: ['9880000', '988-0000'] };
    case 'number':
      return { examples: [leaf.min, String(leaf.max)] };
    default:
      return {};
  }
}
