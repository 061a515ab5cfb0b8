import { desk, goesOn, hospitalPhases, type NationalSteps, untilSettled } from './national-step.js';
import { insuranceAct, regionalRules, usualPractice } from './sources.js';

/** The path of somebody who has no care manager yet (8.2), and of an application for care insurance. */
export const withoutCareManagerSteps = {
  /** The family is told whom to turn to: the municipality or the community centre. */
  adviseFamily: {
    owner: desk,
    to: ['person', 'family'],
    opensIn: ['inHospital.arrived'],
    closes: ['certification.applied', 'careManager.found'],
    closesEarly: true,
    during: hospitalPhases,
    // no question of its own: who is in charge is being found out already
    when: { all: [{ inCharge: { given: true } }, { inCharge: 'beingFound' }] },
    otherwise: 'careManagerKnown',
    due: { days: 3, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: regionalRules,
  },
  /** 病院から新しいケアマネへの情報提供: as early as possible, both sides close together when days are few. */
  informNewCareManager: {
    owner: desk,
    to: ['careManager'],
    opens: ['careManager.found'],
    closes: ['careManager.notified', 'midStayExchange.held', 'preDischargeConference.held'],
    during: hospitalPhases,
    waits: [{ while: { consent: ['refused', 'withdrawn'] }, for: ['consent.given'] }],
    due: { days: 3, after: 'openedOn', firstDay: 'next', force: 'advice' },
    document: 'liaisonForm',
    source: regionalRules,
  },
  /** 暫定ケアプラン: services may begin before the result. */
  draftProvisionalPlan: {
    owner: ['careManager'],
    to: ['person', 'family'],
    opens: ['careManager.found'],
    closes: ['carePlan.drafted'],
    during: untilSettled,
    when: { certification: ['applying', 'changeRequested'] },
    otherwise: 'certificationSettled',
    due: [
      { days: 1, before: 'dischargePlannedOn', firstDay: 'next', force: 'advice' },
      { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    ],
    document: 'carePlan',
    source: usualPractice,
  },
  /** With a provisional plan the person pays in full for what the result does not cover. */
  explainCostRisk: {
    owner: ['careManager'],
    to: ['person', 'family'],
    opens: [{ event: 'carePlan.drafted', says: { plan: 'provisional' } }],
    due: { days: 3, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },
  /** 認定調査, when the person's state is stable. */
  visitForSurvey: {
    owner: ['municipality'],
    to: ['person', 'family'],
    opens: ['certification.applied', 'levelChange.applied'],
    closes: ['certification.resultReceived'],
    during: goesOn,
    per: 'episode',
    due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },
  /** 主治医意見書 */
  writePhysicianOpinion: {
    owner: [{ when: { phase: hospitalPhases }, roles: ['hospitalDoctor'] }, { roles: ['familyDoctor'] }],
    to: ['municipality'],
    opens: ['certification.applied', 'levelChange.applied'],
    closes: ['certification.resultReceived'],
    during: goesOn,
    per: 'episode',
    due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    document: 'physicianOpinion',
    source: usualPractice,
  },
  /** 更新申請: from 60 days before the certification ends. */
  renewCertification: {
    owner: ['careManager', 'person', 'family'],
    to: ['municipality'],
    opens: [
      {
        event: 'certification.resultReceived',
        says: { newLevel: ['support1', 'support2', 'care1', 'care2', 'care3', 'care4', 'care5'] },
      },
    ],
    closes: ['certification.applied', 'levelChange.applied'],
    during: goesOn,
    per: 'episode',
    due: [
      {
        days: 30,
        before: 'validTo',
        firstDay: 'next',
        force: 'soft',
        notBefore: { days: 60, before: 'validTo' },
      },
      { days: 150, after: 'openedOn', firstDay: 'next', force: 'advice' },
    ],
    document: 'certificationApplication',
    source: insuranceAct,
  },
} as const satisfies NationalSteps;
