import { desk, hospitalPhases, type NationalSteps, untilSettled } from './national-step.js';
import { regionalRules, serviceMeetingStandard, usualPractice } from './sources.js';

const shortStay = { when: { shortStay: { given: true } }, reason: 'shortStay' } as const;
const shortNotice = { noticeDays: { to: 3 } } as const;
const untilAPlanIsMade = { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' } as const;

/** The discharge is in sight (8.1, rows 13 to 17). */
export const preparingSteps = {
  /** The next step of preparing: a date that holds, looked at again every two weeks. */
  keepDischargeDate: {
    owner: desk,
    to: ['careManager', 'family'],
    carries: ['inHospital.preparing'],
    closes: [
      'discharge.planned',
      'discharge.advanced',
      'discharge.postponed',
      'discharge.completed',
      'transfer.completed',
      'facility.entered',
      'death.reported',
    ],
    due: untilAPlanIsMade,
    source: usualPractice,
  },
  /** 退院前カンファレンス. On short notice until the day of discharge itself. */
  holdPreDischargeConference: {
    owner: desk,
    to: ['careManager', 'visitingNurse', 'familyDoctor', 'person', 'family'],
    opensIn: ['inHospital.preparing'],
    closes: ['preDischargeConference.held'],
    closesEarly: true,
    during: hospitalPhases,
    skips: [shortStay],
    due: [
      { when: shortNotice, days: 0, before: 'dischargePlannedOn', firstDay: 'next', force: 'advice' },
      { days: 3, before: 'dischargePlannedOn', firstDay: 'next', force: 'advice' },
      untilAPlanIsMade,
    ],
    document: 'conferenceRecord',
    source: regionalRules,
  },
  /** ケアプラン原案・サービス調整 */
  draftCarePlan: {
    owner: ['careManager'],
    to: ['person', 'family'],
    opensIn: ['inHospital.preparing'],
    closes: ['carePlan.drafted'],
    closesEarly: true,
    during: untilSettled,
    when: { inCharge: ['known', 'changed'] },
    otherwise: 'noCareManager',
    asks: desk,
    due: [{ days: 1, before: 'dischargePlannedOn', firstDay: 'next', force: 'advice' }, untilAPlanIsMade],
    document: 'carePlan',
    source: regionalRules,
  },
  /** サービス担当者会議, before the first service; on short notice also after the discharge, or by inquiry. */
  holdServiceMeeting: {
    owner: ['careManager'],
    to: ['visitingNurse', 'careWorker', 'equipmentAdviser', 'familyDoctor', 'person', 'family'],
    opensIn: ['inHospital.preparing'],
    closes: ['serviceMeeting.held'],
    closesEarly: true,
    during: untilSettled,
    when: { inCharge: ['known', 'changed'] },
    otherwise: 'noCareManager',
    asks: desk,
    due: [
      { when: shortNotice, days: 7, after: 'dischargePlannedOn', firstDay: 'next', force: 'soft' },
      { days: 0, before: 'dischargePlannedOn', firstDay: 'next', force: 'soft' },
      untilAPlanIsMade,
    ],
    source: serviceMeetingStandard,
  },
  /** 退院 */
  completeDischarge: {
    owner: desk,
    to: ['person', 'family', 'careManager'],
    opens: ['discharge.planned'],
    closes: ['discharge.completed', 'discharge.planned'],
    during: hospitalPhases,
    due: [{ days: 0, after: 'dischargePlannedOn', firstDay: 'next', force: 'advice' }, untilAPlanIsMade],
    source: usualPractice,
  },
} as const satisfies NationalSteps;
