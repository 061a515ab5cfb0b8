import type { PartViews } from '../view.js';
import { admissionHandoverViews } from './admission-handover.js';
import { conferenceRecordViews } from './conference-record.js';
import { dischargeRecordViews } from './discharge-record.js';
import { liaisonNoticeViews, liaisonReplyViews, liaisonRequestViews } from './liaison-form.js';
import { screeningSheetViews } from './screening-sheet.js';
import { supportPlanViews } from './support-plan.js';

/** The views of every document, by form and part. A form that is not here shows nothing but in full. */
export const views: Readonly<Record<string, Readonly<Record<string, PartViews>>>> = {
  admissionHandover: { sheet: admissionHandoverViews },
  liaisonForm: { request: liaisonRequestViews, reply: liaisonReplyViews, notice: liaisonNoticeViews },
  dischargeRecord: { sheet: dischargeRecordViews },
  screeningSheet: { sheet: screeningSheetViews },
  supportPlan: { sheet: supportPlanViews },
  conferenceRecord: { sheet: conferenceRecordViews },
};

export function viewsOf(form: string, part: string): PartViews | undefined {
  const parts = Object.hasOwn(views, form) ? views[form] : undefined;
  return parts && Object.hasOwn(parts, part) ? parts[part] : undefined;
}
