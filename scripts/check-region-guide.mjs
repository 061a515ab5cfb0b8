// Follows the guide "Start a region" in both languages, from an empty folder and with nothing but what the page says: each
// section's commands are run and its files written, then the script that the section tells the reader to run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from './tarballs.mjs';
import { root } from './workspace.mjs';

const packed = new Map(packAll().map(({ name, file }) => [name, file]));
/** The packages of the guide are not published yet: ours stand in for them, with those they need. */
const ours = ['@renkei/forms', '@renkei/i18n', '@renkei/pathway', '@renkei/regions'].map(
  (name) => packed.get(name) ?? name,
);

for (const language of ['ja', 'en']) {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-region-'));
  const page = readFileSync(join(root, 'docs', language, 'regions/start.md'), 'utf8');
  let printed = '';
  for (const section of page.split(/^## /m)) {
    for (const [, kind = '', file = '', text = ''] of section.matchAll(
      /^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm,
    )) {
      if (file !== '') writeFileSync(join(folder, file), text);
      if (kind === 'sh') for (const command of text.trim().split('\n')) run(folder, command.split(' '));
    }
    const [, script] = section.replace(/^```[\s\S]*?^```$/gm, '').match(/`node (\S+\.mjs)`/) ?? [];
    if (script) printed = run(folder, ['node', script]);
  }
  const [first = ''] = printed.split('\n');
  if (!/^In force|に適用されている取り決め/.test(first)) {
    console.error(`FAILED: at its end the guide (${language}) prints\n${printed}`);
    process.exit(1);
  }
  console.log(`guide (${language}): ${first}`);
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} folder
 * @param {string[]} command
 */
function run(folder, [program = '', ...args]) {
  const given = args.flatMap((arg) => (arg === '@renkei/regions' ? ours : [arg]));
  return execFileSync(program, given, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
}
