// Follows the guide "Start a region" in both languages, from an empty folder and with nothing but what the page says: every
// command it names is run, every file it shows is written, and what it says will be printed must have been printed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from './tarballs.mjs';
import { root } from './workspace.mjs';

const packed = new Map(packAll().map(({ name, file }) => [name, file]));
/** The packages are not published yet: ours stand in for what the guide installs, with those they need. */
const ours = ['@renkei/forms', '@renkei/i18n', '@renkei/pathway', '@renkei/regions'].map(
  (name) => packed.get(name) ?? name,
);

/** A block with its language and file, or a command in a sentence. */
const steps = /^```(\w+) ?(\S*)\n([\s\S]*?)^```$|`(np[mx] [^`\n]+)`/gm;

for (const language of ['ja', 'en']) {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-region-'));
  // what stands in for npm until the packages are published is no step of its own: our tarballs stand in here
  const page = readFileSync(join(root, 'docs', language, 'regions/start.md'), 'utf8').replace(
    /^::: tip[\s\S]*?^:::$/gm,
    '',
  );
  let printed = '';
  let checked = 0;
  for (const [, kind = '', file = '', text = '', sentence] of page.matchAll(steps)) {
    if (file !== '') writeFileSync(join(folder, file), text);
    const commands = sentence ? [sentence] : kind === 'sh' ? text.trim().split('\n') : [];
    for (const command of commands) printed = run(folder, command);
    if (kind !== 'text') continue;
    checked += 1;
    if (printed.includes(text.trim())) continue;
    console.error(`FAILED: the guide (${language}) says\n${text}\nbut this is printed\n${printed}`);
    process.exit(1);
  }
  console.log(`guide (${language}): ${checked} outputs are as it says`);
  if (checked < 4) process.exit(1);
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} folder
 * @param {string} command as the guide has it
 */
function run(folder, command) {
  const [program = '', ...args] = command.split(' ');
  const given =
    program === 'npx'
      ? ['--yes', ...ours.flatMap((file) => ['--package', file]), 'regions', ...args.slice(1)]
      : command === 'npm install'
        ? ['install', '--no-audit', '--no-fund', ...ours]
        : args;
  return execFileSync(program, given, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
}
