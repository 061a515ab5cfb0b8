import { nationalFacts } from './national-facts.js';
import { nationalPolicy } from './policy.js';
import { nationalSteps } from './steps/national/index.js';
import type { Rules } from './steps/step.js';

/** The nation's rules, the first layer of every region. */
export const nationalRules = {
  steps: nationalSteps,
  facts: nationalFacts,
  policy: nationalPolicy,
} satisfies Rules;
