// One format, two doors

export { defineRegion, type ProfileInput } from './define-region.js';
export { type LoadedRegion, loadRegion } from './load-region.js';
export type {
  Author,
  Directory,
  DocumentRule,
  Edition,
  FormChange,
  Level,
  Profile,
  RegionEligibility,
  StepChange,
  Text,
} from './profile.js';
export type { RegionIssue, RegionIssueCode } from './region-issue.js';
export type { Region } from './vocabulary-types.js';

// What is in force

export type { Change } from './change.js';
export { type ResolvedRegion, resolveRegion } from './resolve-region.js';

// Regions

export { national } from './profiles/national.js';
