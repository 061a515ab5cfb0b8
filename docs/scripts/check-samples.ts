// Every sample in the guide is a file: run here, compared with what it prints, and included by the pages of both languages.
//   pnpm run samples --update    writes what they print
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { strayCode } from './stray-code.js';

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

faults.push(...strayCode(names));
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
