// Every public package, packed as it would be published: its contents, its exports and types, its size.
import { join } from 'node:path';
import { packAll } from './tarballs.mjs';
import { mustRun, root } from './workspace.mjs';

const bin = (/** @type {string} */ name) => join(root, 'node_modules/.bin', name);
// assets: the pictures that a README shows
const belongs = /^(dist\/.+|assets\/[a-z-]+\.png|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
const needed = ['LICENSE', 'README.md', 'package.json'];

for (const { name, file, contents } of packAll()) {
  console.log(`\n${name}: ${contents.length} files`);
  const stray = contents.filter((path) => !belongs.test(path));
  const missing = needed.filter((path) => !contents.includes(path));
  if (stray.length > 0 || missing.length > 0) {
    console.error(
      `FAILED: ${name} holds ${stray.join(', ') || 'nothing'} too much, lacks ${missing.join(', ') || 'nothing'}`,
    );
    process.exit(1);
  }
  mustRun(bin('publint'), [file, '--strict']);
  // node10 knows no "exports" and is out of support.
  mustRun(bin('attw'), [file, '--profile', 'node16', '--quiet']);
}
mustRun(bin('size-limit'), []);
