import type { Layout } from '../definition/layout.js';
import { admissionHandoverLayout } from './admission-handover/layout.js';
import { conferenceRecordLayout } from './conference-record/layout.js';
import { dischargeRecordLayout } from './discharge-record/layout.js';
import { liaisonNoticeLayout, liaisonReplyLayout, liaisonRequestLayout } from './liaison-form/layout.js';
import { screeningSheetLayout } from './screening-sheet/layout.js';
import { supportPlanLayout } from './support-plan/layout.js';

/** Layouts of the printed sheets, by form, one for each part; a form without one is printed as its definition stands. */
export const layouts: Readonly<Record<string, readonly Layout[]>> = {
  admissionHandover: [admissionHandoverLayout],
  liaisonForm: [liaisonRequestLayout, liaisonReplyLayout, liaisonNoticeLayout],
  dischargeRecord: [dischargeRecordLayout],
  screeningSheet: [screeningSheetLayout],
  supportPlan: [supportPlanLayout],
  conferenceRecord: [conferenceRecordLayout],
};
