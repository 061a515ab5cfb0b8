/**
 * What may be shown to whom: views as lists of what is shown, consent, channels, the reply slip, pseudonyms. Pure functions
 * and plain data; they help check, the law decides.
 *
 * @module
 */
export {
  type Allowed,
  canDisclose,
  type Decision,
  type DisclosureDocument,
  type DisclosureQuestion,
  emergencyReasons,
  legalReasons,
  type Missing,
  type NotAllowed,
} from './disclosure/can-disclose.js';
export {
  checkSending,
  type Sending,
  type SendingFault,
  type SendingVerdict,
  viewFor,
} from './disclosure/check-sending.js';
export {
  type Consent,
  type ConsentQuestion,
  type ConsentScope,
  type ConsentStanding,
  type ConsentSubject,
  type Standing,
  standingOf,
} from './disclosure/consent.js';
export { mustAllow, type Outbound, type OutboundSheet, outboundSheet } from './disclosure/outbound-sheet.js';
export { type PseudonymOptions, pseudonymRules, pseudonyms } from './disclosure/pseudonyms.js';
export { matchReply, type OpenRequest, type ReplyMatch, replySlipOf } from './disclosure/reply-slip.js';
export {
  type Ban,
  type Channel,
  type ChannelRule,
  channels,
  type DutyAfter,
  type DutyBefore,
  dutiesAfter,
  dutiesBefore,
  nationalSending,
  type SendingPolicy,
} from './disclosure/sending-policy.js';
export type { WithheldReason } from './disclosure/show-leaf.js';
export { type Coarser, type Pseudonyms, type Style, styles } from './disclosure/style.js';
export { subjectsOf } from './disclosure/subjects-of.js';
export { type PartViews, type View, type ViewName, viewNames } from './disclosure/view.js';
export { type Choices, type Viewed, viewOf, type Withheld } from './disclosure/view-of.js';
export { views } from './disclosure/views/index.js';
