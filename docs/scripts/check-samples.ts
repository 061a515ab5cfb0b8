// Runs the samples that pages include and compares what they print with the file beside them.
//   pnpm run samples --update    writes the files instead
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';

const folder = fileURLToPath(new URL('../samples/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

const show = console.log;
const wrong: string[] = [];
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
  wrong.push(name);
  console.error(`samples/${name}.ts prints\n${printed}`);
}
if (wrong.length > 0) {
  console.error(`Other than the file beside them says: ${wrong.join(', ')}`);
  process.exit(1);
}
