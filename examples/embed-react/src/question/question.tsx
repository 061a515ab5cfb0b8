import type { FieldDescription } from '@renkei/forms';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { say, t } from '../i18n.js';
import { describedBy, idOf } from './describe.js';

interface Props {
  readonly field: FieldDescription;
}

/** One question as its kind asks for it. */
export function Question({ field }: Props) {
  switch (field.kind) {
    case 'flag':
      return <Flag field={field} />;
    case 'many':
      return <Many field={field} />;
    default:
      return <Labelled field={field} />;
  }
}

/** A label above its box or its list. */
function Labelled({ field }: Props) {
  const { register } = useFormContext();
  const { dataPath, kind, options, inputmode, autocomplete, lang, unit } = field;
  const box = { id: idOf(dataPath), ...useDescription(field), ...register(dataPath) };
  return (
    <div className="question">
      <label htmlFor={box.id}>
        <Label field={field} />
      </label>
      <Hint field={field} />
      <Wrong field={field} />
      {options ? (
        <select {...box}>
          <option value="">{say('app.notChosen')}</option>
          {options.map(({ code, label }) => (
            <option key={code} value={code}>
              {t.dynamic(label)}
            </option>
          ))}
        </select>
      ) : kind === 'longText' ? (
        <textarea {...box} rows={3} autoComplete={autocomplete} />
      ) : (
        <input {...box} type="text" inputMode={inputmode} autoComplete={autocomplete} lang={lang} />
      )}
      {unit && (
        <span className="unit" id={`${box.id}-unit`}>
          {t.dynamic(unit, { value: '' })}
        </span>
      )}
    </div>
  );
}

/** One box to tick. */
function Flag({ field }: Props) {
  const { register } = useFormContext();
  const id = idOf(field.dataPath);
  return (
    <div className="question">
      <Wrong field={field} />
      <p className="tick">
        <input type="checkbox" id={id} {...useDescription(field)} {...register(field.dataPath)} />
        <label htmlFor={id}>
          <Label field={field} />
        </label>
      </p>
      <Hint field={field} />
    </div>
  );
}

/** Boxes of which several may be ticked; the first carries the id to which the summary leads. */
function Many({ field }: Props) {
  const { register } = useFormContext();
  const id = idOf(field.dataPath);
  const { 'aria-describedby': describedby } = useDescription(field);
  return (
    <fieldset className="question" aria-describedby={describedby}>
      <legend>
        <Label field={field} />
      </legend>
      <Hint field={field} />
      <Wrong field={field} />
      {field.options?.map(({ code, label }, i) => (
        <p className="tick" key={code}>
          <input
            type="checkbox"
            id={i === 0 ? id : `${id}-${code}`}
            value={code}
            {...register(field.dataPath)}
          />
          <label htmlFor={i === 0 ? id : `${id}-${code}`}>{t.dynamic(label)}</label>
        </p>
      ))}
    </fieldset>
  );
}

const Label = ({ field }: Props): ReactNode => (
  <>
    {t.dynamic(field.label)}
    {field.need === 'required' && <span className="required"> ({say('app.required')})</span>}
  </>
);

const Hint = ({ field }: Props): ReactNode =>
  t.has(field.hint) && (
    <p className="hint" id={`${idOf(field.dataPath)}-hint`}>
      {t.dynamic(field.hint)}
    </p>
  );

/** What is wrong, before the box, so that it is met first. */
function Wrong({ field }: Props) {
  const message = useMessage(field);
  return (
    message !== undefined && (
      <p className="wrong" id={`${idOf(field.dataPath)}-error`}>
        <strong>{say('app.problem')}</strong> {message}
      </p>
    )
  );
}

function useMessage({ dataPath }: FieldDescription): string | undefined {
  const { getFieldState, formState } = useFormContext();
  return getFieldState(dataPath, formState).error?.message;
}

function useDescription(field: FieldDescription) {
  const isWrong = useMessage(field) !== undefined;
  return { 'aria-describedby': describedBy(field, isWrong), 'aria-invalid': isWrong || undefined };
}
