import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { validate } from '../../definition/validate.js';
import {
  type AdmissionHandover,
  type AdmissionHandoverDraft,
  admissionHandover,
  admissionHandoverSchema,
} from './admission-handover.js';

describe('the type of a final sheet', () => {
  it('has what is required, and everything else as optional', () => {
    expectTypeOf<AdmissionHandover['subject']['name']>().toEqualTypeOf<string>();
    expectTypeOf<AdmissionHandover['header']['writtenOn']>().toEqualTypeOf<string>();
    expectTypeOf<AdmissionHandover['header']['admittedOn']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<AdmissionHandover>().toHaveProperty('ext').toBeNullable();
  });

  it('knows the codes of every choice', () => {
    type Subject = AdmissionHandover['subject'];
    expectTypeOf<Subject['sex']>().toEqualTypeOf<'male' | 'female' | 'unspecified' | undefined>();
    type Function = NonNullable<AdmissionHandover['function']>;
    expectTypeOf<NonNullable<Function['diet']>['route']>().toEqualTypeOf<('oral' | 'tube')[] | undefined>();
    type Oral = NonNullable<NonNullable<AdmissionHandover['ext']>['oral']>;
    // a side dish has a class of 嚥下調整食; UDF is another list
    expectTypeOf<'jsdr3'>().toExtend<Oral['sideCode']>();
    expectTypeOf<'udf2'>().not.toExtend<Oral['sideCode']>();
  });

  it('has boxes that are ticked or absent, never false', () => {
    type Household = NonNullable<NonNullable<AdmissionHandover['family']>['household']>;
    expectTypeOf<Household['aloneDaytime']>().toEqualTypeOf<true | undefined>();
  });

  it('refuses a code that the paper does not have, and a sheet without a name', () => {
    // @ts-expect-error: 要介護6 does not exist
    const level: NonNullable<AdmissionHandover['subject']['careLevel']> = { level: 'care6' };
    // @ts-expect-error: the name is required
    const subject: AdmissionHandover['subject'] = { sex: 'female' };
    expectTypeOf([level, subject]).toBeArray();
  });
});

describe('the type of a draft', () => {
  it('may lack anything at any depth, and takes every final sheet', () => {
    expectTypeOf<Record<never, never>>().toExtend<AdmissionHandoverDraft>();
    expectTypeOf<{ subject: { careLevel: { level: 'care3' } } }>().toExtend<AdmissionHandoverDraft>();
    expectTypeOf<AdmissionHandover>().toExtend<AdmissionHandoverDraft>();
    expectTypeOf<AdmissionHandoverDraft>().not.toExtend<AdmissionHandover>();
  });
});

describe('the verdict', () => {
  it('gives a final sheet, or a draft when a draft is judged', () => {
    const verdict = validate(admissionHandover, {});
    if (verdict.ok) expectTypeOf(verdict.data).toEqualTypeOf<AdmissionHandover>();
    const draft = validate(admissionHandover, {}, { stage: 'draft' });
    if (draft.ok) expectTypeOf(draft.data).toEqualTypeOf<AdmissionHandoverDraft>();
  });
});

describe('plain zod habits', () => {
  it('z.infer gives the type of a sheet', () => {
    type Inferred = z.infer<typeof admissionHandoverSchema>;
    expectTypeOf<Inferred['subject']>().toEqualTypeOf<AdmissionHandover['subject']>();
    expectTypeOf<Inferred['header']>().toEqualTypeOf<AdmissionHandover['header']>();
  });

  it('.shape and .pick keep their types', () => {
    const picked = admissionHandoverSchema.pick({ header: true }).parse({});
    expectTypeOf(picked.header).toEqualTypeOf<AdmissionHandover['header']>();
    expectTypeOf(admissionHandoverSchema.shape.subject.parse({})).toEqualTypeOf<
      AdmissionHandover['subject']
    >();
  });
});

describe('the form as a Standard Schema', () => {
  it('takes a draft and gives a final sheet', () => {
    type Types = NonNullable<(typeof admissionHandover)['~standard']['types']>;
    expectTypeOf<Types['output']>().toEqualTypeOf<AdmissionHandover>();
    expectTypeOf<Types['input']>().toEqualTypeOf<AdmissionHandoverDraft>();
  });
});
