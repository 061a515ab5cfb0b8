import { core } from './core.js';
import { admissionHandover } from './forms/admission-handover.js';
import { conferenceRecord } from './forms/conference-record.js';
import { dischargeRecord } from './forms/discharge-record.js';
import { hospitalCodes } from './hospital-codes.js';
import { obligations } from './obligations.js';
import { pathway } from './pathway.js';

/** Every Japanese text of the library. */
export const ja = {
  ...core,
  ...admissionHandover,
  ...conferenceRecord,
  ...dischargeRecord,
  ...hospitalCodes,
  ...obligations,
  ...pathway,
};
