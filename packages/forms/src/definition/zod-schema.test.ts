import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Final } from './define-form.js';
import { sampleForm, sampleSheet } from './sample-form.js';
import { validate } from './validate.js';
import { draftSchema, finalSchema } from './zod-schema.js';

const schema = finalSchema(sampleForm);

describe('the shape as plain zod', () => {
  it('parses a good sheet to the type of the form', () => {
    const parsed = schema.parse(sampleSheet);
    expect(parsed).toEqual(sampleSheet);
    expectTypeOf(parsed.head.writtenOn).toEqualTypeOf<string>();
    expectTypeOf<z.infer<typeof schema>['head']>().toEqualTypeOf<Final<typeof sampleForm>['head']>();
  });

  it('has .shape, .pick and .extend', () => {
    expect(schema.shape.head.safeParse({ writtenOn: '2026-04-01', name: 'x' }).success).toBe(true);
    expect(schema.pick({ level: true }).safeParse({ level: 'care1' }).success).toBe(true);
    const extended = schema.extend({ ward: z.string() });
    expect(extended.safeParse({ ...sampleSheet, ward: 'A' }).success).toBe(true);
    expect(extended.safeParse(sampleSheet).success).toBe(false);
  });

  it('is loose: answers of another edition or region are kept', () => {
    expect(schema.parse({ ...sampleSheet, other: 1 })).toHaveProperty('other', 1);
  });

  it('tells by params.code what zod has no word for, and never the value', () => {
    const result = schema.safeParse({ ...sampleSheet, head: { ...sampleSheet.head, phone: '12345' } });
    expect(result.error?.issues).toMatchObject([
      { code: 'custom', path: ['head', 'phone'], params: { code: 'phone' } },
    ]);
    expect(JSON.stringify(result.error?.issues)).not.toContain('12345');
  });

  it('asks nothing of a draft but its values', () => {
    const draft = draftSchema(sampleForm);
    expect(draft.safeParse({}).success).toBe(true);
    expect(draft.safeParse({ place: { facilityName: 'x' } }).success).toBe(true);
    expect(draft.safeParse({ head: { bornOn: '1950-02-30' } }).success).toBe(false);
  });
});

/** Sheets good and bad, from a small stock of answers for each question. */
const some = (...answers: unknown[]) => fc.option(fc.constantFrom(...answers), { nil: undefined });
const sheets = fc.record({
  head: fc.record({
    writtenOn: some('2026-04-01', '2026-02-30', '1872-12-31', 'R8.4.1', 5),
    bornOn: some('1940-01-01', '1940-1-1'),
    age: some(0, 130, 131, 85.5, '85'),
    name: some(
      '海野',
      'あいうえおかきくけこ',
      'あいうえおかきくけこさ',
      '\u{20BB7}'.repeat(10),
      'a\u0000',
      '\uD800',
    ),
    nameKana: some('ウミノ', 'うみの', 'ｳﾐﾉ'),
    phone: some('0226-00-0000', '022-00-0000', '0226000000'),
  }),
  level: some('care1', 'care3'),
  tubes: some(['none'], ['oxygen', 'stoma'], ['oxygen', 'oxygen'], ['none', 'stoma'], ['x'], 'stoma'),
  wantsMeeting: some(true, false, 'true'),
  drugs: some(
    [{ name: 'a' }],
    [{ name: 'a' }, {}],
    [{ name: 'a', from: 'x' }],
    {},
    Array(4).fill({ name: 'a' }),
  ),
  place: some({ type: 'home' }, { type: 'facility', facilityName: 'x' }, { type: 'facility' }, { type: 'y' }),
});
const withoutAbsent = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const STRUCTURE = ['onlyIf', 'order'];

it('accepts what `validate` accepts, rules and conditional questions apart', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const input = withoutAbsent(sheet);
      const verdict = validate(sampleForm, input, { stage: 'final' });
      const issues = verdict.issues.filter(
        ({ code, rule }) => !STRUCTURE.includes(code) && rule === undefined,
      );
      expect(schema.safeParse(input).success, JSON.stringify(issues)).toBe(issues.length === 0);
    }),
    { numRuns: 2000 },
  );
});
