import { join } from 'node:path';
import { isCivilDate } from '@renkei/forms';
import { createTranslator } from '@renkei/i18n';
import {
  checkRegion,
  describeRegionIssue,
  explainRegion,
  type RegionIssue,
  resolveRegion,
} from '@renkei/regions';
import { type ReadLayers, readLayers } from './read-layers.js';
import { say } from './sentences.js';

interface Outcome {
  readonly ok: boolean;
  readonly said: readonly string[];
}

const languages = ['ja', 'en'].map((locale) => createTranslator({ locale }));

/** The conformance test of a profile: names, conflicts, owners and words on every day on which a layer changes. */
export function checkFile(folder: string, file: string): Outcome {
  const read = readLayers(join(folder, file));
  const unread = cannotRead(read, file);
  if (unread) return unread;
  const blocked = read.issues.some(({ severity }) => severity !== 'notice');
  const issues = blocked ? read.issues : checkRegion(read.layers).issues;
  const wrong = issues.filter(({ severity }) => severity !== 'notice');
  const told = issues.flatMap(inBothLanguages);
  if (wrong.length > 0) return { ok: false, said: [...told, '', ...say('notPassed', String(wrong.length))] };
  return { ok: true, said: [...told, ...say('passed', read.layers.map(({ id }) => id).join(' > '))] };
}

/** What is in force on a day, in both languages; on the day of the newest edition where no day is given. */
export function explainFile(folder: string, file: string, day?: string): Outcome {
  if (day !== undefined && !isCivilDate(day)) return { ok: false, said: say('badDay', day.slice(0, 40)) };
  const read = readLayers(join(folder, file));
  const unread = cannotRead(read, file);
  if (unread) return unread;
  if (read.issues.some(({ severity }) => severity !== 'notice')) return checkFile(folder, file);
  const on = day ?? read.layers.at(-1)?.editions.at(-1)?.from ?? '';
  const region = resolveRegion(read.layers, { on });
  return { ok: true, said: languages.flatMap((t) => [...explainRegion(region, { t }), '']).slice(0, -1) };
}

const cannotRead = ({ unread, layers }: ReadLayers, file: string): Outcome | undefined =>
  unread !== undefined && layers.length === 1 ? { ok: false, said: say('cannotRead', file) } : undefined;

const inBothLanguages = (issue: RegionIssue): string[] =>
  languages.map((t, i) => `${i === 0 ? '- ' : '  '}${describeRegionIssue(issue, { t })}`);
