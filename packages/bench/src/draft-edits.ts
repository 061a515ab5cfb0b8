import type { Edit } from '@renkei/forms';

/** What somebody may change in a full draft, one answer at a time; chosen to be as different in work as they can be. */
export type Edits = Readonly<Record<string, Edit>>;

const tooLong = '汐留 源太郎'.repeat(20);

export const handoverEdits: Edits = {
  'a text': { path: ['wishes', 'lifeHistory'], value: '別の答え' },
  'a wrong name': { path: ['subject', 'name'], value: tooLong },
  'a choice that others depend on': { path: ['ext', 'acp', 'discussed'], value: 'notWished' },
  'a date with order rules': { path: ['header', 'writtenOn'], value: '2026-04-13' },
  'an answer in a list entry': { path: ['services', 'items', 1, 'frequency'], value: '週1回' },
  'the first answer of a new list entry': {
    path: ['services', 'items', 2, 'provider'],
    value: '訪問看護ステーション架空',
  },
  'a list of codes': { path: ['function', 'diseaseHistory', 'diseases'], value: ['dementia', 'fracture'] },
  'an answer taken away': { path: ['subject', 'sex'], value: undefined },
  'the sole answer of a section taken away': { path: ['header', 'consent', 'basis'], value: undefined },
};

export const recordEdits: Edits = {
  'a text': { path: ['judgement', 'prognosis'], value: '別の答え' },
  'a wrong name': { path: ['attributes', 'name'], value: tooLong },
  'a choice that others depend on': { path: ['ext', 'acp', 'discussed'], value: 'notWished' },
  'a date with order rules': { path: ['stay', 'admittedOn'], value: '2026-04-14' },
  'an answer in a list entry': { path: ['rounds', 1, 'informants', 1, 'name'], value: '浅瀬 渚' },
  'the first answer of a new list entry': { path: ['condition', 'diseases', 3, 'name'], value: '高血圧症' },
  'a list of codes': { path: ['needs', 'nursing', 'views'], value: ['glucose', 'skin'] },
  'an answer taken away': { path: ['condition', 'hypnotic'], value: undefined },
};

export const conferenceEdits: Edits = {
  'a text': { path: ['nursing'], value: '別の答え' },
  'a wrong name': { path: ['patientName'], value: tooLong },
  'a date with order rules': { path: ['plannedDischargeOn'], value: '2026-06-04' },
  'an answer in a list entry': { path: ['attendees', 6, 'name'], value: '小島 怜' },
  'the first answer of a new list entry': { path: ['tasks', 2, 'task'], value: '薬を一包化する' },
  'an answer taken away': { path: ['documentCopy'], value: undefined },
};
