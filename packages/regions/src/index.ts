// One format, two doors

export { defineRegion, type ProfileInput } from './define-region.js';
export { type LoadedRegion, loadRegion } from './load-region.js';
export type { OwnRole, RoleName } from './own-roles.js';
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
export { profileJsonSchema } from './profile-json-schema.js';
export type { RegionIssue, RegionIssueCode } from './region-issue.js';
export type { Region } from './vocabulary-types.js';

// What is in force

export type { Change } from './change.js';
export { resolvePin } from './resolve-pin.js';
export { type ResolvedRegion, resolveRegion } from './resolve-region.js';

// Regions

export { himeji } from './profiles/himeji.js';
export { kesennuma } from './profiles/kesennuma.js';
export { kitatamaHokubu } from './profiles/kitatama-hokubu.js';
export { national } from './profiles/national.js';
export { tatebayashiOra } from './profiles/tatebayashi-ora.js';
export { shippedRegions } from './shipped-regions.js';

// In words, and on every day

export { checkRegion, type RegionCheck } from './check-region.js';
export { describeRegionIssue } from './describe-region-issue.js';
export { explainRegion, type RegionDifference } from './explain-region.js';

// Documents, sheets and sending under a region

export { type ChosenDocument, chooseDocument, type DocumentChoice } from './choose-document.js';
export { coverFor, notCovered, prefilled, whomToReach } from './document-sheets.js';
export type { ChannelChange, ConsentRule, RegionalSending, Sending } from './sending.js';
export { sendingBetween } from './sending-between.js';
export { consentFor, sendingView } from './sending-view.js';
