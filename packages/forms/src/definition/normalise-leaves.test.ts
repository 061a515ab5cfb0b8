import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { IssueCode } from '../issue.js';
import { defineForm } from './define-form.js';
import {
  choice,
  date,
  dateTime,
  fax,
  flag,
  identifier,
  kana,
  type LeafKind,
  longText,
  many,
  number,
  phone,
  postalCode,
  text,
  time,
  zodLeaf,
} from './leaf.js';
import { rows, section, variants } from './node.js';
import { normalise } from './normalise.js';
import { resumeDraft, storeDraft } from './stored-document.js';
import { validate } from './validate.js';

const none = { sensitivity: 'none' } as const;
/** An answer of every kind, and one beside it that is always right. */
const leaves = {
  right: flag(none),
  age: number(0, 130, { unit: 'yearsOld', ...none }),
  weightKg: number(20, 150, { decimals: 1, ...none }),
  name: text(10, none),
  notes: longText(10),
  nameKana: kana(10, none),
  bornOn: date(none),
  heldAt: dateTime(none),
  supperAt: time(none),
  phone: phone(none),
  fax: fax(none),
  postalCode: postalCode(none),
  insured: identifier('insuredPersonNumber', none),
  insurer: identifier('insurerNumber', none),
  lateElderly: identifier('lateElderlyInsuredNumber', none),
  level: choice(['care1', 'care2'], none),
  tubes: many([{ code: 'none', exclusive: true }, 'oxygen', 'stoma'], none),
  alone: flag(none),
  card: zodLeaf(z.string().regex(/^K\d$/), none),
};
type Key = keyof typeof leaves;

const form = defineForm({
  id: 'everyKind',
  editions: ['e1'],
  force: 'reference',
  parts: {
    sheet: {
      author: 'careManager',
      addressee: 'hospital',
      nodes: {
        section: section(leaves),
        rows: rows(2, leaves),
        place: variants('type', { home: leaves, away: {} }),
        printed: section({ writtenOn: date(none), age: number(0, 130, none), bornOn: date(none) }),
      },
      rules: [{ id: 'printedAge', age: 'printed.age', birthDate: 'printed.bornOn', on: 'printed.writtenOn' }],
    },
  },
});

const places = [
  ['in a section', 'section', (answers: object) => ({ section: answers })],
  ['in a row', 'rows.0', (answers: object) => ({ rows: [answers] })],
  ['in a set of questions', 'place', (answers: object) => ({ place: { type: 'home', ...answers } })],
] as const;
const stepsOf = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const tooLong = 'あ'.repeat(11);
const wrong: [string, Key, unknown, IssueCode][] = [
  ['an age of 500', 'age', 500, 'range'],
  ['an age of 500, written out', 'age', '５００歳', 'range'],
  ['an age below nothing', 'age', -1, 'range'],
  ['an age with half a year', 'age', '85.5', 'integer'],
  ['an age without end', 'age', Number.POSITIVE_INFINITY, 'type'],
  ['a weight of 500 kg', 'weightKg', '500', 'range'],
  ['a weight to the gram', 'weightKg', 60.125, 'integer'],
  ['a name longer than its line', 'name', tooLong, 'maxLength'],
  ['notes longer than their box', 'notes', `${tooLong}\n`, 'maxLength'],
  ['a reading longer than its line', 'nameKana', 'ア'.repeat(11), 'maxLength'],
  ['a reading in kanji', 'nameKana', '海野', 'katakana'],
  ['a 30th of February', 'bornOn', '2026-02-30', 'dateExists'],
  ['a year that its era did not have', 'bornOn', '昭和65年1月1日', 'eraRange'],
  ['a meeting on a day that does not exist', 'heldAt', '2026-02-30T10:00+09:00', 'dateExists'],
  ['supper at 25 hours', 'supperAt', '25:00', 'time'],
  ['a telephone number of two digits', 'phone', '12', 'phone'],
  ['a mobile number for a FAX', 'fax', '090-0000-0000', 'phone'],
  ['a postal code of three digits', 'postalCode', '123', 'postalCode'],
  ['an insured person’s number of three digits', 'insured', '123', 'identifier'],
  ['an insurer with a wrong check digit', 'insurer', '042052', 'identifier'],
  ['a care level that no list has', 'level', 'care9', 'unknownChoice'],
  ['a tube that no list has', 'tubes', ['oxygen', 'care9'], 'unknownChoice'],
  ['a box with something else than a tick', 'alone', 'perhaps', 'type'],
  ['an answer that the host’s own check refuses', 'card', 'X1', 'type'],
];

describe.each(places)('a wrong answer %s', (_place, path, around) => {
  it.each(wrong)('stays in what was typed and never reaches the document: %s', (_title, key, typed, code) => {
    const input = around({ right: true, [key]: typed });
    const rest = around({ right: true });
    const issues = [{ code, path: [...stepsOf(path), key] }];
    const writing = { [`${path}.${key}`]: typed };

    const read = normalise(form, input);
    expect(read).toMatchObject({ issues, notices: [], aside: {} });
    expect([read.draft, read.typed]).toStrictEqual([rest, writing]);

    const stored = storeDraft(form, input);
    expect(stored.issues).toMatchObject(issues);
    expect([stored.document.content, stored.document.typed]).toStrictEqual([rest, writing]);
    expect(storeDraft(form, resumeDraft(stored.document)).document).toStrictEqual(stored.document);
    expect(validate(form, stored.document.content, { stage: 'draft' }).issues).toEqual([]);
  });
});

it('every kind of answer is among the wrong ones', () => {
  const kinds = new Set<LeafKind>(wrong.map(([, key]) => leaves[key].kind));
  expect([...kinds].sort()).toEqual([...new Set(Object.values(leaves).map(({ kind }) => kind))].sort());
});

describe.each(places)('an answer at its limit %s', (_place, _path, around) => {
  it.each<[string, Key, unknown, unknown]>([
    ['an age of 0', 'age', '0歳', 0],
    ['an age of 130', 'age', 130, 130],
    ['a weight of 20.5 kg', 'weightKg', '２０．５', 20.5],
    ['a name as long as its line', 'name', tooLong.slice(1), tooLong.slice(1)],
    ['a name of ten characters that need two units each', 'name', '𠮷'.repeat(10), '𠮷'.repeat(10)],
    ['なし beside another answer, for somebody to choose', 'tubes', ['none', 'oxygen'], ['none', 'oxygen']],
  ])('reaches the document: %s', (_title, key, typed, value) => {
    const { document, issues } = storeDraft(form, around({ [key]: typed }));
    expect(issues).toEqual([]);
    expect(document.content).toStrictEqual(around({ [key]: value }));
  });
});

describe('what somebody must weigh is a notice and never stops a sheet', () => {
  it.each<[IssueCode, string, Key, string, string]>([
    ['checkDigit', 'a check digit that is only believed', 'lateElderly', '1234-5678', '12345678'],
    ['pattern', 'a number in a form that is only believed', 'insured', 'H12345678A', 'H12345678A'],
  ])('%s: %s', (code, _title, key, typed, value) => {
    const read = normalise(form, { section: { [key]: typed } });
    expect(read).toMatchObject({ draft: { section: { [key]: value } }, issues: [] });
    for (const stage of ['draft', 'final'] as const) {
      const { ok, data, notices } = validate(form, read.draft, { stage });
      expect({ ok, data }).toEqual({ ok: true, data: read.draft });
      expect(notices).toMatchObject([{ code, path: ['section', key] }]);
    }
  });

  it('eraChangingDay: the day on which 大正 ended and 昭和 began, said while reading and passed on', () => {
    const read = normalise(form, { section: { bornOn: '大正15年12月25日' } });
    expect(read).toMatchObject({
      draft: { section: { bornOn: '1926-12-25' } },
      issues: [],
      notices: [{ code: 'eraChangingDay', path: ['section', 'bornOn'] }],
    });
    const verdict = validate(form, read.draft, { before: read.notices });
    expect(verdict).toMatchObject({ ok: true, issues: [], notices: read.notices });
  });

  it('ageDiffers: a printed age of 84 for somebody who is 85', () => {
    const printed = { writtenOn: '2026-04-01', age: 84, bornOn: '1941-03-31' };
    const read = normalise(form, { printed });
    expect(read).toMatchObject({ draft: { printed }, issues: [], notices: [] });
    expect(validate(form, read.draft)).toMatchObject({
      ok: true,
      notices: [{ code: 'ageDiffers', path: ['printed', 'age'] }],
    });
  });
});
