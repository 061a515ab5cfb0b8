// Every sample in the guide is a file: run here, compared with what it prints, and included by the pages of both languages.
//   pnpm run samples --update    writes what they print
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { chartPicture } from './pages/chart-picture.js';
import { languages, readerOf } from './pages/reader.js';
import { readme, readmeWithSamples, strayCode } from './stray-code.js';

const folder = fileURLToPath(new URL('../samples/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

const show = console.log;
const faults: string[] = [];
for (const name of names) {
  let printed = '';
  console.log = (...parts) => {
    printed += `${format(...parts)}\n`;
  };
  await import(`${folder}${name}.ts`);
  console.log = show;

  const file = `${folder}${name}.txt`;
  if (process.argv.includes('--update')) writeFileSync(file, printed);
  if (existsSync(file) && readFileSync(file, 'utf8') === printed) continue;
  faults.push(`samples/${name}.ts prints other than the file beside it says:\n${printed}`);
}

// the picture of the chart that the README shows
for (const language of languages) {
  const file = fileURLToPath(new URL(`../public/path-${language}.svg`, import.meta.url));
  const drawn = chartPicture(readerOf(language));
  if (process.argv.includes('--update')) writeFileSync(file, drawn);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== drawn)
    faults.push(`public/path-${language}.svg is not the chart as it is now: pnpm run samples --update`);
}

if (process.argv.includes('--update')) writeFileSync(readme, readmeWithSamples());
faults.push(...strayCode(names));
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
