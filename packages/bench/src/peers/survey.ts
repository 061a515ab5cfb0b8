import { Model, type Question as SurveyQuestion, type ValidateQuestionEvent } from 'survey-core';
import { longest } from './dialect.js';
import { type Peer, peer } from './peer.js';
import type { Question } from './question.js';

type Answers = Readonly<Record<string, unknown>>;

/** The questions as a survey that nobody sees: data set, validated, errors read. */
export function surveyOf(questions: readonly Question[]): Peer {
  const survey = new Model({ elements: elementsOf(questions, '') });
  // Else a survey takes unknown codes out of its data and says nothing.
  survey.keepIncorrectValues = true;
  survey.onValidateQuestion.add(refuseUnknown);
  return peer(
    (document) => {
      survey.data = flat(questions, document as Answers, '');
      survey.validate();
      return survey.getAllQuestions().flatMap((question) => findingsOf(question, ''));
    },
    ({ place }) => [place],
  );
}

/** No validator of a survey asks whether a choice is one of the listed, or a flag is set: an event may. */
function refuseUnknown(_: unknown, event: ValidateQuestionEvent): void {
  const { question, value } = event;
  if (value === undefined) return;
  const codes = (question.choices as readonly { readonly value: unknown }[] | undefined)?.map(
    (choice) => choice.value,
  );
  const isKnown = codes ? [value].flat().every((code) => codes.includes(code)) : value === true;
  if ((codes || question.getType() === 'boolean') && !isKnown) event.error = 'unknown';
}

/** The errors of a question, in a list those of its entries too. */
const findingsOf = (question: SurveyQuestion, before: string): { place: string; error: object }[] => {
  const place = `${before}${question.name}`;
  const entries =
    question.getType() === 'paneldynamic' ? (question.panels as { questions: SurveyQuestion[] }[]) : [];
  return [
    ...question.errors.map((error) => ({ place, error })),
    ...entries.flatMap(({ questions }, at) => questions.flatMap((one) => findingsOf(one, `${place}.${at}.`))),
  ];
};

/** A survey keeps its answers under flat names. */
const elementsOf = (questions: readonly Question[], prefix: string): object[] =>
  questions.flatMap((question) => {
    const name = `${prefix}${question.key}`;
    if (question.field.kind === 'section') return elementsOf(question.below, `${name}.`);
    const rest = { name, isRequired: question.required };
    if (question.field.kind !== 'rows') return [{ ...rest, ...elementOf(question) }];
    const templateElements = elementsOf(question.below, '');
    return [{ ...rest, type: 'paneldynamic', maxPanelCount: question.field.max, templateElements }];
  });

function elementOf({ field }: Question): object {
  const choices = field.options?.map(({ code }) => code);
  switch (field.kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'dropdown', choices };
    case 'many':
      return { type: 'checkbox', choices };
    case 'number':
      return { type: 'text', inputType: 'number', min: field.min, max: field.max };
    case 'date':
      return { type: 'text', inputType: 'date', validators: [matching('^\\d{4}-\\d\\d-\\d\\d$')] };
    case 'dateTime':
      return { type: 'text', validators: [matching('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d')] };
    case 'time':
      return { type: 'text', validators: [matching('^[0-2]\\d:[0-5]\\d$')] };
    default:
      return { type: 'text', validators: [{ type: 'text', maxLength: longest(field) }] };
  }
}

const matching = (regex: string) => ({ type: 'regex', regex });

function flat(questions: readonly Question[], answers: Answers, prefix: string): Record<string, unknown> {
  const entries = questions.flatMap(({ key, field, below }): [string, unknown][] => {
    const value = answers[key];
    if (value === undefined) return [];
    const inside = field.kind === 'section' && typeof value === 'object';
    return inside
      ? Object.entries(flat(below, value as Answers, `${prefix}${key}.`))
      : [[`${prefix}${key}`, value]];
  });
  return Object.fromEntries(entries);
}
