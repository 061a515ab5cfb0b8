// Type checks every project that has a tsconfig.json with the native compiler, type tests (*.test-d.ts) included:
// expectTypeOf is a static check, so a wrong expectation is a compile error.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projects, root, run } from './workspace.mjs';

const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
const folders = ['scripts', ...projects().map(({ folder }) => folder)].filter((folder) =>
  existsSync(join(root, folder, 'tsconfig.json')),
);
const wrong = folders.filter((folder) => {
  console.log(`types of ${folder}`);
  return !run(process.execPath, [compiler, '-p', folder, '--noEmit']);
});
if (wrong.length > 0) {
  console.error(`type errors in ${wrong.join(', ')}`);
  process.exit(1);
}
