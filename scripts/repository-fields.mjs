// Writes into each package where its sources lie, as npm shows it and as provenance checks it. The address is that of the
// repository that publishes, so it stands in no file here: the release workflow passes it.
//   node scripts/repository-fields.mjs https://example.org/owner/name
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages, root } from './workspace.mjs';

const address = process.argv[2]?.replace(/(\.git)?\/?$/, '');
if (!address || !URL.canParse(address)) {
  console.error('The address of the repository is missing: node scripts/repository-fields.mjs <address>');
  process.exit(1);
}
for (const { folder, manifest } of publicPackages()) {
  const named = {
    ...manifest,
    repository: { type: 'git', url: `git+${address}.git`, directory: folder },
    homepage: `${address}/tree/main/${folder}#readme`,
    bugs: `${address}/issues`,
  };
  writeFileSync(join(root, folder, 'package.json'), `${JSON.stringify(named, undefined, 2)}\n`);
}
console.log(`The packages name ${address}`);
