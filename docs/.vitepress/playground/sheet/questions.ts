import { describeForm, type FieldDescription, type Form, judge, type Path } from '@renkei/forms';
import { hasAnswer, valueAt } from './answers.js';

/** A question or section of the sheet with what stands in it, in the order of the paper. */
export interface Question {
  readonly key: string;
  readonly field: FieldDescription;
  readonly inner: readonly Question[];
}

export interface Questionnaire {
  readonly sections: readonly Question[];
  /** Where answers may stand, without the numbers of rows. */
  readonly places: ReadonlySet<string>;
}

type AnyForm = Pick<Form, 'id' | 'editions' | 'force' | 'parts'>;

export function questionnaireOf(form: AnyForm): Questionnaire {
  const fields = describeForm(form).parts[0]?.fields ?? [];
  const under = (parent: string): Question[] =>
    fields
      .filter(({ path }) => parentOf(path) === parent)
      .map((field) => ({ key: keyOf(field.path), field, inner: under(field.path) }));
  return { sections: under(''), places: new Set(fields.map(({ dataPath }) => dataPath)) };
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('.')));
const keyOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** Whether a question is shown: it applies, or something already stands there that must not vanish. */
export const isShown = (
  { field }: Question,
  path: Path,
  { places }: Questionnaire,
  answers: { readonly draft: unknown; readonly input: unknown },
): boolean =>
  hasAnswer(valueAt(answers.input, path)) ||
  judge(field.when, (name) => meant(name, path, places, answers.draft)) === true;

/** The answer that a condition names: beside the question, else in the sections around it. */
function meant(name: string, path: Path, places: ReadonlySet<string>, draft: unknown): unknown {
  const [first] = name.split('.', 1);
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const around = path.slice(0, depth);
    const place = [...around.filter((step) => typeof step === 'string'), first].join('.');
    if (places.has(place)) return valueAt(draft, [...around, ...name.split('.')]);
  }
  return undefined;
}
