import { expectTypeOf } from 'vitest';
import type { ScreeningSheet, ScreeningSheetDraft } from './screening-sheet.js';

// What a final sheet requires is there without asking.
expectTypeOf<ScreeningSheet['patient']['name']>().toEqualTypeOf<string>();
expectTypeOf<ScreeningSheet['result']['verdict']>().toEqualTypeOf<'needed' | 'notNeeded' | 'recheck'>();
// The day of the next look is asked only when there is one.
expectTypeOf<ScreeningSheet['result']['recheckOn']>().toEqualTypeOf<string | undefined>();
expectTypeOf<ScreeningSheetDraft['result']>().toBeNullable();

export const sheet: ScreeningSheetDraft = {
  // @ts-expect-error nobody lived there before the admission
  residence: 'deceased',
};
