/// <reference types="vite/types/importMeta.d.ts" />
import { describeForm, type FieldDescription, forms } from '@renkei/forms';
import { describe, expect, it } from 'vitest';
import { ja } from '../src/ja/index.js';
import { boxCaptions, notOnPaper, optionsNotOnPaper, unprintedHeadings } from './not-on-paper.js';

const files = import.meta.glob<string>('../../forms/test/official-items/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A line of a file: an item of the paper as somebody typed it. */
interface Line {
  readonly number: string;
  readonly parts: readonly string[];
  readonly label: string;
  readonly options: readonly string[];
  readonly mark: string;
}

/** What of an item is compared. */
interface Item {
  readonly label: string;
  readonly options: readonly string[];
}

const textOf = (name: string) => files[`../../forms/test/official-items/${name}.csv`] ?? '';
const rowsOf = (name: string) =>
  textOf(name)
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((hit) => hit[1] ?? hit[2] ?? ''));
const listed = (cell: string) => (cell === '' ? [] : cell.split('｜'));

const codeLists = new Map(
  rowsOf('code-lists').map(([number = '', , options = '']) => [number, listed(options)]),
);

const linesOf = (name: string): Line[] =>
  rowsOf(name).map(([number = '', part = '', label = '', options = '', mark = '']) => ({
    number,
    parts: listed(part),
    label,
    options: listed(options).flatMap((option) => codeLists.get(option) ?? [option]),
    mark,
  }));

const isHeading = (line: Line) => /^\d+\.\d+$/.test(line.number);
const word = (key: string) => (ja as Record<string, string>)[key] ?? `(no words: ${key})`;
const kebab = (id: string) => id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The questions of a part that the paper has too, with their words, headings and marks. */
function itemsOf(form: string, fields: readonly FieldDescription[], lines: readonly Line[]) {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const above = (field: FieldDescription) =>
    field.path
      .split('.')
      .map((_, i, steps) => byPath.get(steps.slice(0, -1 - i).join('.')))
      .filter((one) => one !== undefined);
  const isQuestion = ({ kind, path }: FieldDescription) =>
    kind !== 'section' && kind !== 'rows' && !(`${form}.${path}` in notOnPaper);
  return fields.filter(isQuestion).map((field) => {
    const own = word(field.label);
    const headings = above(field).map((heading) => word(heading.label));
    const unit = field.unit ? [word(field.unit).replace('{{value}}', '')] : [];
    const names = [...headings.map((heading) => `${heading} ${own}`), own, ...unit, ...headings];
    return {
      path: `${form}.${field.path}`,
      mark: [field, ...above(field)].find((one) => one.mark)?.mark,
      item: {
        label: names.find((name) => lines.some(({ label }) => label === name)) ?? own,
        options: (field.options ?? [])
          .filter(({ code }) => !(`${form}.${field.path}=${code}` in optionsNotOnPaper))
          .map((option) => word(option.label)),
      },
    };
  });
}

const printed = ({ label, options }: Line): Item => ({
  label,
  options: options.filter((option) => !boxCaptions.includes(option)),
});

const all = Object.values(forms).map((form) => describeForm(form));
const parts = all.flatMap((form) => form.parts.map((part) => [form.form, part.part, part.fields] as const));
const linesOfPart = (form: string, part: string) =>
  linesOf(kebab(form)).filter((line) => line.parts.includes(part));

describe('the items of the paper', () => {
  it('are typed for all six sheets, and all six are there', () => {
    const six = [
      'admissionHandover',
      'conferenceRecord',
      'dischargeRecord',
      'liaisonForm',
      'screeningSheet',
      'supportPlan',
    ];
    expect(Object.keys(forms).sort()).toEqual(six);
    expect(six.filter((form) => linesOf(kebab(form)).length === 0)).toEqual([]);
  });

  it.each(all.map((form) => [form.form, form] as const))(
    '%s has the parts that the lines name',
    (id, form) => {
      const named = new Set(linesOf(kebab(id)).flatMap((line) => line.parts));
      expect([...named].sort()).toEqual(form.parts.map(({ part }) => part).sort());
    },
  );

  it.each(parts)('%s, %s: every item with its options, in the order of the paper', (form, part, fields) => {
    const lines = linesOfPart(form, part).filter((line) => !isHeading(line));
    const items = itemsOf(form, fields, lines);
    expect(items.map(({ item }) => item)).toEqual(lines.map(printed));
  });

  it.each(parts)('%s, %s: every printed heading, in order', (form, part, fields) => {
    const headings = fields.filter(
      ({ kind, path }) =>
        kind === 'section' && !path.includes('.') && !(`${form}.${path}` in unprintedHeadings),
    );
    const lines = linesOfPart(form, part);
    const isGroupOfARow = (label: string) => lines.some((line) => line.label.startsWith(`${label} `));
    expect(headings.map(({ label }) => word(label)).filter((label) => !isGroupOfARow(label))).toEqual(
      lines.filter(isHeading).map(({ label }) => label),
    );
  });

  it.each(parts)(
    '%s, %s: every mark is carried, and none is stronger than its source',
    (form, part, fields) => {
      const lines = linesOfPart(form, part).filter((line) => !isHeading(line));
      const items = itemsOf(form, fields, lines);
      const differing = items.flatMap(({ path, mark }, i) => {
        const expected = lines[i]?.mark;
        const fits = expected ? mark === expected : mark !== 'V' && mark !== 'V~';
        return fits ? [] : [`${path}: ${mark ?? 'no mark'}, the table says ${expected || 'nothing'}`];
      });
      expect(differing).toEqual([]);
    },
  );
});

describe('what the library has and the paper has not', () => {
  const addresses = all.flatMap((form) =>
    form.parts.flatMap((part) =>
      part.fields.flatMap((field) => [
        `${form.form}.${field.path}`,
        ...(field.options ?? []).map((option) => `${form.form}.${field.path}=${option.code}`),
      ]),
    ),
  );

  it.each([
    ['questions', notOnPaper],
    ['options', optionsNotOnPaper],
    ['headings', unprintedHeadings],
  ])('%s: each exists and has its reason', (_, list) => {
    expect(Object.keys(list).filter((address) => !addresses.includes(address))).toEqual([]);
    expect(Object.values(list).filter((reason) => reason.length < 12)).toEqual([]);
  });
});
