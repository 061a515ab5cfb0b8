import { codes } from '@renkei/forms';
import { expect, it } from 'vitest';
import { createTranslator } from './create-translator.js';
import { roleEntry } from './role-directory.js';

const roles = codes.role.options.map((option) => (typeof option === 'string' ? option : option.code));

it.each(['ja', 'en'])('the directory speaks of every profession and party (%s)', (locale) => {
  const missing: string[] = [];
  const t = createTranslator({ locale, onMissing: (key) => missing.push(key) });
  const entries = roles.map((role) => roleEntry(role, { t }));
  expect(missing).toEqual([]);
  expect(
    entries.every(({ does, ask, reach }) => [does, ask, reach].every((text) => /[。.]$/.test(text))),
  ).toBe(true);
});

it("says a region's own way to reach someone", () => {
  const words = { ja: { 'directory.liaisonOffice.reach': '内線で呼び出します。' } };
  const t = createTranslator({ locale: 'ja', words });
  expect(roleEntry('liaisonOffice', { t })).toMatchObject({
    name: '地域医療連携室',
    reach: '内線で呼び出します。',
  });
});
