import type { FieldDescription } from '@renkei/forms';
import { useFormContext } from 'react-hook-form';
import { t } from '../i18n.js';
import { idOf, isAsked } from './describe.js';
import { Question } from './question.js';

interface Props {
  readonly fields: readonly FieldDescription[];
  /** The heading below which to draw; at first none. */
  readonly below: string;
}

/** Draws the description of a form: headings, the questions below them, and what depends on their answers. */
export function Questions({ fields, below }: Props) {
  const values = useFormContext().watch();
  return directlyBelow(below, fields).map((field) => {
    if (field.kind === 'section') return <Group key={field.path} fields={fields} heading={field} />;
    return isAsked(field, values) && <Question key={field.path} field={field} />;
  });
}

function Group({ fields, heading }: Pick<Props, 'fields'> & { readonly heading: FieldDescription }) {
  const { path, label } = heading;
  const inside = <Questions fields={fields} below={path} />;
  const text = t.dynamic(label);
  const [first] = directlyBelow(path, fields);
  // on paper the heading of a box is often its first question, too: said once to the eye, and kept for the ear
  const isRepeated = first !== undefined && t.dynamic(first.label) === text;
  if (path.includes('.'))
    return (
      <fieldset>
        <legend className={isRepeated ? 'unseen' : undefined}>{text}</legend>
        {inside}
      </fieldset>
    );
  return (
    <section aria-labelledby={idOf(path)}>
      <h2 id={idOf(path)}>{text}</h2>
      {inside}
    </section>
  );
}

const directlyBelow = (heading: string, fields: readonly FieldDescription[]) =>
  fields.filter(({ path }) => path.split('.').slice(0, -1).join('.') === heading);
