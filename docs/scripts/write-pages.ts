// Draws the pages of forms, path, claims and regions from the definitions, the chart and the rules, in both languages.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimsPages } from './pages/claims-pages.js';
import { formPages } from './pages/form-pages.js';
import { pathPages } from './pages/path-pages.js';
import { languages, readerOf } from './pages/reader.js';
import { regionsPage } from './pages/regions-page.js';

const docs = fileURLToPath(new URL('..', import.meta.url));

for (const language of languages) {
  for (const folder of ['path', 'claims', 'forms'])
    rmSync(`${docs}/${language}/${folder}`, { recursive: true, force: true });
  const reader = readerOf(language);
  for (const { path, text } of [
    ...pathPages(reader),
    ...claimsPages(reader),
    ...formPages(reader),
    regionsPage(reader),
  ]) {
    const file = `${docs}/${language}/${path}.md`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
