import { careManagerOrCenter, type NationalSteps, untilSettled } from './national-step.js';
import { dischargeFee, doctorLetterFee, operatingStandard, regionalRules, usualPractice } from './sources.js';

/** Home again (8.1, rows 17 to 22). */
export const dischargedSteps = {
  /** 看護サマリー・診療情報提供書・退院時処方・訪問看護指示書, on the day itself. */
  giveDischargePapers: {
    owner: ['wardNurse', 'hospitalDoctor'],
    to: ['careManager', 'visitingNurse', 'familyDoctor'],
    opens: ['discharge.completed'],
    during: untilSettled,
    due: { days: 0, after: 'dischargedOn', firstDay: 'next', force: 'advice' },
    document: 'nursingSummary',
    source: regionalRules,
  },
  /** 退院時の診療情報提供書 to the care manager's office: within two weeks of the discharge. */
  writeDoctorLetter: {
    owner: ['hospitalDoctor'],
    to: ['careManager'],
    opens: ['discharge.completed'],
    during: untilSettled,
    when: { inCharge: ['known', 'changed'] },
    otherwise: 'noCareManager',
    asks: ['liaisonOffice'],
    waits: [{ while: { consent: ['refused', 'withdrawn'] }, for: ['consent.given'] }],
    due: { days: 14, after: 'dischargedOn', firstDay: 'next', force: 'advice' },
    document: 'doctorLetter',
    source: doctorLetterFee,
  },
  /** 退院・退所情報記録書: written by the care manager; what is heard up to seven days later still counts. */
  writeDischargeRecord: {
    owner: ['careManager'],
    opens: ['discharge.completed'],
    closes: ['midStayExchange.held', 'preDischargeConference.held'],
    closesEarly: true,
    during: untilSettled,
    when: { inCharge: ['known', 'changed'] },
    otherwise: 'noCareManager',
    asks: ['communityCenter'],
    due: { days: 7, after: 'dischargedOn', firstDay: 'next', force: 'soft' },
    document: 'dischargeRecord',
    source: dischargeFee,
  },
  /** 在宅復帰・サービス開始 */
  startServices: {
    owner: careManagerOrCenter,
    to: ['careWorker', 'visitingNurse', 'person'],
    opens: ['discharge.completed'],
    closes: ['service.started'],
    during: ['discharged.firstWeeks', 'discharged.settled'],
    due: { days: 1, after: 'dischargedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },
  /** 初回訪問・状況確認 */
  makeFirstHomeVisit: {
    owner: careManagerOrCenter,
    to: ['person', 'family'],
    opens: ['discharge.completed'],
    closes: ['firstHomeVisit.made'],
    during: ['discharged.firstWeeks', 'discharged.settled'],
    due: { days: 7, after: 'dischargedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },
  /** 退院後の情報提供(病院へ): how life at home goes, with a copy of the plan. */
  sendHospitalFeedback: {
    owner: ['careManager'],
    to: ['dischargeNurse', 'liaisonOffice'],
    opens: ['discharge.completed'],
    closes: ['hospitalFeedback.sent'],
    during: ['discharged.firstWeeks', 'discharged.settled'],
    when: { inCharge: ['known', 'changed'] },
    otherwise: 'noCareManager',
    asks: ['communityCenter'],
    waits: [{ while: { consent: ['refused', 'withdrawn'] }, for: ['consent.given'] }],
    due: { days: 14, after: 'dischargedOn', firstDay: 'next', force: 'advice' },
    document: 'liaisonForm',
    source: regionalRules,
  },
  /** モニタリング: the next step of the first weeks, once a month at least, until life has settled. */
  monitorAtHome: {
    owner: careManagerOrCenter,
    to: ['person', 'family'],
    carries: ['discharged.firstWeeks'],
    closes: ['monitoring.done', 'admission.repeated', 'facility.entered', 'death.reported'],
    due: { days: 30, after: 'openedOn', firstDay: 'next', force: 'soft' },
    source: operatingStandard,
  },
  /** 終結: the next step of a settled life. */
  closeEpisode: {
    owner: careManagerOrCenter,
    carries: ['discharged.settled'],
    closes: ['episode.closed', 'monitoring.done', 'facility.entered', 'death.reported'],
    due: { days: 30, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },
} as const satisfies NationalSteps;
