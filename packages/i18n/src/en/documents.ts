import type { documents as ja } from '../ja/documents.js';
import type { EnglishOf } from './english-of.js';

/** In lower case, for running text: "Send the $t(documents.carePlan)." */
export const documents: EnglishOf<typeof ja> = {
  'documents.admissionHandover': 'hospital admission information form',
  'documents.liaisonForm': 'liaison form',
  'documents.dischargeRecord': 'discharge information record',
  'documents.screeningSheet': 'discharge screening sheet',
  'documents.supportPlan': 'discharge support plan',
  'documents.conferenceRecord': 'pre-discharge conference record',

  'documents.carePlan': 'care plan',
  'documents.nursingSummary': 'nursing summary',
  'documents.doctorLetter': "doctor's letter to the care management office",
  'documents.inpatientTreatmentPlan': 'inpatient treatment plan',
  'documents.serviceMeetingSummary': 'summary of the service coordination meeting (care plan table 4)',
  'documents.progressRecord': 'progress record (care plan table 5)',
  'documents.serviceSlip': 'service use slip (care plan tables 6 and 7)',
  'documents.physicianOpinion': "attending physician's written opinion",
  'documents.visitNursingInstruction': 'home-visit nursing instruction',
  'documents.dischargePrescription': 'discharge prescription',
  'documents.medicationNotebook': 'medication notebook',
  'documents.certificationApplication': 'application for certification of care needs',
  'documents.homeVisitReport': 'report of the pre-discharge home visit',
  'documents.consentForm': 'consent form',
  'documents.coverSheet': 'cover sheet',
  'documents.phoneCall': 'telephone call',
};
