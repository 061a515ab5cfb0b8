import type { ConferenceRecord } from './conference-record.js';
import { everythingFilled } from './fixtures/everything-filled.js';
import { livesAloneDementia } from './fixtures/lives-alone-dementia.js';
import { tubeFeeding } from './fixtures/tube-feeding.js';

/** Final records of conferences of invented people, the same as on their discharge records. */
export const conferenceRecordFixtures = {
  livesAloneDementia,
  tubeFeeding,
  everythingFilled,
} satisfies Record<string, ConferenceRecord>;
