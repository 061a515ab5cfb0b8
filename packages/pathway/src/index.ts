// the chart, the log and who may write in it

export { type Applied, type ApplyContext, applyEvent } from './apply-event.js';
export { forgetPerson, type LogFault, type LogVerdict, type VerifyOptions, verifyLog } from './audit.js';
export type { EventIssue, EventIssueCode } from './check-event.js';
export { pathwayCodes } from './codes.js';
export {
  type Episode,
  type EpisodeStart,
  type LogRow,
  type PhaseEntry,
  type Refusal,
  type Snapshot,
  startEpisode,
} from './episode.js';
export {
  type Actor,
  type BreakGlassReason,
  type EpisodeEvent,
  type EventData,
  type EventType,
  eventData,
  eventTypes,
  type PathwayEvent,
} from './episode-event.js';
export { channels } from './events/data.js';
export type { Pin } from './events/keeping.js';
export { pathwayMachine } from './machine/pathway-machine.js';
export { allPhases, type JourneyPhase, type Phase, phases, type Region } from './machine/phases.js';
export { memoryStore } from './memory-store.js';
export { type Migrated, migrateEpisode, type SetAside } from './migrate-episode.js';
export type { Policy } from './policy.js';
export { type PossibleEvent, possibleEvents } from './possible-events.js';
export { type Replayed, replay } from './replay.js';
export { type ActorRole, hospitalRoles, type Role, roles } from './roles.js';
export type { Appended, EpisodeStore, Head } from './store.js';
export { type MermaidOptions, toMermaid } from './to-mermaid.js';

// rules as data

export { canonicalJson, hashOf } from './canonical.js';
export {
  type BusinessCalendar,
  type BusinessCalendarInput,
  businessCalendar,
  type Calendars,
} from './deadlines/business-calendar.js';
export type { Due } from './deadlines/due.js';
export { type ReadCalendar, readCalendar } from './deadlines/read-calendar.js';
export type { ConditionOn, Fact, Facts } from './facts.js';
export { nationalRules } from './national-rules.js';
export type { Source } from './source.js';
export type {
  DueCase,
  EligibilityRule,
  OwnerCase,
  Rules,
  Step,
  StepOn,
  Steps,
  Trigger,
} from './steps/step.js';

// what follows from both

export {
  type Claim,
  type ClaimDate,
  type ClaimEvidence,
  type ClaimReasonCode,
  type ClaimStatus,
  type ClaimsOptions,
  claimCodes,
  claims,
  type EarlierClaim,
  type EvidenceCode,
  type Fee,
  type FeeCode,
  type FoundEvidence,
  type Reason,
} from './claims/index.js';
export { type Eligibility, type EligibilityInput, eligibility } from './eligibility.js';
export { type Indicator, type IndicatorCode, type IndicatorsOptions, indicators } from './indicators.js';
export type { HostFacts } from './known-facts.js';
export type { Ask, Obligation, ObligationStatus } from './obligation.js';
export { type ObligationsContext, type ObligationsInput, obligations } from './obligations.js';
export type { GapCode } from './seamless/fault.js';
export {
  checkSeamless,
  findGaps,
  type Gap,
  type SeamlessCheck,
  type SeamlessOptions,
} from './seamless/find-gaps.js';
export type { World } from './seamless/worlds.js';
export type { Side } from './sides.js';
