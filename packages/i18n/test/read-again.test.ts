/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../src/en/index.js';
import { guide } from '../src/guide.js';
import { ja } from '../src/ja/index.js';
import { widthOf } from './columns.js';

const texts = Object.entries({ ...ja, ...guide.ja }).map(([key, japanese]) => {
  const english = { ...en, ...guide.en }[key as keyof typeof en];
  return { key, japanese, english };
});
type Text = (typeof texts)[number];

function grouped(all: readonly Text[], by: 'japanese' | 'english') {
  const groups = new Map<string, Text[]>();
  for (const text of all) groups.set(text[by], [...(groups.get(text[by]) ?? []), text]);
  return [...groups];
}

/** English texts of several keys, each with the Japanese texts that it stands for. */
const identical = grouped(texts, 'english')
  .filter(([, sharing]) => sharing.length > 1)
  .map(([english, sharing]) => {
    const lines = grouped(sharing, 'japanese').map(
      ([japanese, those]) => `  ${japanese}: ${those.map(({ key }) => key).join(' ')}`,
    );
    return [english, ...lines].join('\n');
  });

/** The measure is the width in a line of fixed letters, without what stands in for a name or a number. */
const lengthOf = (text: string) => widthOf(text.replaceAll(/\$t\([^)]*\)|\{\{[^}]*\}\}/g, ''));
const long = texts
  .filter(({ japanese, english }) => lengthOf(english) > 2.5 * lengthOf(japanese))
  .map(({ key, japanese, english }) => `${key}\n  ${japanese}\n  ${english}`);

const UNREAD =
  'Not read again yet: read both, rewrite the English or move the entry below the reason that fits';
const SAME = 'The Japanese is one text as well';

/** Of an English text and the Japanese texts below it, one a line. */
const isOneText = (entry: string) => identical.includes(entry) && entry.split('\n').length === 2;

/** The entries under the reasons that the list gives for exactly these texts; one that has changed is unread. */
function underReasons(entries: readonly string[], listed: string): Map<string, string[]> {
  const reasons = listed.split(/^## /m).slice(1);
  const known = reasons.flatMap((section) => {
    const [reason = '', ...rest] = section.split('\n\n');
    return rest.map((entry) => [entry.trimEnd(), reason] as const);
  });
  const reasonOf = new Map(known);
  const sections = new Map(reasons.map((section) => [section.split('\n')[0] ?? '', [] as string[]]));
  for (const entry of entries) {
    const reason = isOneText(entry) ? SAME : (reasonOf.get(entry) ?? UNREAD);
    sections.set(reason, [...(sections.get(reason) ?? []), entry]);
  }
  return new Map([...sections].filter(([, those]) => those.length > 0));
}

it.each([
  ['identical', identical, "English texts that are another key's as well, each with why that is right."],
  ['long', long, 'English texts over 2.5 times as wide as the Japanese, each with why that is right.'],
])('%s English texts have been read again, and each stands under a reason', async (name, entries, title) => {
  const file = `./read-again/${name}.txt`;
  const sections = underReasons(entries, readFileSync(new URL(file, import.meta.url), 'utf8'));
  const written = [...sections].map(([reason, those]) => [`## ${reason}`, ...those].join('\n\n'));
  await expect(`${[title, ...written].join('\n\n')}\n`).toMatchFileSnapshot(file);
  expect(sections.get(UNREAD) ?? []).toEqual([]);
});
