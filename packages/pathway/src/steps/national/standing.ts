import { careManagerOrCenter, hospitalPhases, type NationalSteps } from './national-step.js';
import { insuranceAct, regionalRules, usualPractice } from './sources.js';

const inHospital = { phase: hospitalPhases } as const;

/** The other regions of the chart: consent, certification and who is in charge have a next step of their own. */
export const standingSteps = {
  /** 同意: asked for, and asked again after a refusal, with an explanation and without pressure. */
  askConsent: {
    owner: [
      { when: { inCharge: ['known', 'changed'] }, roles: ['careManager', 'dischargeNurse'] },
      { roles: ['dischargeNurse', 'msw', 'communityCenter', 'careManager'] },
    ],
    to: ['person', 'family'],
    carries: ['consent.notYet', 'consent.refused', 'consent.withdrawn'],
    closes: ['consent.given', 'consent.refused', 'consent.withdrawn'],
    per: 'episode',
    due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },
  /** Is the person certified? */
  findOutCertification: {
    owner: [
      { when: inHospital, roles: ['dischargeNurse', 'msw', 'careManager', 'communityCenter'] },
      { roles: ['careManager', 'communityCenter'] },
    ],
    to: ['person', 'family', 'municipality'],
    carries: ['certification.unknown'],
    closes: [
      'certification.applied',
      'levelChange.applied',
      'certification.resultReceived',
      'screening.done',
    ],
    per: 'episode',
    due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: regionalRules,
  },
  /** 要介護認定の申請: apply, or have it judged that no certification is needed. */
  decideCertification: {
    owner: ['person', 'family', 'msw', 'communityCenter', 'careManager'],
    to: ['municipality'],
    carries: ['certification.notApplied'],
    closes: [
      'certification.applied',
      'levelChange.applied',
      'certification.resultReceived',
      'judgement.given',
    ],
    per: 'episode',
    due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: regionalRules,
  },
  /** 認定結果: in principle within 30 days of the application, else a notice of delay. */
  awaitCertification: {
    owner: ['municipality', 'careManager', 'communityCenter'],
    to: ['person', 'careManager'],
    carries: ['certification.applying', 'certification.renewing', 'certification.changeRequested'],
    closes: ['certification.resultReceived'],
    per: 'episode',
    due: { days: 30, after: 'openedOn', firstDay: 'next', force: 'soft' },
    source: insuranceAct,
  },
  /** ケアマネの確認: does the person have a care manager, and who is it? */
  findOutCareManager: {
    owner: [
      { when: inHospital, roles: ['wardNurse', 'liaisonOffice', 'communityCenter'] },
      { roles: ['communityCenter', 'family', 'wardNurse'] },
    ],
    to: ['person', 'family'],
    carries: ['inCharge.unknown'],
    closes: ['careManager.notified', 'careManager.found', 'screening.done'],
    per: 'episode',
    due: [
      { when: inHospital, days: 3, after: 'openedOn', firstDay: 'same', force: 'advice' },
      { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    ],
    source: regionalRules,
  },
  /** 事業所の選択: the person chooses an office; the municipality gives the list and steers to none. */
  findCareManager: {
    owner: ['communityCenter', 'person', 'family', 'msw'],
    to: ['municipality'],
    carries: ['inCharge.beingFound'],
    closes: ['careManager.found', 'careManager.notified'],
    per: 'episode',
    due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: regionalRules,
  },
  /** ケアマネ交代: everyone who called the former one gets the new name. */
  tellNewCareManager: {
    owner: careManagerOrCenter,
    to: ['liaisonOffice', 'wardNurse', 'familyDoctor'],
    carries: ['inCharge.changed'],
    closes: ['careManager.notified', 'careManager.found'],
    per: 'episode',
    due: { days: 7, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },
} as const satisfies NationalSteps;
