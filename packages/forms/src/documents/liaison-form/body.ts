import { service } from '../../codes/services.js';
import { choice, date, dateTime, flag, longText, many, number, text } from '../../definition/leaf.js';
import { rows, section } from '../../definition/node.js';

const candidate = { at: dateTime({ sensitivity: 'none' }) } as const;

/** A day that is fixed, or one still to be arranged with the days that would do. */
const meeting = section(
  {
    at: dateTime({ when: { toBeArranged: { given: false } }, sensitivity: 'none' }),
    place: text(60, { sensitivity: 'none' }),
    toBeArranged: flag({ sensitivity: 'none' }),
    candidates: rows(5, candidate, { when: { toBeArranged: true } }),
    agenda: longText(300),
  },
  // The sources speak of サービス担当者会議 only; whoever arranges a 退院前カンファレンス has the same to say.
  { when: { 'purposes.kinds': ['serviceMeeting', 'preDischargeConference'] } },
);

const appointment = section(
  {
    candidates: rows(5, candidate),
    durationMin: number(5, 480, { unit: 'minutes', sensitivity: 'none' }),
  },
  { when: { 'purposes.kinds': 'appointment' } },
);

/** What is asked or told */
export const body = section(
  {
    subjectLine: text(60, { sensitivity: 'freeText' }),
    content: longText(1000),
    statusSummary: longText(600),
    services: many(service, { sensitivity: 'health' }),
    servicesOther: text(60, { when: { services: 'other' }, need: 'required', sensitivity: 'freeText' }),
    attachments: many(['carePlan', 'assessment', 'drugNotebook', 'admissionHandover', 'photo', 'other'], {
      sensitivity: 'none',
    }),
    attachmentsOther: text(60, {
      when: { attachments: 'other' },
      need: 'required',
      sensitivity: 'freeText',
    }),
    meeting,
    appointment,
  },
  { mark: 'GK' },
);

const replyMethods = [
  'fax',
  'post',
  'phone',
  'inPerson',
  'email',
  'atConsultation',
  'atMeeting',
  'homeGuidanceLetter',
] as const;

/** 返信: only a request asks for one. */
export const replyRequest = section(
  {
    needed: choice(['yes', 'no'], { need: 'recommended', sensitivity: 'none' }),
    methods: many(replyMethods, { when: { needed: 'yes' }, sensitivity: 'none' }),
    dueOn: date({ when: { needed: 'yes' }, sensitivity: 'none' }),
  },
  { mark: 'GK' },
);
