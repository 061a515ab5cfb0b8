import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Form } from '../definition/define-form.js';
import { zodLeaf } from '../definition/leaf.js';
import { sampleForm, sampleSheet } from '../definition/sample-form.js';
import { validate } from '../definition/validate.js';
import { forms } from '../documents/forms.js';
import * as people from '../testing.js';
import { compile } from './compile.js';

describe('the compiled verdict', () => {
  it('of a good sheet is a clean copy of its own', () => {
    const verdict = compile(sampleForm)(sampleSheet);
    expect(verdict).toEqual(validate(sampleForm, sampleSheet));
    expect(verdict.ok && verdict.data).not.toBe(sampleSheet);
  });

  const documents = Object.values(people).flatMap((group) =>
    typeof group === 'object' ? Object.values(group as object) : [],
  );

  it.each(Object.values(forms) as unknown as Form[])(
    'is that of `validate` for every person, part and stage of $id',
    (form) => {
      for (const part of Object.keys(form.parts)) {
        for (const stage of ['draft', 'final'] as const) {
          const judge = compile(form, { part, stage });
          for (const one of [...documents, ...Object.values(people)]) {
            expect(judge(one)).toEqual(validate(form, one, { part, stage }));
          }
        }
      }
    },
  );

  it('is the same where `new Function` is forbidden', () => {
    const { Function: before } = globalThis;
    globalThis.Function = (() => {
      throw new EvalError('forbidden by the content security policy');
    }) as unknown as FunctionConstructor;
    try {
      expect(compile(sampleForm)(sampleSheet)).toEqual(validate(sampleForm, sampleSheet));
    } finally {
      globalThis.Function = before;
    }
  });

  it('has its answers in the order of the paper, however they came', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, turned(one)]),
          );
    const verdict = compile(sampleForm)(turned(sampleSheet));
    expect(JSON.stringify(verdict)).toBe(JSON.stringify(validate(sampleForm, sampleSheet)));
  });

  it.each(['', '　', [], null])(
    'of a blank answer to a host’s own leaf is that there is none: %j',
    (blank) => {
      const { sheet } = sampleForm.parts;
      const nodes = {
        own: zodLeaf(z.union([z.string(), z.array(z.string())]), { need: 'required', sensitivity: 'none' }),
      };
      const form = { ...sampleForm, parts: { sheet: { ...sheet, nodes, rules: [] } } } as unknown as Form;
      expect(compile(form)({ own: blank })).toEqual(validate(form, { own: blank }));
      expect(compile(form)({ own: blank }).ok).toBe(false);
    },
  );

  const { head, place } = sampleSheet;
  /** Questions answered by the class of an object, as with entities of a database. */
  class Entity {
    get note() {
      return 'a';
    }
  }
  const changing = (...answers: readonly unknown[]) => {
    const left = [...answers];
    return { enumerable: true, get: () => (left.length > 1 ? left.shift() : left[0]) };
  };

  it.each<[string, () => unknown]>([
    ['inherited answers', () => Object.create(sampleSheet)],
    ['answers inherited by a section', () => ({ ...sampleSheet, head: Object.create(head) })],
    ['an object without a prototype', () => Object.assign(Object.create(null), sampleSheet)],
    [
      'a key that is called __proto__',
      () => ({ ...sampleSheet, head: JSON.parse('{"__proto__": {"name": "a"}}') }),
    ],
    [
      'an entity with a field that no question has',
      () => ({ ...sampleSheet, added: Object.assign(new Entity(), { x: 1 }) }),
    ],
    ['an entity', () => ({ ...sampleSheet, added: new Entity() })],
    ['a list with named answers', () => ({ ...sampleSheet, head: Object.assign([], head) })],
    ['a list as a place', () => ({ ...sampleSheet, place: Object.assign([], place) })],
    ['a list as a sheet', () => Object.assign([], sampleSheet)],
    ['a frozen sheet', () => Object.freeze({ ...sampleSheet })],
    [
      'an answer that turns bad',
      () => ({ head: Object.defineProperty({ ...head }, 'name', changing('a', '\u0000')) }),
    ],
  ])('is that of `validate` for %s', (_title, made) => {
    expect(compile(sampleForm)(made())).toEqual(validate(sampleForm, made()));
  });

  it('a definition cannot bring code of its own', () => {
    const key = 'a"]; globalThis.polluted = true; //';
    const { sheet } = sampleForm.parts;
    const nodes = {
      [key]: { kind: 'choice', options: [`x" || (globalThis.polluted = true) || "`] },
    } as never;
    const hostile = { ...sampleForm, parts: { sheet: { ...sheet, nodes, rules: [] } } } as unknown as Form;
    compile(hostile)({ [key]: 'y' });
    expect(globalThis).not.toHaveProperty('polluted');
  });
});

const some = (...answers: unknown[]) => fc.option(fc.constantFrom(...answers), { nil: undefined, freq: 3 });
const sheets = fc.record({
  head: some(
    sampleSheet.head,
    { ...sampleSheet.head, bornOn: '1940-04-01', age: 86 },
    { ...sampleSheet.head, bornOn: '1940-04-02', age: 86 },
    { ...sampleSheet.head, phone: '0226-00-0000' },
    { ...sampleSheet.head, extra: 1 },
    { ...sampleSheet.head, name: '　' },
    {},
  ),
  level: some('care1', 'care2', ''),
  ulcer: some(
    { has: 'yes', detail: '踵' },
    { has: 'no' },
    { has: 'no', detail: '踵' },
    { detail: '踵' },
    { has: 'yes' },
    {},
  ),
  tubes: some(['none'], ['stoma', 'oxygen'], [], ['none', 'oxygen']),
  wantsMeeting: some(true),
  drugs: some(
    [{ name: 'a', from: '2026-01-01', to: '2026-01-02' }],
    [{}],
    [],
    [{ name: 'a', from: '2026-01-02', to: '2026-01-01' }],
    [null],
  ),
  place: some(
    { type: 'home' },
    { type: 'facility', facilityName: 'x' },
    { type: 'facility' },
    { type: 'home', facilityName: 'x' },
  ),
  added: some({ note: 'a\nb' }, {}),
});

it('is that of `validate` over generated sheets', () => {
  const finals = compile(sampleForm);
  const drafts = compile(sampleForm, { stage: 'draft' });
  fc.assert(
    fc.property(sheets, (sheet) => {
      const input = JSON.parse(JSON.stringify(sheet)) as unknown;
      expect(finals(input)).toEqual(validate(sampleForm, input));
      expect(drafts(input)).toEqual(validate(sampleForm, input, { stage: 'draft' }));
    }),
    { numRuns: 3000 },
  );
});
