import { admissionHandover } from './admission-handover/admission-handover.js';
import { conferenceRecord } from './conference-record/conference-record.js';
import { dischargeRecord } from './discharge-record/discharge-record.js';
import { liaisonForm } from './liaison-form/liaison-form.js';
import { screeningSheet } from './screening-sheet/screening-sheet.js';
import { supportPlan } from './support-plan/support-plan.js';

/** Every document by its id. */
export const forms = {
  admissionHandover,
  liaisonForm,
  dischargeRecord,
  screeningSheet,
  supportPlan,
  conferenceRecord,
} as const;
