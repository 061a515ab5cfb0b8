import { expect, it } from 'vitest';
import { pathKey, pathOfKey } from './path-key.js';

it.each<[string, readonly (string | number)[], string]>([
  ['a question of a section', ['head', 'name'], 'head.name'],
  ['a question of the second row', ['drugs', 1, 'name'], 'drugs.1.name'],
  ['a key with a dot', ['head', 'ver.2'], 'head.ver\\.2'],
  ['a key of digits', ['head', '0'], 'head.\\0'],
  ['a key with a backslash at its end', ['head\\', '.'], 'head\\\\.\\.'],
  ['a key without a sign', ['', ''], '.'],
  ['nothing but a blank key', [''], ''],
  ['a key of two lines', ['a\nb.', '\n'], 'a\nb\\..\n'],
])('the path of %s is written and read back', (_title, path, key) => {
  expect(pathKey(path)).toBe(key);
  expect(pathOfKey(key)).toEqual(path);
});

it('a path in which a backslash stands before nothing is read, not refused', () => {
  expect(pathOfKey('a.b\\')).toEqual(['a', 'b\\']);
});
