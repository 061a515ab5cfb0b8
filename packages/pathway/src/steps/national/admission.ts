import { hospitalPhases, type NationalSteps } from './national-step.js';
import { careFee, hospitalFee, medicalCareAct, regionalRules } from './sources.js';

/** The person has been admitted (8.1, rows 2 to 5). Every stay opens these anew, a transfer's too. */
export const admissionSteps = {
  /** 入院診療計画書 */
  explainTreatmentPlan: {
    owner: ['hospitalDoctor', 'wardNurse'],
    to: ['person', 'family'],
    opensIn: ['inHospital.arrived'],
    during: hospitalPhases,
    due: { days: 7, after: 'admittedOn', firstDay: 'same', force: 'soft' },
    document: 'inpatientTreatmentPlan',
    source: medicalCareAct,
  },
  /** ケアマネへの入院の連絡: the hospital or the family calls the care manager. */
  notifyCareManager: {
    owner: ['wardNurse', 'liaisonOffice', 'family'],
    to: ['careManager'],
    opensIn: ['inHospital.arrived'],
    // who sends the handover knows of the admission
    closes: ['careManager.notified', 'admission.learnedLate', 'admissionHandover.sent'],
    closesEarly: true,
    during: hospitalPhases,
    skips: [{ when: { inCharge: 'beingFound' }, reason: 'noCareManager' }],
    due: { days: 3, after: 'admittedOn', firstDay: 'same', force: 'advice' },
    source: regionalRules,
  },
  /** 入院時の情報提供. The last day of the second class of the fee; a region may ask for another. */
  sendAdmissionHandover: {
    owner: ['careManager'],
    to: ['wardNurse', 'liaisonOffice'],
    opensIn: ['inHospital.arrived'],
    closes: ['admissionHandover.sent'],
    closesEarly: true,
    during: hospitalPhases,
    when: { inCharge: ['known', 'changed'] },
    otherwise: 'noCareManager',
    asks: ['wardNurse', 'liaisonOffice'],
    waits: [{ while: { consent: ['refused', 'withdrawn'] }, for: ['consent.given'] }],
    due: { days: 3, after: 'admittedOn', firstDay: 'same', force: 'soft' },
    document: 'admissionHandover',
    source: careFee,
  },
  /** 受領確認: a paper without a spoken word counts only when its receipt is confirmed and written down. */
  confirmHandoverReceipt: {
    owner: ['careManager'],
    to: ['wardNurse', 'liaisonOffice'],
    opens: ['admissionHandover.sent'],
    closes: ['admissionHandover.received', 'document.delivered'],
    skips: [{ when: { spoken: 'yes' }, reason: 'talkedThrough' }],
    due: { days: 3, after: 'openedOn', firstDay: 'same', force: 'advice' },
    document: 'admissionHandover',
    source: careFee,
  },
  /** 退院困難な要因の抽出: which factors make the return home difficult? */
  screenDischargeNeeds: {
    owner: ['wardNurse', 'dischargeNurse'],
    to: ['dischargeNurse', 'msw'],
    opensIn: ['inHospital.arrived'],
    closes: ['screening.done'],
    closesEarly: true,
    during: hospitalPhases,
    due: [
      {
        when: { supportFee: 'one' },
        days: 3,
        after: 'admittedOn',
        firstDay: 'notStated',
        ifAllClosed: 'nextOpen',
        force: 'soft',
      },
      { when: { supportFee: 'two' }, days: 7, after: 'admittedOn', firstDay: 'notStated', force: 'soft' },
      { days: 7, after: 'admittedOn', firstDay: 'notStated', force: 'advice' },
    ],
    document: 'screeningSheet',
    source: hospitalFee,
  },
} as const satisfies NationalSteps;
