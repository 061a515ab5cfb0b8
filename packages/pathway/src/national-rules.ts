import { nationalSending } from '@renkei/forms/disclosure';
import { nationalFees } from './claims/index.js';
import { nationalDocuments } from './national-documents.js';
import { nationalEligibility } from './national-eligibility.js';
import { nationalFacts } from './national-facts/index.js';
import { nationalPolicy } from './policy.js';
import { nationalSteps } from './steps/national/index.js';
import type { Rules } from './steps/step.js';

/** The nation's rules, the first layer of every region. */
export const nationalRules = {
  steps: nationalSteps,
  facts: nationalFacts,
  eligibility: nationalEligibility,
  documents: nationalDocuments,
  /** How papers travel where no region says otherwise. */
  sending: nationalSending,
  policy: nationalPolicy,
  claims: nationalFees,
} satisfies Rules & Readonly<Record<'claims' | 'documents' | 'sending', unknown>>;
