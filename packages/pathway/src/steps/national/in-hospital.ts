import { desk, hospitalPhases, type NationalSteps, wardAndDesk } from './national-step.js';
import { hospitalFee, insuranceAct, regionalRules, usualPractice } from './sources.js';

const noSupportNeeded = { when: { screeningResult: 'notNeeded' }, reason: 'noSupportNeeded' } as const;
const shortStay = { when: { shortStay: { given: true } }, reason: 'shortStay' } as const;

/** What the fee asks within seven days, and what is usual where no fee is claimed. */
const withinSevenDays = [
  {
    when: { supportFee: ['one', 'two'] },
    days: 7,
    after: 'admittedOn',
    firstDay: 'notStated',
    force: 'soft',
  },
  { days: 7, after: 'admittedOn', firstDay: 'notStated', force: 'advice' },
] as const;

/** In hospital, from the first talk to the word that the discharge is in sight (8.1, rows 7 to 12). */
export const inHospitalSteps = {
  /** 本人・家族との話し合い */
  interviewFamily: {
    owner: wardAndDesk,
    to: ['person', 'family'],
    opensIn: ['inHospital.arrived'],
    closes: ['familyInterview.held'],
    closesEarly: true,
    during: hospitalPhases,
    skips: [noSupportNeeded, shortStay],
    due: [
      { when: { ward: 'longTerm' }, days: 14, after: 'admittedOn', firstDay: 'notStated', force: 'soft' },
      ...withinSevenDays,
    ],
    source: hospitalFee,
  },
  /** 退院支援計画の着手: the next step of having arrived. */
  startSupportPlan: {
    owner: wardAndDesk,
    to: ['person', 'family'],
    carries: ['inHospital.arrived'],
    closes: ['supportPlan.started'],
    skips: [noSupportNeeded, shortStay],
    due: [...withinSevenDays, { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' }],
    document: 'supportPlan',
    source: hospitalFee,
  },
  /** Where no plan is needed, the day of going home is still somebody's to say. */
  foreseeDischarge: {
    owner: wardAndDesk,
    to: ['careManager', 'family'],
    carries: ['inHospital.arrived'],
    closes: [
      'dischargeProspect.notified',
      'discharge.planned',
      'discharge.completed',
      'transfer.completed',
      'facility.entered',
      'death.reported',
    ],
    // asked only once it has been said: before that, the plan is the next step
    when: {
      any: [
        { all: [{ screeningResult: { given: true } }, { screeningResult: 'notNeeded' }] },
        { shortStay: { given: true } },
      ],
    },
    otherwise: 'supportPlanFirst',
    due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },
  /** 院内多職種カンファレンス */
  holdInHospitalConference: {
    owner: wardAndDesk,
    to: ['careManager'],
    opensIn: ['inHospital.arrived'],
    closes: ['inHospitalConference.held'],
    during: hospitalPhases,
    skips: [noSupportNeeded, shortStay],
    due: withinSevenDays,
    source: hospitalFee,
  },
  /** 入院中の情報共有・面談: the care manager hears how the person is, once at least. */
  exchangeMidStay: {
    owner: ['careManager', 'dischargeNurse'],
    to: ['wardNurse', 'msw'],
    opensIn: ['inHospital.planning'],
    closes: ['midStayExchange.held', 'preDischargeConference.held'],
    closesEarly: true,
    during: hospitalPhases,
    when: { inCharge: ['known', 'changed'] },
    otherwise: 'noCareManager',
    asks: desk,
    skips: [shortStay],
    due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    document: 'dischargeRecord',
    source: regionalRules,
  },
  /** 退院見込みの連絡: the next step of planning, with time to prepare (about a week). */
  notifyDischargeProspect: {
    owner: desk,
    to: ['careManager', 'family'],
    carries: ['inHospital.planning'],
    closes: [
      'dischargeProspect.notified',
      'discharge.planned',
      'midStayExchange.held',
      'discharge.completed',
      'transfer.completed',
      'facility.entered',
      'death.reported',
    ],
    due: { days: 30, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: regionalRules,
  },
  /** 区分変更申請: opened only by somebody who saw that the level no longer fits. */
  applyLevelChange: {
    owner: ['careManager', 'family', 'person'],
    to: ['municipality'],
    opens: [
      { event: 'screening.done', says: { levelChange: 'suspected' } },
      { event: 'midStayExchange.held', says: { levelChange: 'suspected' } },
    ],
    closes: ['levelChange.applied', 'certification.applied'],
    due: [
      { days: 7, before: 'dischargePlannedOn', firstDay: 'next', force: 'advice' },
      { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    ],
    source: insuranceAct,
  },
  /** 退院前訪問指導・家屋調査: opened only where somebody wishes it. */
  visitHomeBeforeDischarge: {
    owner: ['pt', 'ot', 'dischargeNurse'],
    to: ['careManager', 'equipmentAdviser', 'family'],
    opens: [
      { event: 'supportPlan.started', says: { preDischargeVisit: 'needed' } },
      { event: 'midStayExchange.held', says: { preDischargeVisit: 'needed' } },
      { event: 'dischargeProspect.notified', says: { preDischargeVisit: 'needed' } },
    ],
    closes: ['preDischargeVisit.made'],
    during: hospitalPhases,
    due: [
      { days: 3, before: 'dischargePlannedOn', firstDay: 'next', force: 'advice' },
      { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    ],
    source: usualPractice,
  },
} as const satisfies NationalSteps;
