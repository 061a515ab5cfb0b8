import { describe, expectTypeOf, it } from 'vitest';
import type { DischargeRecord, DischargeRecordDraft } from './discharge-record.js';

describe('the type of a final discharge record', () => {
  it('has the day, the name and the facility, and everything else as optional', () => {
    expectTypeOf<DischargeRecord['attributes']['writtenOn']>().toEqualTypeOf<string>();
    expectTypeOf<DischargeRecord['stay']['facilityName']>().toEqualTypeOf<string>();
    expectTypeOf<DischargeRecord['stay']['admittedOn']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<DischargeRecord>().toHaveProperty('rounds').toBeNullable();
  });

  it('knows the levels of the code list, and a person without certification', () => {
    type Level = NonNullable<NonNullable<DischargeRecord['attributes']['careLevel']>['level']>;
    expectTypeOf<'care5' | 'support1' | 'unknown' | 'noCertification'>().toExtend<Level>();
    expectTypeOf<'applying'>().not.toExtend<Level>();
  });

  it('keeps the types of the questions it has in common with the admission handover', () => {
    type Oral = NonNullable<NonNullable<DischargeRecord['ext']>['oral']>;
    expectTypeOf<Oral['denture']>().toEqualTypeOf<'none' | 'partial' | 'full' | undefined>();
    // a side dish has a class of 嚥下調整食; UDF is another list
    expectTypeOf<'udf2'>().not.toExtend<Oral['sideCode']>();
  });
});

describe('the type of a draft', () => {
  it('may lack anything at any depth, and takes every final record', () => {
    expectTypeOf<Record<never, never>>().toExtend<DischargeRecordDraft>();
    expectTypeOf<{ rounds: { heardOn: string }[] }>().toExtend<DischargeRecordDraft>();
    expectTypeOf<DischargeRecord>().toExtend<DischargeRecordDraft>();
    expectTypeOf<DischargeRecordDraft>().not.toExtend<DischargeRecord>();
  });
});
