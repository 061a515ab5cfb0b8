import { calendar } from './calendar.js';
import { cardCodes } from './card-codes.js';
import { claims } from './claims.js';
import { core } from './core.js';
import { directory } from './directory.js';
import { disclosure } from './disclosure.js';
import { eventFields } from './event-fields.js';
import { family } from './family.js';
import { admissionHandover } from './forms/admission-handover.js';
import { conferenceRecord } from './forms/conference-record.js';
import { dischargeRecord } from './forms/discharge-record.js';
import { liaisonForm } from './forms/liaison-form.js';
import { screeningSheet } from './forms/screening-sheet.js';
import { supportPlan } from './forms/support-plan.js';
import { hospitalCodes } from './hospital-codes.js';
import { obligations } from './obligations.js';
import { pathway } from './pathway.js';
import { print } from './print.js';
import { regions } from './regions.js';
import { terms } from './terms.js';

/** Every Japanese text of the library. */
export const ja = {
  ...calendar,
  ...claims,
  ...core,
  ...directory,
  ...disclosure,
  ...eventFields,
  ...family,
  ...admissionHandover,
  ...conferenceRecord,
  ...dischargeRecord,
  ...liaisonForm,
  ...screeningSheet,
  ...supportPlan,
  ...cardCodes,
  ...hospitalCodes,
  ...obligations,
  ...pathway,
  ...print,
  ...regions,
  ...terms,
};
