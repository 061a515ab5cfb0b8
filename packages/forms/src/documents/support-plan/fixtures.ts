import type { SupportPlan } from './support-plan.js';

/** Started on the third day: what could be filled in is filled in. */
const started: SupportPlan = {
  patientName: '潮見 ハル',
  admittedOn: '2026-04-03',
  startedOn: '2026-04-06',
  ward: '4階東 405号室',
  diagnosis: '右大腿骨頸部骨折',
  factors: { kinds: ['malignancyDementiaResp', 'emergency', 'adlDecline'], disease: ['dementia'] },
  problems: '独居。骨折前は杖で歩いていた。',
};

/** Ready, explained and handed over; the nurse and the helper for the time at home are named. */
const tubeFeedingExplained: SupportPlan = {
  sheet: 'general',
  patientName: '渚 耕三',
  admittedOn: '2026-04-10',
  startedOn: '2026-04-14',
  completedOn: '2026-04-22',
  ward: '5階西 512号室',
  diagnosis: '誤嚥性肺炎(脳梗塞後遺症)',
  consulted: { kinds: ['family', 'other'], other: '訪問看護師 沖 さやか' },
  planners: { wardHead: '湊 文江', wardSupportStaff: '汀 美里', supportDepartment: '灘 由紀' },
  factors: {
    kinds: ['malignancyDementiaResp', 'toiletingAssist', 'medicalProcedure', 'repeatAdmission', 'other'],
    disease: ['acuteRespInfection'],
    other: '主介護者の腰痛',
  },
  problems: '胃ろうの注入を妻がひとりで行えるか。痰の吸引が夜間に2、3回要る。',
  goal: '妻と訪問看護師で注入と吸引ができ、自宅で過ごせる。',
  period: '4月14日から5月8日まで',
  outline: '妻への手技の練習、訪問看護の調整、吸引器の手配',
  destination: 'other',
  destinationOther: '長男宅に1週間滞在したあと自宅',
  services: [
    { service: '訪問看護', person: '訪問看護ステーション架空 沖 さやか' },
    { service: '特殊寝台と吸引器の手配', person: 'ケアプランセンター架空 浜野 圭' },
  ],
  explainedOn: '2026-04-24',
  receivedBy: '渚 久美子(妻)',
};

/** The sheet of a psychiatric ward, with its own factors and destinations. */
const psychiatricWard: SupportPlan = {
  sheet: 'psychiatric',
  patientName: '網代 望',
  admittedOn: '2026-03-02',
  startedOn: '2026-03-09',
  completedOn: '2026-03-16',
  ward: '精神科病棟 2病棟',
  diagnosis: '統合失調症',
  consulted: { kinds: ['family'] },
  planners: { wardHead: '波多 純', supportDepartment: '入江 透' },
  problems: '服薬が途切れると眠れなくなる。住まいの更新の期限が近い。',
  services: [{ service: '地域移行支援', person: '相談支援事業所架空 三崎 明' }],
  explainedOn: '2026-03-17',
  receivedBy: '本人',
  psychiatric: {
    medicalFactors: ['mentalSymptoms', 'iadlDecline'],
    socialFactors: ['placeHardToSecure', 'other'],
    socialOther: '就労先との調整',
    goal: '薬を自分で管理し、住まいを決めて退院する。',
    evaluation: '5月末',
    outline: '服薬の練習、住まいの見学、訪問看護の調整',
    destination: 'other',
    destinationOther: '民間の借家',
  },
};

/** Final plans of invented people, named for their situation. */
export const supportPlanFixtures = {
  started,
  tubeFeedingExplained,
  psychiatricWard,
} satisfies Record<string, SupportPlan>;
