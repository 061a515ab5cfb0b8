import {
  desk,
  goesOn,
  hospitalPhases,
  type NationalSteps,
  untilSettled,
  wardAndDesk,
} from './national-step.js';
import { regionalRules, usualPractice } from './sources.js';

const inDays = (days: number) => ({ days, after: 'openedOn', firstDay: 'next', force: 'advice' }) as const;
const withCareManager = { when: { inCharge: ['known', 'changed'] }, otherwise: 'noCareManager' } as const;
const noCareManager = { when: { inCharge: 'beingFound' }, reason: 'noCareManager' } as const;
const supportLevels = ['projectEligible', 'support1', 'support2'] as const;
const careLevels = ['care1', 'care2', 'care3', 'care4', 'care5'] as const;

/** What becomes due when the way turns aside (8.3). */
export const exceptionSteps = {
  /** 死亡退院: the hospital tells; when the death was elsewhere, whoever is in charge does. */
  tellOfDeath: {
    owner: [
      { when: { placeOfDeath: 'hospital' }, roles: wardAndDesk },
      { roles: ['careManager', 'communityCenter'] },
    ],
    to: ['careManager', 'family'],
    opens: ['death.reported'],
    closes: ['careManager.notified'],
    per: 'episode',
    skips: [noCareManager, { when: { asker: ['careManager', 'chiefCareManager'] }, reason: 'alreadyKnown' }],
    due: { days: 1, after: 'diedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },
  endServices: {
    owner: ['careManager'],
    to: ['careWorker', 'visitingNurse', 'equipmentAdviser', 'familyDoctor'],
    opens: ['death.reported'],
    per: 'episode',
    ...withCareManager,
    asks: ['communityCenter'],
    due: { days: 3, after: 'diedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },

  /** 転院: the hospital that the person leaves tells the care manager. One for each transfer, until the return home. */
  tellTransferToCareManager: {
    owner: desk,
    to: ['careManager'],
    opens: ['transfer.completed'],
    // who sends the next hospital a handover knows of the transfer
    closes: ['careManager.notified', 'admissionHandover.sent'],
    during: hospitalPhases,
    per: 'episode',
    skips: [noCareManager],
    due: { days: 0, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: regionalRules,
  },
  /** … and the next hospital, who the care manager is. */
  tellNextHospital: {
    owner: desk,
    to: ['liaisonOffice', 'wardNurse'],
    opens: ['transfer.completed'],
    // the handover names the care manager
    closes: ['admissionHandover.sent'],
    during: hospitalPhases,
    per: 'episode',
    due: { days: 0, after: 'openedOn', firstDay: 'next', force: 'advice' },
    document: 'nursingSummary',
    source: regionalRules,
  },
  /** 転棟: another contact person, not another case. */
  tellWardContact: {
    owner: ['wardNurse'],
    to: ['careManager'],
    opens: ['ward.changed'],
    closes: ['midStayExchange.held'],
    during: hospitalPhases,
    skips: [noCareManager],
    due: inDays(3),
    source: usualPractice,
  },

  /** 施設入所: the facility gets what the hospital and the care manager know; the care plan ends or pauses. */
  informFacility: {
    owner: ['msw', 'careManager'],
    to: ['facilitySocialWorker'],
    opens: ['facility.entered'],
    per: 'episode',
    waits: [{ while: { consent: ['refused', 'withdrawn'] }, for: ['consent.given'] }],
    due: inDays(3),
    source: usualPractice,
  },
  pauseCarePlan: {
    owner: ['careManager'],
    to: ['careWorker', 'visitingNurse', 'equipmentAdviser'],
    opens: ['facility.entered'],
    per: 'episode',
    ...withCareManager,
    asks: ['msw'],
    due: inDays(7),
    document: 'carePlan',
    source: usualPractice,
  },

  /** 急な退院: with three days' notice or less, equipment, nursing and medicine come first. */
  arrangeUrgently: {
    owner: ['careManager', 'communityCenter'],
    to: ['visitingNurse', 'equipmentAdviser', 'pharmacist'],
    opensIn: ['inHospital.preparing'],
    closes: ['service.started'],
    during: untilSettled,
    when: { noticeDays: { to: 3 } },
    otherwise: 'enoughNotice',
    asks: desk,
    due: [{ days: 0, before: 'dischargePlannedOn', firstDay: 'next', force: 'soft' }, inDays(1)],
    source: regionalRules,
  },
  /** 退院延期・前倒し: services move with the day. */
  shiftServices: {
    owner: ['careManager'],
    to: ['careWorker', 'visitingNurse', 'equipmentAdviser', 'family'],
    opens: ['discharge.postponed', 'discharge.advanced'],
    closes: ['carePlan.drafted', 'service.started'],
    during: untilSettled,
    ...withCareManager,
    asks: desk,
    due: inDays(1),
    source: usualPractice,
  },
  /** 試験外泊 */
  endTrialStay: {
    owner: ['wardNurse'],
    to: ['person', 'family'],
    opens: ['trialStay.began'],
    closes: ['trialStay.ended'],
    during: hospitalPhases,
    due: [{ days: 0, after: 'trialUntilOn', firstDay: 'next', force: 'advice' }, inDays(7)],
    source: usualPractice,
  },
  reviewTrialStay: {
    owner: ['wardNurse', 'pt', 'ot'],
    to: ['careManager'],
    opens: ['trialStay.ended'],
    closes: ['midStayExchange.held', 'preDischargeConference.held'],
    during: hospitalPhases,
    due: inDays(3),
    source: usualPractice,
  },

  /** 要支援 ↔ 要介護: the community centre and the care manager's office change places. */
  handOverManagement: {
    owner: ['communityCenter', 'careManager'],
    to: ['person', 'family'],
    opens: [
      {
        event: 'certification.resultReceived',
        says: {
          any: [
            { formerLevel: supportLevels, newLevel: careLevels },
            { formerLevel: careLevels, newLevel: supportLevels },
          ],
        },
      },
    ],
    closes: ['careManager.changed', 'careManager.found'],
    during: goesOn,
    per: 'episode',
    due: inDays(7),
    source: usualPractice,
  },

  /** 域外の病院: each side keeps its own rule; what is needed is agreed. */
  agreeAcrossRegions: {
    owner: [...desk, 'careManager'],
    to: ['careManager', 'liaisonOffice'],
    opens: [{ event: 'region.crossed', says: { crossing: 'hospitalElsewhere' } }],
    closes: ['midStayExchange.held'],
    during: hospitalPhases,
    due: inDays(7),
    source: regionalRules,
  },
  /** 他地域へ転居: another office, perhaps another insurer. */
  handOverToRegion: {
    owner: ['careManager', 'communityCenter'],
    to: ['communityCenter', 'municipality'],
    opens: [{ event: 'region.crossed', says: { crossing: 'move' } }],
    per: 'episode',
    waits: [{ while: { consent: ['refused', 'withdrawn'] }, for: ['consent.given'] }],
    due: inDays(7),
    source: usualPractice,
  },

  /** 身寄りなし: who decides with the person, and who answers for what? Early. */
  arrangeDecisionSupport: {
    owner: ['msw', 'communityCenter', 'municipality'],
    to: ['person', 'guardian'],
    opens: ['kin.unavailable'],
    during: goesOn,
    per: 'episode',
    due: inDays(7),
    source: usualPractice,
  },
  /** 方針の不一致: talked about again, and written down. */
  talkAgain: {
    owner: ['msw', 'hospitalDoctor', 'careManager'],
    to: ['person', 'family'],
    opens: ['plan.disagreed'],
    closes: ['familyInterview.held', 'preDischargeConference.held', 'serviceMeeting.held'],
    during: untilSettled,
    due: inDays(7),
    source: usualPractice,
  },
  /** 災害: is the person safe, and is care going on? On paper if need be. */
  confirmSafety: {
    owner: ['careManager', 'communityCenter', 'municipality'],
    to: ['person', 'family'],
    opens: ['disaster.declared'],
    closes: ['monitoring.done'],
    during: goesOn,
    per: 'episode',
    due: inDays(1),
    source: usualPractice,
  },
} as const satisfies NationalSteps;
