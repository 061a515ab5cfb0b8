// A further language: makes its files, one an area, with the Japanese text above each empty one, and says how much is
// translated. Run it again at any time: what is written stays, new keys are added, keys that are gone are dropped.
//   npx tsx packages/i18n/scripts/language.mjs vi
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));
const [locale = '', target = source] = process.argv.slice(2);
if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(locale) || ['ja', 'en', 'ja-x-easy'].includes(locale)) {
  console.error('Give the tag of a further language, for example: vi, id, my, ne, fil, zh-Hans');
  process.exit(1);
}

const PLURAL = /_(zero|one|two|few|many)$/;
const shipped = join(source, 'ja');
const areas = readdirSync(shipped, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !['index.ts', 'core.ts'].includes(file))
  .sort();

let keys = 0;
let done = 0;
/** @type {string[]} */
const otherwise = [];
for (const area of areas) {
  const file = join(target, locale, area);
  const name = exportName(area);
  const japanese = await wordsIn(join(shipped, area), name);
  const written = existsSync(file) ? await wordsIn(file, name) : {};
  const filled = Object.keys(japanese).filter((key) => written[key]).length;
  for (const [key, text] of Object.entries(written)) {
    const original = japanese[key] ?? japanese[key.replace(PLURAL, '')];
    if (text !== '' && original !== undefined && named(text) !== named(original)) otherwise.push(key);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, areaFile(area, name, japanese, written));
  console.log(`${String(Math.floor((100 * filled) / Object.keys(japanese).length)).padStart(3)} %  ${area}`);
  keys += Object.keys(japanese).length;
  done += filled;
}
writeFileSync(join(target, locale, 'index.ts'), indexFile());
console.log(`${done} of ${keys} texts in ${locale}; what is missing is shown in Japanese, marked [ja]`);
if (otherwise.length > 0) {
  console.error(`{{…}} and $t(…) differ from the Japanese in: ${otherwise.join(' ')}`);
  process.exitCode = 1;
}

/**
 * What a text names: its {{parameters}} and the words it refers to.
 *
 * @param {string} text
 */
function named(text) {
  return [...new Set(text.match(/\{\{[^}]*\}\}|\$t\([^)]*\)/g) ?? [])].sort().join(' ');
}

/**
 * @param {string} file
 * @param {string} name
 * @returns {Promise<Record<string, string>>}
 */
async function wordsIn(file, name) {
  return (await import(pathToFileURL(file).href))[name];
}

/** @param {string} area */
function exportName(area) {
  return basename(area, '.ts').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/**
 * @param {string} area
 * @param {string} name
 * @param {Record<string, string>} japanese
 * @param {Record<string, string>} written
 */
function areaFile(area, name, japanese, written) {
  const up = relative(dirname(join(locale, area)), '.').replaceAll('\\', '/');
  const plurals = Object.keys(written).filter((key) => !(key in japanese));
  const lines = Object.entries(japanese).flatMap(([key, text]) => [
    `  // ${text.replaceAll('\n', ' ')}`,
    ...plurals.filter((one) => one.replace(PLURAL, '') === key).map((one) => entry(one, written[one])),
    entry(key, written[key]),
  ]);
  return `import type { ${name} as ja } from '${up}/ja/${area.replace(/\.ts$/, '.js')}';
import type { PartOf } from '${up}/part-of.js';

export const ${name}: PartOf<typeof ja> = {
${lines.join('\n')}
};
`;
}

/**
 * @param {string} key
 * @param {string | undefined} text
 */
function entry(key, text = '') {
  return `  ${quote(key)}: ${quote(text)},`;
}

/** @param {string} text */
function quote(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

function indexFile() {
  const name = locale.replace(/-([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());
  const imports = areas.map(
    (area) => `import { ${exportName(area)} } from './${area.replace(/\.ts$/, '.js')}';`,
  );
  return `${imports.join('\n')}

/** What is written in ${locale}; the rest is shown in Japanese, marked. */
export const ${name} = {
${areas.map((area) => `  ...${exportName(area)},`).join('\n')}
};
`;
}
