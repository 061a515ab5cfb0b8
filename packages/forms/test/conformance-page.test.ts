import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeForm, type FieldDescription, type Form, forms } from '../src/index.js';

const MARKS = ['V', 'V~', 'GK', 'GK?'];
const HOLDERS = ['section', 'rows', 'variants'];

/** Items of a form by mark, and the boxes known otherwise than their item. Without a mark an item has that of the nearest heading, else GK. */
function countsOf(form: Form): number[] {
  const marks = new Map<string, string>();
  const boxes = new Set<string>();
  for (const { fields } of describeForm(form).parts) {
    for (const field of fields.filter(({ kind }) => !HOLDERS.includes(kind))) {
      const ofItem = markOf(field, fields);
      marks.set(field.path, ofItem);
      for (const { code, mark = ofItem } of field.options ?? [])
        if (mark !== ofItem) boxes.add(`${field.path}=${code}`);
    }
  }
  const all = [...marks.values()];
  return [all.length, ...MARKS.map((mark) => all.filter((one) => one === mark).length), boxes.size];
}

function markOf(field: FieldDescription, fields: readonly FieldDescription[]): string {
  const around = fields.filter(({ path, mark }) => mark && field.path.startsWith(`${path}.`));
  return field.mark ?? around.at(-1)?.mark ?? 'GK';
}

describe.each(['ja', 'en'])('the conformance page in %s', (language) => {
  const page = readFileSync(new URL(`../../../docs/${language}/conformance.md`, import.meta.url), 'utf8');

  it.each(Object.values(forms) as unknown as Form[])('counts the items of $id as they are', (form) => {
    const row = page.split('\n').find((line) => line.includes(`\`${form.id}\``));
    const cells = (row ?? '').split('|').map((cell) => cell.trim());
    expect(cells[2]).toBe(form.editions.join(', '));
    expect(cells.slice(3, 9).map(Number)).toEqual(countsOf(form));
  });
});
