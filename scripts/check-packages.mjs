// Every public package, packed as it would be published: its contents, its exports and types, its size.
//   node scripts/check-packages.mjs --update    writes down the contents as they are now
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenPromises, expected, listed, listFile } from './package-contents.mjs';
import { packAll } from './tarballs.mjs';
import { mustRun, root } from './workspace.mjs';

const bin = (/** @type {string} */ name) => join(root, 'node_modules/.bin', name);
const packed = packAll();

if (process.argv.includes('--update')) {
  const lists = Object.fromEntries(packed.map(({ name, contents }) => [name, listed(contents)]));
  writeFileSync(listFile, `${JSON.stringify(lists, undefined, 2)}\n`);
}

const lists = expected();
for (const { name, project, file, contents } of packed) {
  console.log(`\n${name}: ${contents.length} files`);
  const [holds, should] = [listed(contents), /** @type {string[]} */ (lists[name] ?? [])];
  const broken = brokenPromises(project, contents);
  const faults = [
    ...holds.filter((line) => !should.includes(line)).map((line) => `is not on the list: ${line}`),
    ...should.filter((line) => !holds.includes(line)).map((line) => `is on the list and missing: ${line}`),
    ...broken.map((promise) => `is promised and missing: ${promise}`),
  ];
  if (faults.length > 0) {
    console.error(`FAILED: ${name}\n  ${faults.join('\n  ')}`);
    console.error('If that is meant: node scripts/check-packages.mjs --update');
    process.exit(1);
  }
  mustRun(bin('publint'), [file, '--strict']);
  // node10 knows no "exports" and is out of support.
  mustRun(bin('attw'), [file, '--profile', 'node16', '--quiet']);
}
mustRun(bin('size-limit'), []);
