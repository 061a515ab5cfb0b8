import { expect, it } from 'vitest';
import * as z from 'zod';
import { zodLeaf } from './leaf.js';
import { checkLeaf } from './leaf-check.js';

const refused = { code: 'type' };

it('a host’s own leaf takes what its schema takes', () => {
  const leaf = zodLeaf(z.string().regex(/^K-\d+$/), { sensitivity: 'none' });
  expect(checkLeaf(leaf, 'K-12')).toBeUndefined();
  expect(checkLeaf(leaf, '12')).toEqual(refused);
});

it.each([
  [
    'throws',
    z.string().refine(() => {
      throw new Error('a check that fails itself');
    }),
  ],
  ['must be waited for', z.string().refine(async () => true)],
])('a schema that %s refuses the answer, and nothing is thrown', (_title, schema) => {
  expect(checkLeaf(zodLeaf(schema, { sensitivity: 'none' }), 'a')).toEqual(refused);
});
