import { expectTypeOf } from 'vitest';
import type { SupportPlan, SupportPlanDraft } from './support-plan.js';

// What a final plan requires is there without asking.
expectTypeOf<SupportPlan['startedOn']>().toEqualTypeOf<string>();
expectTypeOf<SupportPlan['completedOn']>().toEqualTypeOf<string | undefined>();
expectTypeOf<SupportPlanDraft['patientName']>().toEqualTypeOf<string | undefined>();

// The sheet of psychiatric wards has destinations of its own.
expectTypeOf<NonNullable<NonNullable<SupportPlan['psychiatric']>['destination']>>().toEqualTypeOf<
  'home' | 'disabilityServiceFacility' | 'careInsuranceFacility' | 'other'
>();

export const plan: SupportPlanDraft = {
  // @ts-expect-error nobody plans a discharge by death
  destination: 'deceased',
};
