export * as codes from './codes/index.js';
export { type CsvCell, type CsvRow, type ReadCsv, readCsv } from './csv/read-csv.js';
export { type UnplacedAnswer, type WrittenCsv, writeCsv } from './csv/write-csv.js';
export {
  type Completeness,
  completeness,
  type MissingAnswer,
  type SectionCompleteness,
  type SectionState,
} from './definition/completeness.js';
export {
  type Condition,
  factsOf,
  judge,
  type Look,
  type Matcher,
  type Scalar,
  type Verdict,
} from './definition/condition.js';
export {
  type Draft,
  defineForm,
  editionOf,
  type Final,
  type Force,
  type Form,
  type FormDefinition,
  type Part,
  type Parts,
} from './definition/define-form.js';
export {
  describeForm,
  type FieldDescription,
  type FormDescription,
  type OptionDescription,
  type PartDescription,
} from './definition/describe-form.js';
export { type JsonSchema, type JsonSchemaOptions, toJsonSchema } from './definition/json-schema.js';
export {
  type Layout,
  type LayoutGroup,
  type LayoutNotice,
  type LayoutSheet,
  type Placed,
  plainLayout,
  type ResolvedLayout,
  resolveLayout,
} from './definition/layout.js';
export type {
  Asked,
  ChoiceLeaf,
  CodeList,
  Conditional,
  FlagLeaf,
  IdentifierLeaf,
  IdentifierScheme,
  KanaLeaf,
  Leaf,
  LeafKind,
  ManyLeaf,
  Mark,
  Need,
  Needed,
  NumberLeaf,
  Option,
  PhoneLeaf,
  PlainLeaf,
  RawLeaf,
  Sensitivity,
  TextLeaf,
  Unit,
} from './definition/leaf.js';
export {
  choice,
  codeList,
  codesOf,
  date,
  dateTime,
  fax,
  flag,
  identifier,
  kana,
  longText,
  many,
  number,
  phone,
  postalCode,
  text,
  time,
  zodLeaf,
} from './definition/leaf.js';
export {
  isLeaf,
  isRows,
  isSection,
  isVariants,
  type Node,
  type Nodes,
  type Rows,
  rows,
  type Section,
  section,
  type Variants,
  variants,
} from './definition/node.js';
export { type Normalised, normalise, type Typed } from './definition/normalise.js';
export type { CheckedOverlay } from './definition/overlay/checked-overlay.js';
export type { OverlaidParts } from './definition/overlay/overlaid-parts.js';
export type { ExpectedData, OverlayFault, OverlayFaultCode } from './definition/overlay/overlay-fault.js';
export { overlayFaults } from './definition/overlay/overlay-faults.js';
export {
  type Change,
  type Changes,
  type OptionsChange,
  type Overlay,
  overlayForm,
} from './definition/overlay/overlay-form.js';
export { overlaySchema } from './definition/overlay/overlay-schema.js';
export { type ParsedJson, parseJson } from './definition/parse-json.js';
export { type ReadAs, readAs } from './definition/read-as.js';
export { revalidate } from './definition/revalidate.js';
export type { Edit } from './definition/revalidate-edit.js';
export type { Rule } from './definition/rule.js';
export { type StandardOptions, type StandardSchema, standardSchema } from './definition/standard-schema.js';
export { resumeDraft, type StoredDocument, storeDraft } from './definition/stored-document.js';
export {
  type Aside,
  type Judged,
  type Judging,
  type Stage,
  type ValidateOptions,
  type Verdict as FormVerdict,
  validate,
} from './definition/validate.js';
export type { DraftOf, FinalOf, Flat } from './definition/value-types.js';
export { type DraftSchema, draftSchema, type FinalSchema, finalSchema } from './definition/zod-schema.js';
export {
  type AdmissionHandover,
  type AdmissionHandoverDraft,
  admissionHandover,
  admissionHandoverSchema,
} from './documents/admission-handover/admission-handover.js';
export {
  type DischargeFactor,
  type DischargeFactorHint,
  dischargeFactors,
  starredQuestions,
} from './documents/admission-handover/discharge-factors.js';
export {
  type ConferenceRecord,
  type ConferenceRecordDraft,
  conferenceRecord,
  conferenceRecordSchema,
} from './documents/conference-record/conference-record.js';
export {
  type DischargeRecord,
  type DischargeRecordDraft,
  dischargeRecord,
  dischargeRecordSchema,
} from './documents/discharge-record/discharge-record.js';
export { forms } from './documents/forms.js';
export { layouts } from './documents/layouts.js';
export {
  type LiaisonNotice,
  type LiaisonNoticeDraft,
  type LiaisonReply,
  type LiaisonReplyDraft,
  type LiaisonRequest,
  type LiaisonRequestDraft,
  liaisonForm,
  liaisonFormSchema,
  liaisonNoticeSchema,
  liaisonReplySchema,
} from './documents/liaison-form/liaison-form.js';
export {
  type ScreeningSheet,
  type ScreeningSheetDraft,
  screeningSheet,
  screeningSheetSchema,
} from './documents/screening-sheet/screening-sheet.js';
export {
  type SupportPlan,
  type SupportPlanDraft,
  supportPlan,
  supportPlanSchema,
} from './documents/support-plan/support-plan.js';
export type { Issue, IssueCode, IssueParams, Path } from './issue.js';
export { blankSheet } from './labels/blank-sheet.js';
export { type FromLabels, fromLabels } from './labels/from-labels.js';
export type { Words } from './labels/label-tree.js';

export { ageOn, attainsAgeOn } from './values/age.js';
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDateOf,
  daysBetween,
  endOfMonth,
  isCivilDate,
  isInstant,
  weekdayOf,
} from './values/civil-date.js';
export { eras, parseDate, toEra } from './values/era.js';
export { checkIdentifier, type InstitutionContext, parseIdentifier } from './values/identifiers.js';
export { phoneDigits } from './values/phone.js';
export type { Parsed, Problem } from './values/problem.js';
