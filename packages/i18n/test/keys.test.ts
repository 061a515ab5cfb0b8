import { expect, it } from 'vitest';
import { guide } from '../src/guide.js';
import { ja } from '../src/ja/index.js';

// Keys are for ever. A key that is renamed or gone breaks whoever uses it: it shows here, and its changeset is a major.
// New keys: npx vitest run packages/i18n/test/keys.test.ts -u
it('the list of keys is the committed one', async () => {
  const keys = [...Object.keys(ja), ...Object.keys(guide.ja)].sort();
  await expect(`${keys.join('\n')}\n`).toMatchFileSnapshot('../keys.txt');
});
