import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCsv } from '../csv/csv-text.js';
import { readCsv } from '../csv/read-csv.js';
import type { Form } from '../definition/define-form.js';
import { type Normalised, normalise } from '../definition/normalise.js';
import { sampleForm } from '../definition/sample-form.js';
import { fromLabels } from './from-labels.js';
import { type Labelled, labelTree } from './label-tree.js';
import { dwellingForm, dwellingWords } from './sample-dwellings.js';
import { sampleWords } from './sample-words.js';

const sheets = [
  { name: 'the sample sheet', form: sampleForm as unknown as Form, words: sampleWords },
  {
    name: 'a sheet whose sets of questions ask alike',
    form: dwellingForm as unknown as Form,
    words: dwellingWords,
  },
];

/** What people write over an answer: its label, key or path, and what names none. */
function namesOf(form: Form, words: Readonly<Record<string, string>>): string[] {
  const below = (field: Labelled): Labelled[] => [field, ...field.children.flatMap(below)];
  const fields = labelTree(form.id, form.parts.sheet?.nodes ?? {}, words).flatMap(below);
  const own = fields.flatMap(({ key, path, label }) => [key, path.join('.'), label]);
  return [...new Set([...own, 'type', 'place.type', 'pet', 'head.pet', '0', '__proto__', '備考'])];
}

/** Blank answers and such as choose something; every other one is a word that occurs once. */
const choices = [
  null,
  '',
  ' ',
  [],
  {},
  true,
  'home',
  'facility',
  'その他',
  '要介護2',
  '［なし／あり］',
  ['oxygen'],
];
const WORD = '？';

function numbered(value: unknown, next: () => string): unknown {
  if (value === WORD) return next();
  if (Array.isArray(value)) return value.map((one) => numbered(one, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numbered(one, next)]));
}
const withWords = (value: unknown) => {
  const words: string[] = [];
  const next = () => {
    words.push(`「${words.length}」`);
    return words.at(-1) as string;
  };
  return { typed: numbered(value, next), words };
};

const expectAll = (words: readonly string[], { draft, typed, aside }: Normalised, unplaced: unknown) => {
  const kept = JSON.stringify([draft, typed, aside, unplaced]);
  expect(words.filter((word) => !kept.includes(word))).toEqual([]);
};

describe.each(sheets)('$name', ({ form, words }) => {
  const name = fc.constantFrom(...namesOf(form, words));
  const answer = fc.oneof({ weight: 3, arbitrary: fc.constant(WORD) }, fc.constantFrom(...choices));

  it('every answer of a record under labels is understood, kept as typed, aside or unplaced, and what is unplaced is said', () => {
    const { value } = fc.letrec<{ value: unknown; record: unknown }>((tie) => ({
      record: fc.dictionary(name, tie('value'), { maxKeys: 5 }),
      value: fc.oneof({ maxDepth: 4 }, answer, tie('record'), fc.array(tie('value'), { maxLength: 3 })),
    }));
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 6 }), (record) => {
        const { typed, words: written } = withWords(record);
        const { input, issues, notices, unplaced } = fromLabels(form, typed, words);
        expectAll(written, normalise(form, input), unplaced);
        expect(Object.keys(unplaced)).toHaveLength(issues.length + notices.length);
      }),
      { numRuns: 2000, seed: 20260401 },
    );
  });

  it('every cell of a table is understood, kept as typed, aside or unplaced', () => {
    const step = fc.tuple(name, fc.constantFrom('', '', ' #1', ' #2', ' #4')).map((parts) => parts.join(''));
    const heading = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => steps.join(' › '));
    const cell = fc.constantFrom(WORD, WORD, WORD, '', ' ', 'home', 'facility', 'その他', '○', '、');
    const table = fc
      .integer({ min: 1, max: 8 })
      .chain((width) =>
        fc.tuple(
          fc.array(heading, { minLength: width, maxLength: width }),
          fc.array(fc.array(cell, { minLength: 2, maxLength: width + 1 }), { minLength: 1, maxLength: 3 }),
        ),
      );
    fc.assert(
      fc.property(table, ([headings, lines]) => {
        const { typed, words: written } = withWords(lines);
        const text = printCsv([headings, ...(typed as string[][])], false);
        const { rows } = readCsv(form, text, { words });
        const kept = rows.map(({ draft, typed, aside, unplaced }) => [draft, typed, aside, unplaced]);
        expect(written.filter((word) => !JSON.stringify(kept).includes(word))).toEqual([]);
      }),
      { numRuns: 1000, seed: 20260401 },
    );
  });
});
