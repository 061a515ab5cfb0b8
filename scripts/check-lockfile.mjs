// The lockfile names packages by version and hash, never by an address: it must work with any registry.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const address = /tarball:|https?:\/\/|git\+|ssh:/;
const found = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  .split('\n')
  .map((line, index) => ({ line, number: index + 1 }))
  .filter(({ line }) => address.test(line) && !line.includes('deprecated:'));
for (const { line, number } of found) console.error(`pnpm-lock.yaml:${number}: ${line.trim()}`);
if (found.length > 0) {
  console.error('pnpm-lock.yaml holds an address. Install with lockfileIncludeTarballUrl: false.');
  process.exit(1);
}
console.log('pnpm-lock.yaml holds no address');
