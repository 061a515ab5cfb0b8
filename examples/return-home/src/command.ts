import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blankSheet, type Form, forms } from '@renkei/forms';
import type { Translator } from '@renkei/i18n';
import { renderSheet } from '@renkei/print';
import { type Arguments, readArguments } from './arguments.js';
import { asText, writeNew, writeWhole } from './files.js';
import { walkJourney } from './journey.js';
import type { Press } from './press.js';
import { noticeLines, problemLines } from './problems.js';
import { readFolder, readHandover } from './read-case.js';
import type { Sheet } from './read-document.js';
import { timeline } from './timeline.js';
import { translator, words } from './words/index.js';

/** Exit codes: the journey was told, a file was refused, the command did not start. */
const TOLD = 0;
const REFUSED = 1;
const NOT_STARTED = 2;

/** Where the command meets the world: the user's folder, and the two streams. */
export interface World {
  /** The folder in which the user stands. */
  readonly here: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Makes PDFs of the sheets; without one they stay pages of HTML. */
  readonly press?: Press;
}

/** The story that is told when nobody names another. */
export const exampleFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');

/** Runs the command and gives its exit code. Nothing is written before everything was understood. */
export function run(given: readonly string[], world: World): number {
  const wanted = readArguments(given, Object.keys(forms));
  if (typeof wanted === 'string') {
    const known = Object.keys(forms).join(', ');
    const said = (['ja', 'en'] as const).map((one) =>
      translator(one).dynamic(`journey.usage.${wanted}`, { known }),
    );
    complain(world, said);
    return NOT_STARTED;
  }
  const readers = wanted.languages.map(translator);
  try {
    return wanted.blank === undefined
      ? tell(wanted, readers, world)
      : writeBlank(wanted.blank, readers, world);
  } catch {
    // a full disk, a folder that may not be written to: whatever the system says of it may hold a path or a name
    complain(
      world,
      readers.map((t) => t.dynamic('journey.cannotWrite')),
    );
    return REFUSED;
  }
}

function tell(wanted: Arguments, readers: readonly Translator[], world: World): number {
  const source = wanted.source === undefined ? exampleFolder : resolve(world.here, wanted.source);
  const found = isFolder(source) ? readFolder(source) : readHandover(source);
  if (found.refused) {
    complain(
      world,
      readers.flatMap((t) => problemLines(found.findings, [], t)),
    );
    return REFUSED;
  }
  const journey = walkJourney(found, wanted.asOf ?? found.latestOn);
  if (journey.refused.length > 0) {
    complain(
      world,
      readers.flatMap((t) => problemLines(found.findings, journey.refused, t)),
    );
    return REFUSED;
  }
  for (const t of readers) {
    print(world, [timeline(journey, found, t), ...noticeLines(found.findings, t)]);
  }
  const written = [
    ...found.sheets.map((sheet) => [join('documents', `${sheet.id}.json`), asText(sheet)]),
    ...found.sheets.map((sheet) => [join('sheets', `${sheet.id}.html`), printed(sheet, readers)]),
    ['log.jsonl', journey.episode.log.map((row) => `${JSON.stringify(row)}\n`).join('')],
  ] as const;
  for (const [name, text] of written) writeWhole(join(world.here, 'out', name as string), text as string);
  print(
    world,
    readers.map((t) => t.dynamic('journey.written', { count: written.length })),
  );
  if (world.press && found.sheets.length > 0) {
    const made = world.press(found.sheets.map(({ id }) => join(world.here, 'out', 'sheets', `${id}.html`)));
    // beside the story, which reads the same with and without a browser
    complain(
      world,
      readers.map((t) => t.dynamic(`journey.pdf.${made}`, { count: found.sheets.length })),
    );
  }
  return TOLD;
}

/** The sheet as a page for A4, in the reader's language, or with both side by side. */
function printed(
  { id, form, edition, part, content }: Sheet,
  [first, second]: readonly Translator[],
): string {
  const sheet = (forms[form as keyof typeof forms] as unknown as Form).edition(edition);
  const t = first as Translator;
  return renderSheet(sheet, content, { t: second ? [t, second] : t, part, documentId: id });
}

/** Writes an empty sheet where the user stands, never over a file that is there. */
function writeBlank(id: string, readers: readonly Translator[], world: World): number {
  const file = `${id}.json`;
  const form = forms[id as keyof typeof forms] as unknown as Form;
  const sheet = { 様式: words.ja[`forms.${id}.title`] ?? id, ...blankSheet(form, words.ja) };
  const made = writeNew(join(world.here, file), asText(sheet));
  const lines = readers.map((t) =>
    t.dynamic(made ? 'journey.blankWritten' : 'journey.blankExists', { file }),
  );
  if (made) print(world, lines);
  else complain(world, lines);
  return made ? TOLD : REFUSED;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const print = ({ print: to }: World, lines: readonly string[]) => to(`${lines.join('\n')}\n`);
const complain = ({ complain: to }: World, lines: readonly string[]) => to(`${lines.join('\n')}\n`);
