import {
  admissionHandover,
  conferenceRecord,
  dischargeRecord,
  type FieldDescription,
  type Form,
} from '@renkei/forms';
import {
  admissionHandoverFixtures,
  conferenceRecordFixtures,
  dischargeRecordFixtures,
} from '@renkei/forms/testing';
import { type Question, questionsOf } from './peers/question.js';

/** A sheet with an answer to every question. */
export interface Sheet {
  readonly form: Form;
  readonly filled: Readonly<Record<string, unknown>>;
}

const plain = (form: unknown) => form as Form;

export const handover: Sheet = {
  form: plain(admissionHandover),
  filled: admissionHandoverFixtures.everythingFilled,
};

export const sheets: readonly Sheet[] = [
  handover,
  { form: plain(dischargeRecord), filled: dischargeRecordFixtures.everythingFilled },
  { form: plain(conferenceRecord), filled: conferenceRecordFixtures.everythingFilled },
];

/** A value that every library of the comparison refuses. */
function wrongValue({ kind, max = 0 }: FieldDescription): unknown {
  switch (kind) {
    case 'choice':
      return 'noSuchCode';
    case 'many':
      return ['noSuchCode'];
    case 'flag':
      return 'on';
    case 'number':
      return max + 1;
    case 'date':
      return '2026-02-30';
    case 'dateTime':
    case 'time':
      return '25:61';
    default:
      return 5;
  }
}

/** The sheet with so many wrong answers, spread over it; its lists stay as they are. */
export function withErrors({ form, filled }: Sheet, count: number): Record<string, unknown> {
  const wrong = structuredClone(filled) as Record<string, unknown>;
  const answers = answersIn(questionsOf(form, 'final'), wrong);
  for (let i = 0; i < count; i++) {
    const [place, { key, field }] = answers[Math.floor((i * answers.length) / count)] as Answer;
    place[key] = wrongValue(field);
  }
  return wrong;
}

type Answer = readonly [place: Record<string, unknown>, question: Question];

function answersIn(questions: readonly Question[], place: Record<string, unknown>): Answer[] {
  return questions.flatMap((question): Answer[] => {
    const value = place[question.key];
    if (value === undefined || question.field.kind === 'rows') return [];
    if (question.below.length === 0) return [[place, question]];
    return answersIn(question.below, value as Record<string, unknown>);
  });
}
