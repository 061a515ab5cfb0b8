import { roles } from '@renkei/pathway';
import type { Naming } from './condition-text.js';
import type { Language, Reader } from './reader.js';

/** Answers that no list of the library has words for, since they are read only in rules. */
const answers: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  ja: {
    onset: { sudden: '急な発症', planned: '予定された入院' },
    supportFee: { one: '加算1', two: '加算2' },
    ward: { longTerm: '療養病棟' },
    screeningResult: { needed: '支援が要る', notNeeded: '支援は要らない' },
    levelChange: { suspected: 'ありそう' },
    preDischargeVisit: { needed: '必要' },
    plan: { provisional: '暫定' },
    placeOfDeath: { hospital: '病院' },
    crossing: { hospitalElsewhere: '病院が他地域にある', move: '本人が移る' },
    channel: { post: '郵送', inPerson: '対面', hand: '手渡し', phone: '電話', video: 'ビデオ通話' },
    cameBack: { unread: '未読のまま' },
    basis: { emergency: '緊急（生命などの保護）' },
  },
  en: {
    onset: { sudden: 'sudden', planned: 'a planned admission' },
    supportFee: { one: 'add-on 1', two: 'add-on 2' },
    ward: { longTerm: 'long-term ward' },
    screeningResult: { needed: 'support is needed', notNeeded: 'no support is needed' },
    levelChange: { suspected: 'likely' },
    preDischargeVisit: { needed: 'needed' },
    plan: { provisional: 'provisional' },
    placeOfDeath: { hospital: 'the hospital' },
    crossing: { hospitalElsewhere: 'the hospital is elsewhere', move: 'the person moves' },
    channel: {
      post: 'post',
      inPerson: 'in person',
      hand: 'by hand',
      phone: 'telephone',
      video: 'video call',
    },
    cameBack: { unread: 'unread' },
    basis: { emergency: 'an emergency (to protect life)' },
  },
};

const yesNo: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: { yes: 'はい', no: 'いいえ' },
  en: { yes: 'yes', no: 'no' },
};

const phaseFacts = ['consent', 'certification', 'inCharge'];
const levelFacts = ['careLevel', 'newLevel', 'formerLevel'];

/** The facts that rules ask about, and their answers, in the reader's words. */
export function factsFor({ t, language, say }: Reader): Naming {
  return {
    name: (fact) => (fact === 'openedOn' ? say.openedOn : t.dynamic(`pathway.fact.${fact}`)),
    value: (fact, code) => {
      if (fact === 'phase') return t.dynamic(`pathway.phase.${code}`);
      if (phaseFacts.includes(fact)) return t.dynamic(`pathway.phase.${fact}.${code}`);
      if (levelFacts.includes(fact)) return t.dynamic(`codes.careLevel.${code}`);
      if (roles.some((role) => role === code)) return t.dynamic(`roles.${code}`);
      const word = answers[language][fact]?.[code] ?? yesNo[language][code];
      if (word === undefined) throw new Error(`${fact}: the answer ${code} needs words in fact-text.ts`);
      return word;
    },
  };
}
