import type * as z from 'zod';
import type { ExpectedData } from './overlay-fault.js';

const KINDS: Readonly<Record<string, ExpectedData>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'yesNo',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
};

/** The kind of data that zod expected at a place; a number that is not whole is told from a text. */
export function expectedData(issue: z.core.$ZodIssue, written: unknown): ExpectedData | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const expected = KINDS[issue.expected];
  return expected === 'wholeNumber' && typeof written !== 'number' ? 'number' : expected;
}
