import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from './workspace.mjs';

/** The list of what each package holds: a line for each file, those that differ only in their ending on one line. */
export const listFile = join(root, 'scripts/package-contents.json');

const ending = /(\.d)?\.[a-z]+(\.map)?$/;
/** What a bundler adds to a name; a word of eight small letters is none. */
const hash = /-(?=[a-z-]*[A-Z0-9_])[A-Za-z0-9_-]{8}$/;

/**
 * What a package holds as the list writes it. Pieces that a bundler names by their hash are one line.
 * @param {readonly string[]} contents
 */
export function listed(contents) {
  /** @type {Map<string, Set<string>>} */
  const endings = new Map();
  for (const path of contents) {
    const own = path.match(ending)?.[0] ?? '';
    const whole = path.slice(0, path.length - own.length);
    const name = own === '.json' ? whole : whole.replace(hash, '-*');
    endings.set(name, (endings.get(name) ?? new Set()).add(own));
  }
  return [...endings].map(([name, all]) => `${name} ${[...all].sort().join(' ')}`.trim()).sort();
}

/** What should be there. */
export const expected = () => (existsSync(listFile) ? readJson('scripts/package-contents.json') : {});

/**
 * What a package promises and does not hold: the targets of its exports, and the modules and pictures its README names.
 * @param {{ folder: string, manifest: Record<string, any> }} project
 * @param {readonly string[]} contents
 */
export function brokenPromises({ folder, manifest }, contents) {
  const holds = new Set(contents.map((path) => `./${path}`));
  const readme = readFileSync(join(root, folder, 'README.md'), 'utf8');
  const modules = [...readme.matchAll(new RegExp(`${manifest.name}(/[\\w./-]*\\w)?`, 'g'))].map(
    ([, sub = '']) => `.${sub}`,
  );
  const pictures = [...readme.matchAll(/\]\((\.\/[^)]+)\)/g)].map(([, path = '']) => path);
  const promised = [...Object.keys(manifest.exports).filter((key) => !key.includes('*')), ...modules];
  return [
    ...promised.filter((key) => !targetsOf(manifest.exports, key).every((target) => holds.has(target))),
    ...promised.filter((key) => targetsOf(manifest.exports, key).length === 0),
    ...pictures.filter((path) => !holds.has(path)),
  ];
}

/**
 * The files to which a module name leads.
 * @param {Record<string, any>} exports
 * @param {string} key
 * @returns {string[]}
 */
function targetsOf(exports, key) {
  if (key in exports) return filesIn(exports[key]);
  const pattern = Object.keys(exports).find(
    (each) => each.endsWith('/*') && key.startsWith(each.slice(0, -1)),
  );
  if (pattern === undefined) return [];
  const rest = key.slice(pattern.length - 1);
  return filesIn(exports[pattern]).map((target) => target.replaceAll('*', rest));
}

/** @returns {string[]} */
const filesIn = (/** @type {any} */ target) =>
  typeof target === 'string' ? [target] : Object.values(target).flatMap((each) => filesIn(each));
