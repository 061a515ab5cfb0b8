import type { DischargeRecord } from './discharge-record.js';
import { everythingFilled } from './fixtures/everything-filled.js';
import { livesAloneDementia } from './fixtures/lives-alone-dementia.js';
import { tubeFeeding } from './fixtures/tube-feeding.js';

/** Final sheets of the invented people of the admission handover, as they go home from the same stay. */
export const dischargeRecordFixtures = {
  livesAloneDementia,
  tubeFeeding,
  everythingFilled,
} satisfies Record<string, DischargeRecord>;
