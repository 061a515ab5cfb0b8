import type { AdmissionHandover } from './admission-handover.js';
import { almostEmpty } from './fixtures/almost-empty.js';
import { endOfLifeWishes } from './fixtures/end-of-life-wishes.js';
import { everythingFilled } from './fixtures/everything-filled.js';
import { foreignResident } from './fixtures/foreign-resident.js';
import { levelChangeRequested } from './fixtures/level-change-requested.js';
import { livesAloneDementia } from './fixtures/lives-alone-dementia.js';
import { manyMedicalProcedures } from './fixtures/many-medical-procedures.js';
import { noFamily } from './fixtures/no-family.js';
import { plannedAdmission } from './fixtures/planned-admission.js';
import { rareKanjiName } from './fixtures/rare-kanji-name.js';
import { supportLevel } from './fixtures/support-level.js';
import { suspectedAbuse } from './fixtures/suspected-abuse.js';
import { tubeFeeding } from './fixtures/tube-feeding.js';

export { justStarted } from './fixtures/almost-empty.js';
export { typedByHand } from './fixtures/typed-by-hand.js';

/** Final sheets of invented people, named for what is special about them. Nobody and no place of them exists. */
export const admissionHandoverFixtures = {
  livesAloneDementia,
  tubeFeeding,
  supportLevel,
  levelChangeRequested,
  noFamily,
  rareKanjiName,
  everythingFilled,
  almostEmpty,
  plannedAdmission,
  suspectedAbuse,
  manyMedicalProcedures,
  endOfLifeWishes,
  foreignResident,
} satisfies Record<string, AdmissionHandover>;
