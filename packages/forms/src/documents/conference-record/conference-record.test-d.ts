import { describe, expectTypeOf, it } from 'vitest';
import type { ConferenceRecord, ConferenceRecordDraft } from './conference-record.js';

describe('the type of a conference record', () => {
  it('has the name and the hour when final, and may lack anything as a draft', () => {
    expectTypeOf<ConferenceRecord['patientName']>().toEqualTypeOf<string>();
    expectTypeOf<ConferenceRecord['heldAt']>().toEqualTypeOf<string>();
    expectTypeOf<ConferenceRecord>().toExtend<ConferenceRecordDraft>();
    expectTypeOf<ConferenceRecordDraft>().not.toExtend<ConferenceRecord>();
  });

  it('ticks the copy or leaves it blank, and answers yes or no on who was present', () => {
    expectTypeOf<ConferenceRecord['documentCopy']>().toEqualTypeOf<true | undefined>();
    expectTypeOf<ConferenceRecord['familyPresent']>().toEqualTypeOf<'no' | 'yes' | undefined>();
  });
});
