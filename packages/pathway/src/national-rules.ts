import { nationalFees } from './claims/index.js';
import { nationalEligibility } from './national-eligibility.js';
import { nationalFacts } from './national-facts.js';
import { nationalPolicy } from './policy.js';
import { nationalSteps } from './steps/national/index.js';
import type { Rules } from './steps/step.js';

/** The nation's rules, the first layer of every region. */
export const nationalRules = {
  steps: nationalSteps,
  facts: nationalFacts,
  eligibility: nationalEligibility,
  policy: nationalPolicy,
  claims: nationalFees,
} satisfies Rules & { claims: unknown };
