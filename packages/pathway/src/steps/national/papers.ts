import type { NationalSteps } from './national-step.js';
import { privacyAct, regionalRules, usualPractice } from './sources.js';

const handedOver = {
  when: { channel: ['inPerson', 'hand', 'phone', 'video'] },
  reason: 'handedOver',
} as const;
const cameBackUnread = { when: { cameBack: 'unread' }, reason: 'cameBackUnread' } as const;
const sender = [{ roles: ['careManager', 'liaisonOffice'], named: 'sender' }] as const;
const asker = [{ roles: ['careManager'], named: 'asker' }] as const;

/** Threads of question and answer, and papers on their way: sent is not delivered. */
export const paperSteps = {
  replyToLiaison: {
    owner: [
      { roles: ['familyDoctor', 'hospitalDoctor', 'liaisonOffice', 'careManager'], named: 'addressee' },
    ],
    opens: ['liaison.requested'],
    closes: ['liaison.replied'],
    renewedBy: ['liaison.reminded'],
    withdrawnBy: ['liaison.withdrawn'],
    match: 'reference',
    per: 'episode',
    due: [
      { days: 0, after: 'replyBy', firstDay: 'next', force: 'soft' },
      { days: 7, after: 'openedOn', firstDay: 'next', force: 'advice' },
    ],
    document: 'liaisonForm',
    source: usualPractice,
  },
  /** Who asked looks after the answer. */
  followUpLiaison: {
    owner: asker,
    opens: ['liaison.requested', 'liaison.reminded'],
    closes: ['liaison.replied', 'liaison.reminded'],
    withdrawnBy: ['liaison.withdrawn'],
    match: 'reference',
    per: 'episode',
    due: [
      { days: 1, after: 'replyBy', firstDay: 'next', force: 'advice' },
      { days: 8, after: 'openedOn', firstDay: 'next', force: 'advice' },
    ],
    document: 'liaisonForm',
    source: usualPractice,
  },
  /** 到着確認 */
  confirmDelivery: {
    owner: asker,
    opens: ['document.sent'],
    closes: ['document.delivered', 'document.illegible', 'document.misdirected'],
    match: 'document',
    per: 'episode',
    skips: [handedOver],
    due: [
      { when: { channel: 'post' }, days: 7, after: 'openedOn', firstDay: 'next', force: 'advice' },
      { days: 1, after: 'openedOn', firstDay: 'next', force: 'advice' },
    ],
    source: regionalRules,
  },
  /** What was not shown on this way stays owed by another. */
  deliverWithheld: {
    owner: asker,
    opens: [{ event: 'document.sent', says: { withheld: 'yes' } }],
    closes: ['document.sent'],
    match: 'document',
    differs: 'channel',
    per: 'episode',
    due: { days: 7, after: 'openedOn', firstDay: 'next', force: 'soft' },
    source: regionalRules,
  },
  /** Sent in an emergency without consent: the person hears of it afterwards. */
  tellPersonAfterwards: {
    owner: asker,
    to: ['person', 'family'],
    opens: [{ event: 'document.sent', says: { basis: 'emergency' } }],
    match: 'document',
    per: 'episode',
    due: { days: 7, after: 'openedOn', firstDay: 'next', force: 'soft' },
    source: { ...privacyAct, article: '第27条第1項第2号' },
  },
  sendAgain: {
    owner: sender,
    opens: ['document.illegible', 'document.misdirected'],
    closes: ['document.sent'],
    match: 'document',
    per: 'episode',
    due: { days: 1, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: usualPractice,
  },

  /** 誤送付: get the sheet back before anything else. */
  recoverSheet: {
    owner: sender,
    opens: ['document.misdirected'],
    per: 'episode',
    match: 'document',
    skips: [cameBackUnread],
    due: { days: 0, after: 'openedOn', firstDay: 'next', force: 'hard' },
    source: privacyAct,
  },
  /** 漏えい等の速報: even one person's health data; first report in about three to five days. */
  reportLeak: {
    owner: sender,
    opens: ['document.misdirected'],
    per: 'episode',
    match: 'document',
    skips: [cameBackUnread],
    due: [
      {
        days: 5,
        after: 'openedOn',
        firstDay: 'notStated',
        force: 'hard',
      },
    ],
    source: { ...privacyAct, title: '個人情報の保護に関する法律施行規則', article: '第7条、第8条第1項' },
  },
  /** 確報: the full report within 30 days. */
  reportLeakFully: {
    owner: sender,
    opens: ['document.misdirected'],
    per: 'episode',
    match: 'document',
    skips: [cameBackUnread],
    due: { days: 30, after: 'openedOn', firstDay: 'notStated', force: 'hard' },
    source: { ...privacyAct, title: '個人情報の保護に関する法律施行規則', article: '第8条第2項' },
  },
  /** 本人への通知 */
  tellPersonOfLeak: {
    owner: sender,
    to: ['person', 'family'],
    opens: ['document.misdirected'],
    per: 'episode',
    match: 'document',
    skips: [cameBackUnread],
    due: { days: 5, after: 'openedOn', firstDay: 'next', force: 'soft' },
    source: { ...privacyAct, article: '第26条第2項' },
  },
} as const satisfies NationalSteps;
