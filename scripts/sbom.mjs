// Writes what each package is made of (software bill of materials) to .cache/sbom, as CycloneDX and as SPDX, and checks that
// nothing that the package installs is missing from it.
//   pnpm run sbom
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, publicPackages, readJson, root } from './workspace.mjs';

const folder = join(root, '.cache/sbom');
const endings = { cyclonedx: 'cdx.json', spdx: 'spdx.json' };
const [pnpm] = [readJson('package.json').packageManager];
const filters = publicPackages().flatMap(({ manifest }) => ['--filter', manifest.name]);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [format, ending] of Object.entries(endings)) {
  const out = ['--split', '--out', join(folder, `%s.${ending}`)];
  mustRun('npx', [
    '--yes',
    pnpm,
    ...filters,
    'sbom',
    '--prod',
    '--lockfile-only',
    '--sbom-format',
    format,
    ...out,
  ]);
}
for (const { manifest } of publicPackages())
  for (const ending of Object.values(endings)) {
    const text = readFileSync(
      join(folder, `${manifest.name.replace('@', '').replace('/', '-')}.${ending}`),
      'utf8',
    );
    const missing = Object.keys(manifest.dependencies ?? {}).filter(
      (name) => !namesIn(JSON.parse(text)).has(name),
    );
    if (missing.length === 0) continue;
    console.error(`FAILED: the ${ending} of ${manifest.name} lacks ${missing.join(', ')}`);
    process.exit(1);
  }
console.log('.cache/sbom: every package is listed with what it installs');

/**
 * The names of the packages that a bill lists, its own among them.
 * @param {Record<string, any>} bill
 */
function namesIn(bill) {
  /** @type {string[]} */
  const urls =
    bill.bomFormat === 'CycloneDX'
      ? [bill.metadata.component, ...bill.components].map(({ purl }) => purl)
      : bill.packages.flatMap((/** @type {any} */ { externalRefs = [] }) =>
          externalRefs.map((/** @type {any} */ ref) => ref.referenceLocator),
        );
  return new Set(urls.map((url) => decodeURIComponent(url.replace(/^pkg:npm\//, '').replace(/@[^@]*$/, ''))));
}
