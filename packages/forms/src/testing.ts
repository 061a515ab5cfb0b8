/**
 * Invented people and their sheets, for tests, examples and demonstrations of your own. Nobody and no place of them exists.
 *
 * @module
 */
export {
  admissionHandoverFixtures,
  justStarted,
  typedByHand,
} from './documents/admission-handover/fixtures.js';
export { conferenceRecordFixtures } from './documents/conference-record/fixtures.js';
export { dischargeRecordFixtures } from './documents/discharge-record/fixtures.js';
export {
  liaisonNoticeFixtures,
  liaisonReplyFixtures,
  liaisonRequestFixtures,
} from './documents/liaison-form/fixtures.js';
export { screeningSheetFixtures } from './documents/screening-sheet/fixtures.js';
export { supportPlanFixtures } from './documents/support-plan/fixtures.js';
