// Every page of the guide exists in Japanese and in English, under the same path.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const docs = fileURLToPath(new URL('..', import.meta.url));
const pages = (/** @type {string} */ language) =>
  readdirSync(`${docs}/${language}`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
const [ja, en] = [pages('ja'), pages('en')];
const alone = [
  ...ja.filter((page) => !en.includes(page)).map((page) => `ja/${page}`),
  ...en.filter((page) => !ja.includes(page)).map((page) => `en/${page}`),
];
if (alone.length > 0) {
  console.error(`Only in one language: ${alone.join(', ')}`);
  process.exit(1);
}
