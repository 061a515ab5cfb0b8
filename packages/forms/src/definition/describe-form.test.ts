import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineForm, type Form } from './define-form.js';
import { describeForm } from './describe-form.js';
import { toJsonSchema } from './json-schema.js';
import {
  choice,
  codeList,
  date,
  dateTime,
  fax,
  flag,
  identifier,
  kana,
  type Leaf,
  longText,
  many,
  number,
  phone,
  postalCode,
  text,
  time,
  zodLeaf,
} from './leaf.js';
import { type Nodes, rows, section, variants } from './node.js';
import { sampleForm } from './sample-form.js';
import { validate } from './validate.js';

const formOf = (nodes: Nodes) =>
  defineForm({
    id: 'described',
    editions: ['old', 'new'],
    force: 'reference',
    parts: { sheet: { author: 'careManager', addressee: 'hospital', nodes } },
  }) as unknown as Form;
const fieldsOf = (form: Pick<Form, 'id' | 'editions' | 'force' | 'parts'>) =>
  describeForm(form).parts.flatMap(({ fields }) => fields);

const none = { sensitivity: 'none' } as const;
/** Whoever types writes about somebody else: the browser offers nothing of their own. */
const typed = { autocomplete: 'off', inputmode: 'text' } as const;
const shared = codeList('level', ['care1', 'care2']);

describe('how an answer is entered', () => {
  it.each<[string, Leaf, object]>([
    ['a name is typed as text', text(10, none), { kind: 'text', max: 10, ...typed }],
    ['notes are typed as text', longText(30, none), { kind: 'longText', max: 30, ...typed }],
    [
      'a reading is typed as text in Japanese',
      kana(10, none),
      { kind: 'kana', max: 10, ...typed, lang: 'ja' },
    ],
    ['a day is typed as text, eras too', date(none), { kind: 'date', ...typed }],
    ['a day and hour are typed as text', dateTime(none), { kind: 'dateTime', ...typed }],
    ['a time of day is typed as text', time(none), { kind: 'time', ...typed }],
    [
      'a telephone number is typed with the keys of a telephone',
      phone(none),
      { kind: 'phone', ...typed, inputmode: 'tel' },
    ],
    ['so is a FAX number', fax(none), { kind: 'phone', ...typed, inputmode: 'tel' }],
    [
      'a postal code is typed with digits',
      postalCode(none),
      { kind: 'postalCode', ...typed, inputmode: 'numeric' },
    ],
    [
      'an age is typed with digits, and its unit stands beside it',
      number(0, 130, { unit: 'yearsOld', ...none }),
      { kind: 'number', min: 0, max: 130, unit: 'units.yearsOld', ...typed, inputmode: 'numeric' },
    ],
    [
      'a weight is typed with digits and a point',
      number(20, 150, { decimals: 1, ...none }),
      { kind: 'number', min: 20, max: 150, decimals: 1, ...typed, inputmode: 'decimal' },
    ],
    [
      'an official number is typed as text: some begin with a letter',
      identifier('insuredPersonNumber', none),
      { kind: 'identifier', scheme: 'insuredPersonNumber', ...typed },
    ],
    ['what a host checks itself is typed as text', zodLeaf(z.string(), none), { kind: 'zod', ...typed }],
    ['one box is ticked', flag(none), { kind: 'flag' }],
    [
      'one of some boxes is ticked',
      choice(['seen', { code: 'later', is: 'seen', mark: 'GK' }], none),
      {
        kind: 'choice',
        options: [
          { code: 'seen', label: 'forms.described.answer.option.seen' },
          { code: 'later', label: 'forms.described.answer.option.later', is: 'seen', mark: 'GK' },
        ],
      },
    ],
    [
      'one of a list that other questions share is ticked',
      choice(shared, none),
      {
        kind: 'choice',
        list: 'level',
        options: [
          { code: 'care1', label: 'codes.level.care1' },
          { code: 'care2', label: 'codes.level.care2' },
        ],
      },
    ],
    [
      'as many boxes as there are can be ticked, and なし alone',
      many([{ code: 'none', exclusive: true }, 'oxygen'], none),
      {
        kind: 'many',
        max: 2,
        options: [
          { code: 'none', label: 'forms.described.answer.option.none', exclusive: true },
          { code: 'oxygen', label: 'forms.described.answer.option.oxygen' },
        ],
      },
    ],
  ])('%s', (_title, leaf, expected) => {
    expect(fieldsOf(formOf({ answer: leaf }))).toEqual([
      {
        path: 'answer',
        dataPath: 'answer',
        label: 'forms.described.answer.label',
        hint: 'forms.described.answer.hint',
        sensitivity: 'none',
        ...expected,
      },
    ]);
  });
});

describe('a form for a renderer', () => {
  it('has its questions in reading order; those of a set have its code in their path and not in their answer’s', () => {
    const places = fieldsOf(sampleForm).map(({ path, dataPath, kind, max, by }) =>
      [path, path === dataPath ? '' : `= ${dataPath}`, kind, max ?? by ?? ''].filter(Boolean).join(' '),
    );
    expect(places.slice(-9)).toEqual([
      'drugs rows 3',
      'drugs.name text 20',
      'drugs.from date',
      'drugs.to date',
      'place variants type',
      'place.home.alone = place.alone flag',
      'place.facility.facilityName = place.facilityName text 20',
      'added section',
      'added.note longText 30',
    ]);
  });

  it('says of a question its number on the paper, its need, its condition, how sure it is, and since when', () => {
    const options = {
      linkId: '3',
      need: 'required',
      mark: 'GK',
      since: 'new',
      when: { has: 'yes' },
    } as const;
    const nodes = { has: choice(['no', 'yes'], none), detail: text(9, { ...options, ...none }) };
    expect(fieldsOf(formOf(nodes))[1]).toMatchObject(options);
  });
});

describe('an option that came with the new edition', () => {
  const level = choice(['care1', { code: 'care3', since: 'new' }], none);
  const tubes = many(['oxygen', { code: 'stoma', since: 'new' }], none);
  const leaves = { level, tubes };
  const form = formOf({
    ...leaves,
    head: section(leaves),
    list: rows(2, leaves),
    place: variants('type', { home: leaves }),
  });
  const old = form.edition('old') as Form;
  const answers = { level: 'care3', tubes: ['stoma'] };
  const sheet = { ...answers, head: answers, list: [answers], place: { type: 'home', ...answers } };

  it('is on the new sheet and not on the old one, wherever the question stands', () => {
    const codesIn = (one: Form) =>
      fieldsOf(one).flatMap(({ path, options }) =>
        options ? [`${path}: ${options.map(({ code }) => code).join(' ')}`] : [],
      );
    const places = ['', 'head.', 'list.', 'place.home.'];
    expect(codesIn(form)).toEqual(
      places.flatMap((place) => [`${place}level: care1 care3`, `${place}tubes: oxygen stoma`]),
    );
    expect(codesIn(old)).toEqual(
      places.flatMap((place) => [`${place}level: care1`, `${place}tubes: oxygen`]),
    );
  });

  it('is an answer on the new sheet and an unknown choice on the old one', () => {
    expect(validate(form, sheet).ok).toBe(true);
    const { issues } = validate(old, sheet);
    expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 'unknownChoice'));
  });

  it('is in the JSON Schema of the new sheet and not in that of the old one', () => {
    expect(toJsonSchema(form).properties?.level).toEqual({ enum: ['care1', 'care3'] });
    expect(toJsonSchema(old).properties?.level).toEqual({ enum: ['care1'] });
  });
});
