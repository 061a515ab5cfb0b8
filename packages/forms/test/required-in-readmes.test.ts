import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeForm, type Form, forms } from '../src/index.js';

const folderOf = (form: string) => form.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** What a final sheet requires, always or on a condition. A section is required by what it holds, so it is no item. */
function requiredBy(form: Form): string[] {
  const required = describeForm(form).parts.flatMap(({ part, fields }) => [
    ...fields.filter(({ kind, need }) => need === 'required' && kind !== 'section').map(({ path }) => path),
    ...(form.parts[part]?.rules ?? []).flatMap((rule) => ('require' in rule ? [rule.require] : [])),
  ]);
  return [...new Set(required)].sort();
}

/** The rows of the table under a bold heading: item, keys, reason. */
function rowsUnder(heading: string, page: string): string[][] {
  const [, below = ''] = page.split(`**${heading}**`);
  const [section = ''] = below.split('\n**');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe.each(Object.values(forms) as unknown as Form[])('the README of $id', (form) => {
  const page = readFileSync(
    new URL(`../src/documents/${folderOf(form.id)}/README.md`, import.meta.url),
    'utf8',
  );

  it.each(['仕上げるのに要る項目。', 'What a final sheet requires.'])(
    'names everything that a final sheet requires, and nothing else, each with its reason: %s',
    (heading) => {
      const rows = rowsUnder(heading, page);
      const named = rows.flatMap(([, keys = '']) => [...keys.matchAll(/`([^`]+)`/g)].map(([, key]) => key));
      expect(named.sort()).toEqual(requiredBy(form));
      expect(rows.filter(([item, , reason]) => !item || !reason)).toEqual([]);
    },
  );
});
