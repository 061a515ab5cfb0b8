import { describeForm, type FieldDescription, type Form } from '@renkei/forms';

/** A question of a form with what lies below it: all that a schema library needs to know. */
export interface Question {
  readonly key: string;
  readonly field: FieldDescription;
  /** Every final sheet has the answer. */
  readonly required: boolean;
  readonly below: readonly Question[];
}

/** The questions of a form's part as a tree, from its description alone; on a draft nothing is required. */
export function questionsOf(form: Form, stage: 'draft' | 'final', part?: string): readonly Question[] {
  const { parts } = describeForm(form);
  const { fields } = parts.find((one) => one.part === part) ?? (parts[0] as (typeof parts)[number]);
  const below = (path: string): Question[] =>
    fields
      .filter((field) => parentOf(field.path) === path)
      .map((field) => {
        if (field.kind === 'variants' || field.kind === 'zod') {
          throw new RangeError(`${field.path}: the peers are written for the kinds that the six sheets use`);
        }
        return {
          key: field.path.slice(path === '' ? 0 : path.length + 1),
          field,
          required: stage === 'final' && field.need === 'required' && !field.when,
          below: below(field.path),
        };
      });
  return below('');
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
