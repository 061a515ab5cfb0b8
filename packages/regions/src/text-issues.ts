import { resources } from '@renkei/i18n';
import { placeIn } from './json-tokens.js';
import { profileJsonSchema } from './profile-json-schema.js';
import type { RegionIssue } from './region-issue.js';
import { scanJson } from './scan-json.js';

/** What is wrong with a file as text: the place at which it is no JSON, or keys of which the first would be lost. */
export function textIssues(text: string): RegionIssue[] {
  const { fault, doubled } = scanJson(text);
  if (fault) {
    const { slip, offset, first, sign } = fault;
    const params = {
      slip,
      ...placeIn(text, offset),
      ...(first !== undefined && { first: placeIn(text, first).line }),
      ...(sign !== undefined && { sign }),
    };
    return [{ code: 'notJson', path: [], params }];
  }
  const names = doubled.length > 0 ? vocabulary() : undefined;
  return doubled.slice(0, MOST_DOUBLED).map(({ key, offset, first }) => ({
    code: 'doubledKey',
    path: [],
    params: {
      line: placeIn(text, offset).line,
      first: placeIn(text, first).line,
      ...(names?.has(key) && { name: key }),
    },
  }));
}

/** More are told when these are mended. */
const MOST_DOUBLED = 50;

let known: ReadonlySet<string> | undefined;

/** The names of the format itself and of the nation: nobody has written them, so that a message may repeat them. */
function vocabulary(): ReadonlySet<string> {
  known ??= new Set([...Object.keys(resources.ja), ...keysIn(profileJsonSchema())]);
  return known;
}

const keysIn = (schema: unknown): string[] =>
  typeof schema === 'object' && schema !== null
    ? Object.entries(schema).flatMap(([key, one]) => [key, ...keysIn(one)])
    : [];
