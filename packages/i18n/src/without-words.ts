// translators

// claims
export { type DescribableClaim, type DescribedClaim, describeClaim } from './describe-claim.js';
// issues
export {
  type DescribableIssue,
  type DescribedIssue,
  type DescribeOptions,
  describeIssue,
  describeIssues,
} from './describe-issue.js';
// texts for the person and the family
export { type FamilyTexts, familyTexts } from './family-texts.js';
export { labelOf } from './field-label.js';
// dates, numbers, telephone numbers
export { type DateFormat, formatDate } from './format/civil-date.js';
export { formatDateTime } from './format/date-time.js';
export { formatPhone } from './format/phone.js';
export { formatAge, formatNumber, formatQuantity, type Unit } from './format/quantity.js';
export type { LabelledForm, LabelledNode, LabelledNodes } from './labelled-form.js';
export type { MessageKey } from './message-key.js';
// what each role does
export { type RoleEntry, roleEntry } from './role-directory.js';
export { type TextPart, withReadings } from './ruby.js';
// terms of the Japanese system
export { type Term, termsIn } from './terms.js';
export type { MessageParams, OnMissing, Translator, Words } from './translator.js';
// facts and what events give
export { valueWord } from './value-word.js';
