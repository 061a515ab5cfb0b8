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
