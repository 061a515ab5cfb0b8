import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blankSheet, type Form, forms } from '@renkei/forms';
import { readArguments } from './arguments.js';
import { asText, writeNew, writeWhole } from './files.js';
import { walkJourney } from './journey.js';
import { noticeLines, problemLines } from './problems.js';
import { readFolder, readHandover } from './read-case.js';
import { timeline } from './timeline.js';
import { translator, words } from './words/index.js';

/** Exit codes: the journey was told, a file was refused, the command did not start. */
const TOLD = 0;
const REFUSED = 1;
const NOT_STARTED = 2;

const here = process.env.RENKEI_CWD ?? process.env.INIT_CWD ?? process.cwd();
const example = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');
const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const complain = (lines: readonly string[]) => process.stderr.write(`${lines.join('\n')}\n`);

process.exitCode = run(process.argv.slice(2));

function run(given: readonly string[]): number {
  const wanted = readArguments(given, Object.keys(forms));
  if (typeof wanted === 'string') {
    const known = Object.keys(forms).join(', ');
    complain(
      ['ja', 'en'].map((one) => translator(one as 'ja').dynamic(`journey.usage.${wanted}`, { known })),
    );
    return NOT_STARTED;
  }
  const readers = wanted.languages.map(translator);
  if (wanted.blank !== undefined) return writeBlank(wanted.blank, readers);

  const source = wanted.source === undefined ? example : resolve(here, wanted.source);
  const found = isFolder(source) ? readFolder(source) : readHandover(source);
  if (!('events' in found)) {
    complain(readers.flatMap((t) => problemLines(found.findings, [], t)));
    return REFUSED;
  }
  const journey = walkJourney(found, wanted.asOf ?? found.latestOn);
  if (journey.refused.length > 0) {
    complain(readers.flatMap((t) => problemLines(found.findings, journey.refused, t)));
    return REFUSED;
  }
  for (const t of readers) {
    print([timeline(journey, found, t), ...noticeLines(found.findings, t)]);
  }
  const written = [
    ...found.sheets.map((sheet) => [join('documents', `${sheet.id}.json`), asText(sheet)]),
    ['log.jsonl', journey.episode.log.map((row) => `${JSON.stringify(row)}\n`).join('')],
  ] as const;
  for (const [name, text] of written) writeWhole(join(here, 'out', name as string), text as string);
  print(readers.map((t) => t.dynamic('journey.written', { count: written.length })));
  return TOLD;
}

/** Writes an empty sheet where the user stands, never over a file that is there. */
function writeBlank(id: string, readers: readonly ReturnType<typeof translator>[]): number {
  const file = `${id}.json`;
  const form = forms[id as keyof typeof forms] as unknown as Form;
  const sheet = { 様式: words.ja[`forms.${id}.title`] ?? id, ...blankSheet(form, words.ja) };
  const made = writeNew(join(here, file), asText(sheet));
  const lines = readers.map((t) =>
    t.dynamic(made ? 'journey.blankWritten' : 'journey.blankExists', { file }),
  );
  if (made) print(lines);
  else complain(lines);
  return made ? TOLD : REFUSED;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
