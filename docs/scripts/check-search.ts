// Asks the index of the built site as the search box does: Japanese words and English ones lead to the pages about them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { words } from '../.vitepress/search.js';

const questions: Readonly<Record<'ja' | 'en', Readonly<Record<string, string>>>> = {
  ja: {
    退院: '/ja/path/',
    加算: '/ja/claims/',
    連絡票: '/ja/forms/liaisonForm',
    入院時情報提供書: '/ja/forms/admissionHandover',
    ケアマネジャー: '/ja/path/steps#',
    報酬改定: '/ja/fee-revisions',
  },
  en: {
    discharge: '/en/path/',
    'add-on': '/en/claims/',
    'liaison form': '/en/forms/liaisonForm',
    spreadsheet: '/en/existing-data',
  },
};

const chunks = fileURLToPath(new URL('../.vitepress/dist/assets/chunks/', import.meta.url));

/** The index that the page loads when somebody opens the search box. */
async function indexOf(language: string): Promise<MiniSearch> {
  const file = readdirSync(chunks).find((name) => name.startsWith(`@localSearchIndex${language}.`));
  if (!file) throw new Error(`The site has no search index in ${language}`);
  const source = readFileSync(`${chunks}${file}`, 'utf8');
  const { default: index } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  return MiniSearch.loadJSON(index, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    tokenize: words,
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
}

let failed = false;
for (const [language, asked] of Object.entries(questions)) {
  const index = await indexOf(language);
  for (const [question, page] of Object.entries(asked)) {
    const found = index.search(question).slice(0, 20);
    if (found.some(({ id }) => String(id).startsWith(page))) continue;
    console.error(`“${question}” does not lead to ${page}, but to ${found.map(({ id }) => id).join(' ')}`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
