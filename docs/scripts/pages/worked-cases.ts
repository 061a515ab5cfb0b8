import type { EventType, FeeCode } from '@renkei/pathway';
import type { Language } from './reader.js';

/** Type, time and data of an event. */
export type Told = readonly [type: EventType, at: string, data?: object];

/** What happened, told event by event; what follows from it is asked of the library. */
export interface WorkedCase {
  readonly name: Readonly<Record<Language, string>>;
  readonly told: readonly Told[];
}

const admitted = (on: string, data: object = {}): Told => ['admission.reported', on, data];
const home = (on: string): Told => ['discharge.completed', on, { destination: 'home' }];
const begun = (on: string): Told => ['service.started', on];
const planned = (on: string): Told => ['carePlan.drafted', on];
const lived = (careLevel: string): Told[] => [admitted('2024-01-09', { careLevel }), home('2024-01-19')];
const sheet = (at: string, channel = 'phone'): Told => ['admissionHandover.sent', at, { channel }];
const exchange = (on: string, data: object = {}): Told => [
  'midStayExchange.held',
  on,
  { channel: 'inPerson', informants: ['wardNurse'], ...data },
];
const conference = (on: string, partners = ['visitingNurse', 'pharmacist', 'familyDoctor']): Told => [
  'preDischargeConference.held',
  on,
  {
    attendees: ['hospitalDoctor', 'careManager', ...partners],
    fromHome: ['careManager', ...partners],
    copyKept: 'yes',
  },
];
const consultation = (on: string, attendees?: string[]): Told => [
  'step.done',
  on,
  { step: 'outpatientLiaison', ...(attendees && { attendees }) },
];
const emergency = (on: string, data: object): Told => [
  'step.done',
  on,
  { step: 'emergencyConference', attendees: ['careManager', 'familyDoctor'], ...data },
];
const visit = (on: string): Told => ['step.done', on, { step: 'homeVisit' }];
const died = (on: string): Told => ['death.reported', on, { place: 'home' }];
const letter = (on: string): Told => [
  'document.sent',
  on,
  { document: { form: 'doctorLetter', id: 'letter1' }, channel: 'post', addressee: 'careManager' },
];
const support = (interviewedOn: string, admittedOn = '2025-06-11'): Told[] => [
  admitted(admittedOn, { supportFee: 'one', ward: 'general' }),
  ['screening.done', admittedOn, { result: 'needed' }],
  ['familyInterview.held', interviewedOn],
  ['supportPlan.started', interviewedOn],
  ['inHospitalConference.held', interviewedOn],
];
const care2 = { careLevel: 'care2', careManager: 'yes' };

/** Ordinary cases, those at the edge of a rule, and those past what is known; every fee has some. */
export const workedCases: Readonly<Record<FeeCode, readonly WorkedCase[]>> = {
  admissionLiaisonAddon: [
    {
      name: { ja: '入院した日に電話で伝えた', en: 'Told by telephone on the day of admission' },
      told: [admitted('2025-06-11T10:00+09:00', care2), sheet('2025-06-11')],
    },
    {
      name: { ja: '翌々日に伝えた', en: 'Told two days later' },
      told: [admitted('2025-06-11T10:00+09:00', care2), sheet('2025-06-13')],
    },
    {
      name: { ja: '3日後に伝えた', en: 'Told three days later' },
      told: [admitted('2025-06-11T10:00+09:00', care2), sheet('2025-06-14')],
    },
    {
      name: { ja: '2024年3月は、3日後でも間に合った', en: 'In March 2024 three days later was in time' },
      told: [admitted('2024-03-11T10:00+09:00', care2), sheet('2024-03-14')],
    },
    {
      name: { ja: '要支援の人', en: 'A person at a support level' },
      told: [admitted('2025-06-11T10:00+09:00', { careLevel: 'support1' }), sheet('2025-06-11')],
    },
  ],
  dischargeLiaisonAddon: [
    {
      name: {
        ja: '情報を受けたのは1日、カンファレンスはない',
        en: 'One day with information, no conference',
      },
      told: [
        admitted('2025-06-11', care2),
        exchange('2025-06-18'),
        planned('2025-06-27'),
        home('2025-06-30'),
        begun('2025-06-30'),
      ],
    },
    {
      name: { ja: '看護師と医師から、同じ日に別々に聞いた', en: 'Nurse and doctor heard apart on one day' },
      told: [
        admitted('2025-06-11', care2),
        exchange('2025-06-18'),
        exchange('2025-06-18', { informants: ['hospitalDoctor'] }),
        planned('2025-06-27'),
        home('2025-06-30'),
        begun('2025-06-30'),
      ],
    },
    {
      name: { ja: 'サービスがまだ始まっていない', en: 'Services have not begun yet' },
      told: [
        admitted('2025-06-11', care2),
        exchange('2025-06-18'),
        conference('2025-06-26'),
        planned('2025-06-27'),
        home('2025-06-30'),
      ],
    },
    {
      name: { ja: '最後に聞いたあとで退院が延びた', en: 'Discharge put off after the last information' },
      told: [
        admitted('2025-06-11', care2),
        exchange('2025-06-18'),
        ['dischargeProspect.notified', '2025-06-18'],
        ['discharge.planned', '2025-06-18', { plannedOn: '2025-06-25' }],
        ['discharge.postponed', '2025-06-20'],
        planned('2025-06-27'),
        home('2025-06-30'),
        begun('2025-06-30'),
      ],
    },
  ],
  outpatientLiaisonAddon: [
    {
      name: { ja: '通院に同席し、かかりつけ医と話した', en: 'Sat in at the family doctor’s' },
      told: [...lived('care2'), consultation('2025-06-10', ['careManager', 'familyDoctor'])],
    },
    {
      name: { ja: '歯科医師と。2024年4月1日から', en: 'At a dentist’s, from 1 April 2024' },
      told: [...lived('care2'), consultation('2024-04-01', ['dentist'])],
    },
    {
      name: { ja: '歯科医師と。その前の日', en: 'At a dentist’s, the day before' },
      told: [...lived('care2'), consultation('2024-03-31', ['dentist'])],
    },
    {
      name: { ja: '誰と話したかが書かれていない', en: 'Nobody wrote down who was there' },
      told: [...lived('care2'), consultation('2025-06-10')],
    },
  ],
  emergencyConferenceAddon: [
    {
      name: { ja: '病院の求めで、自宅で話し合った', en: 'Held at home at the request of a hospital' },
      told: [...lived('care4'), emergency('2025-06-10', { kept: ['request'] })],
    },
    {
      name: { ja: '求めの記録がない', en: 'The request is not on record' },
      told: [...lived('care4'), emergency('2025-06-10', {})],
    },
    {
      name: { ja: '医師も看護師もいなかった', en: 'Neither a doctor nor a nurse was there' },
      told: [
        ...lived('care4'),
        emergency('2025-06-10', { attendees: ['careManager', 'careWorker'], kept: ['request'] }),
      ],
    },
  ],
  terminalCareAddon: [
    {
      name: {
        ja: '亡くなった日とその前14日に、2日訪ねた',
        en: 'Two days of visits in the last fifteen days',
      },
      told: [...lived('care5'), visit('2025-06-06'), visit('2025-06-20'), died('2025-06-20')],
    },
    {
      name: { ja: '1日は15日前だった', en: 'One of them fifteen days before' },
      told: [...lived('care5'), visit('2025-06-05'), visit('2025-06-20'), died('2025-06-20')],
    },
    {
      name: { ja: '同じ日に2回', en: 'Twice on one day' },
      told: [...lived('care5'), visit('2025-06-10'), visit('2025-06-10'), died('2025-06-20')],
    },
  ],
  firstPlanAddon: [
    {
      name: {
        ja: '入院中に担当が見つかり、計画を作った',
        en: 'A care manager found during the stay made a plan',
      },
      told: [
        admitted('2025-06-02', { careLevel: 'care1' }),
        ['careManager.found', '2025-06-05'],
        planned('2025-06-30'),
        home('2025-06-30'),
        begun('2025-06-30'),
      ],
    },
    {
      name: { ja: '計画はできたが、サービスはまだ', en: 'The plan is there, services are not' },
      told: [
        admitted('2025-06-02', { careLevel: 'care1' }),
        ['careManager.found', '2025-06-05'],
        planned('2025-06-30'),
        home('2025-06-30'),
      ],
    },
  ],
  dischargeSupportAddon: [
    {
      name: {
        ja: '加算1の一般病棟、面談は入院の翌日',
        en: 'Add-on 1, general ward, the talk on the next day',
      },
      told: [...support('2025-06-12'), home('2025-06-30')],
    },
    {
      name: { ja: '面談が10日目になった', en: 'The talk came on the tenth day' },
      told: [...support('2025-06-20'), home('2025-06-30')],
    },
    {
      name: { ja: '2026年の改定のあとに退院した', en: 'Discharged after the revision of 2026' },
      told: [...support('2026-06-11', '2026-06-10'), home('2026-06-30')],
    },
  ],
  careLiaisonGuidance: [
    {
      name: {
        ja: '病棟看護師とケアマネジャーが、本人に説明した',
        en: 'Ward nurse and care manager explained',
      },
      told: [admitted('2025-06-01'), exchange('2025-06-10'), home('2025-06-30')],
    },
    {
      name: { ja: '2回目。ケアプランの写しがない', en: 'A second time, without a copy of the care plan' },
      told: [admitted('2025-06-01'), exchange('2025-06-10'), exchange('2025-06-17'), home('2025-06-30')],
    },
    {
      name: { ja: '2026年の改定のあと', en: 'After the revision of 2026' },
      told: [admitted('2026-06-01'), exchange('2026-06-10'), home('2026-06-30')],
    },
  ],
  jointDischargeGuidance: [
    {
      name: { ja: '自宅側から3つの職種が加わった', en: 'Three professions from home took part' },
      told: [admitted('2025-06-01'), conference('2025-06-20'), home('2025-06-30')],
    },
    {
      name: { ja: '2つの職種だけ', en: 'Only two' },
      told: [admitted('2025-06-01'), conference('2025-06-20', ['visitingNurse']), home('2025-06-30')],
    },
  ],
  doctorLetterFee: [
    {
      name: { ja: '退院の2週間後に送った', en: 'Sent two weeks after discharge' },
      told: [admitted('2025-05-01'), home('2025-06-30'), letter('2025-07-14')],
    },
    {
      name: { ja: 'その翌日に送った', en: 'Sent a day later' },
      told: [admitted('2025-05-01'), home('2025-06-30'), letter('2025-07-15')],
    },
    {
      name: { ja: '2026年の改定のあと', en: 'After the revision of 2026' },
      told: [admitted('2026-06-01'), home('2026-06-30'), letter('2026-07-01')],
    },
  ],
  preDischargeVisitGuidance: [
    {
      name: { ja: '1か月を超える入院で、自宅を訪ねた', en: 'A visit to the home in a stay of over a month' },
      told: [admitted('2025-05-01'), ['preDischargeVisit.made', '2025-06-20'], home('2025-07-02')],
    },
    {
      name: { ja: 'ちょうど1か月', en: 'Exactly a month' },
      told: [admitted('2025-05-01'), ['preDischargeVisit.made', '2025-05-20'], home('2025-06-01')],
    },
    {
      name: { ja: '最初の訪問が15日目だった2回目', en: 'A second visit, the first on the fifteenth day' },
      told: [
        admitted('2025-05-01'),
        ['preDischargeVisit.made', '2025-05-15'],
        ['preDischargeVisit.made', '2025-06-20'],
        home('2025-07-02'),
      ],
    },
  ],
};
