import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../documents/forms.js';
import type { Issue, Path } from '../issue.js';
import * as people from '../testing.js';
import type { Form } from './define-form.js';
import { describeForm, type PartDescription } from './describe-form.js';
import { revalidate } from './revalidate.js';
import { edited } from './revalidate-edit.js';
import { sampleForm, sampleSheet } from './sample-form.js';
import { type Stage, validate } from './validate.js';

const edit = (path: Path, value: unknown) => ({ path, value });

describe('one answer changed', () => {
  const draft = validate(
    sampleForm,
    { ...sampleSheet, ulcer: { has: 'yes', detail: '踵' } },
    { stage: 'draft' },
  );

  it('gives the verdict of the edited sheet and leaves the one before as it was', () => {
    const before = structuredClone(draft.data);
    const next = revalidate(sampleForm, draft, edit(['head', 'name'], '渚 耕三'));
    expect(next.data).toMatchObject({ head: { name: '渚 耕三' } });
    expect(draft.data).toEqual(before);
  });

  it('closes the question that depends on it, and opens it again', () => {
    const closed = revalidate(sampleForm, draft, edit(['ulcer', 'has'], 'no'));
    expect(closed.issues).toEqual([{ code: 'onlyIf', path: ['ulcer', 'detail'] }]);
    expect(revalidate(sampleForm, closed, edit(['ulcer', 'has'], 'yes')).issues).toEqual([]);
  });

  it('asks the rules that read it', () => {
    const late = revalidate(sampleForm, draft, edit(['drugs', 0, 'to'], '2026-02-01'));
    expect(late.issues).toEqual([{ code: 'order', path: ['drugs', 0, 'to'], rule: 'drugPeriod' }]);
  });

  it('leaves answers in the order of the paper', () => {
    const next = revalidate(sampleForm, draft, edit(['head', 'age'], 86));
    expect(Object.keys((next.data as { head: object }).head)).toEqual(['writtenOn', 'age', 'name']);
  });

  it('frees the place from what was found before it was typed anew', () => {
    const before: Issue[] = [{ code: 'eraRange', path: ['head', 'bornOn'] }];
    const first = validate(sampleForm, sampleSheet, { before });
    expect(revalidate(sampleForm, first, edit(['head', 'name'], 'x')).issues).toEqual(before);
    expect(revalidate(sampleForm, first, edit(['head', 'bornOn'], '1940-04-01')).ok).toBe(true);
  });

  it('begins and ends a section without another look at the rest of the sheet', () => {
    let looks = 0;
    const drugs = new Proxy([{ name: '朝の薬' }], {
      get: (list, key, holder) => {
        looks++;
        return Reflect.get(list, key, holder);
      },
    });
    const first = validate(sampleForm, { ulcer: { has: 'yes' }, drugs });
    looks = 0;
    const ended = revalidate(sampleForm, first, edit(['ulcer', 'has'], undefined));
    const begun = revalidate(sampleForm, ended, edit(['ulcer', 'has'], 'yes'));
    expect(looks).toBe(0);
    expect([ended.data, ended.issues]).toEqual([
      { drugs: [{ name: '朝の薬' }] },
      first.issues.filter(({ path }) => path[0] !== 'ulcer'),
    ]);
    expect(begun).toEqual(first);
  });

  it('under a key that names a part of JavaScript is data and nothing else', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const next = revalidate(sampleForm, draft, edit([key, 'polluted'], true));
      expect(Object.keys(next.aside)).toEqual([key]);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  it('at the end of any way that does not exist is no error of the program', () => {
    for (const path of [
      [],
      ['x', 'y'],
      ['head', 'name', 'z'],
      ['drugs', 9],
      ['drugs', -1, 'name'],
      ['drugs', 'x'],
      [0],
    ]) {
      expect(() => revalidate(sampleForm, draft, edit(path, 5))).not.toThrow();
    }
  });
});

/** The same edit, told another way: over a copy as JSON keeps it. */
function editedPlainly(document: unknown, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  const [step, ...rest] = path as [string | number, ...Path];
  const isRecord = typeof document === 'object' && document !== null && !Array.isArray(document);
  if (!isRecord && typeof step === 'number') {
    const list = Array.isArray(document) ? document : [];
    const at = Math.min(step, list.length);
    return [...list.slice(0, at), editedPlainly(list[at], rest, value), ...list.slice(at + 1)];
  }
  const entries = new Map(isRecord ? Object.entries(document) : []);
  const inside = editedPlainly(entries.get(String(step)), rest, value);
  if (inside === undefined) entries.delete(String(step));
  else entries.set(String(step), inside);
  return Object.fromEntries(entries);
}

const samples = [...Object.values(people), ...Object.values(people).flatMap((group) => Object.values(group))];
const codes = (form: Form) =>
  describeForm(form).parts.flatMap(({ fields }) =>
    fields.flatMap(({ options = [] }) => options.map(({ code }) => code)),
  );

/** Ways into the documents of a form: to its questions, into its lists, beside them, below them and past them. */
function pathsInto(form: Form, part: string): fc.Arbitrary<Path> {
  const { fields } = describeForm(form).parts.find((one) => one.part === part) as PartDescription;
  const lists = new Set(
    describeForm(form).parts.flatMap((one) =>
      one.fields.filter(({ kind }) => kind === 'rows').map((f) => f.dataPath),
    ),
  );
  const known = fc.tuple(fc.constantFrom(...fields), fc.nat({ max: 3 })).map(([{ dataPath }, at]) =>
    dataPath.split('.').flatMap((step, i, steps): Path => {
      const isList = i < steps.length - 1 && lists.has(steps.slice(0, i + 1).join('.'));
      return isList ? [step, at] : [step];
    }),
  );
  const strange = fc.constantFrom<string | number>(
    'extra',
    'a.b',
    '__proto__',
    'constructor',
    'type',
    0,
    2,
    40,
  );
  return fc.oneof(
    { weight: 12, arbitrary: known },
    { weight: 2, arbitrary: fc.tuple(known, strange).map(([path, step]) => [...path, step]) },
    { weight: 2, arbitrary: fc.tuple(known, strange).map(([path, step]) => [...path.slice(0, -1), step]) },
    { weight: 1, arbitrary: known.map((path) => path.slice(0, -1)) },
  );
}

function values(form: Form): fc.Arbitrary<unknown> {
  const code = fc.constantFrom(...codes(form));
  const day = fc.constantFrom('1940-01-31', '2026-04-14', '2026-04-15', '2027-01-01', '2026-02-30');
  return fc.oneof(
    code,
    day,
    fc.uniqueArray(code, { maxLength: 3 }),
    fc.constantFrom<unknown>(
      '潮見 ハル',
      'シオミ',
      '0000-00-0001',
      true,
      false,
      3,
      86,
      5000,
      '2026-04-14T10:00+09:00',
    ),
    fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      '　',
      [],
      {},
      [{}],
      [null, 'x'],
      { has: 'yes' },
      { unheardOf: 1 },
    ),
  );
}

describe.each([sampleForm, ...Object.values(forms)] as unknown as Form[])('any edits of $id', (form) => {
  it.each(Object.keys(form.parts))(
    'give the verdict of the edited document, part %s',
    (part) => {
      const start = fc.constantFrom<unknown>({}, sampleSheet, ...samples);
      const edits = fc.array(fc.tuple(pathsInto(form, part), values(form)), { minLength: 1, maxLength: 12 });
      fc.assert(
        fc.property(start, fc.constantFrom<Stage>('draft', 'final'), edits, (document, stage, all) => {
          let input = document;
          let verdict = validate(form, document, { stage, part });
          for (const [path, value] of all) {
            verdict = revalidate(form, verdict, { path, value });
            input = editedPlainly(input, path, value);
            const whole = validate(form, input, { stage, part });
            expect(verdict).toEqual(whole);
            expect(verdict.judged.input).toEqual(input);
            expect(JSON.stringify(verdict.data)).toBe(JSON.stringify(whole.data));
          }
        }),
        { numRuns: 200 },
      );
    },
    30_000,
  );
});

it('an edit leaves the document it starts from as it is', () => {
  const document = Object.freeze({ list: Object.freeze([Object.freeze({ a: 1 })]) });
  expect(edited(document, edit(['list', 0, 'a'], 2))).toEqual({ list: [{ a: 2 }] });
  expect(edited(document, edit(['list', 7], 3))).toEqual({ list: [{ a: 1 }, 3] });
});
