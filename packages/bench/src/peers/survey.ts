import { Model } from 'survey-core';
import type { Judge } from './libraries.js';
import type { Question } from './question.js';

type Answers = Readonly<Record<string, unknown>>;

/** The questions as a survey that nobody sees: data set, validated, errors read. */
export function surveyOf(questions: readonly Question[]): Judge {
  const survey = new Model({ elements: elementsOf(questions, '') });
  return (document) => {
    survey.data = flat(questions, document as Answers, '');
    survey.validate();
    return survey.getAllQuestions().flatMap((question) => question.errors);
  };
}

/** A survey keeps its answers under flat names. */
const elementsOf = (questions: readonly Question[], prefix: string): object[] =>
  questions.flatMap((question) => {
    const name = `${prefix}${question.key}`;
    if (question.field.kind === 'section') return elementsOf(question.below, `${name}.`);
    const rest = { name, isRequired: question.required };
    if (question.field.kind !== 'rows') return [{ ...rest, ...elementOf(question) }];
    return [{ ...rest, type: 'paneldynamic', templateElements: elementsOf(question.below, '') }];
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
      return { type: 'text', inputType: 'date' };
    default:
      return { type: 'text', maxLength: field.max };
  }
}

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
