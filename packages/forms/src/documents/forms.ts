import { admissionHandover } from './admission-handover/admission-handover.js';
import { conferenceRecord } from './conference-record/conference-record.js';
import { dischargeRecord } from './discharge-record/discharge-record.js';

/** Every document by its id. */
export const forms = { admissionHandover, dischargeRecord, conferenceRecord } as const;
