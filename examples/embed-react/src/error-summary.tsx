import { useEffect, useRef } from 'react';
import { type FieldErrors, useFormContext } from 'react-hook-form';
import { fields, titleKey } from './handover.js';
import { say, t } from './i18n.js';
import { idOf } from './question/describe.js';

/** All that is to be corrected, with links to the places. It takes the focus when the sheet was checked. */
export function ErrorSummary() {
  const { formState } = useFormContext();
  const { submitCount, errors } = formState;
  const box = useRef<HTMLElement>(null);
  const said = inOrderOfPaper(errors);
  const count = said.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each check
  useEffect(() => box.current?.focus(), [submitCount]);
  useEffect(() => {
    const title = t.dynamic(titleKey);
    document.title = count > 0 ? say('app.problemsTitle', { title }) : title;
  });
  if (count === 0) return null;
  return (
    <section className="summary" ref={box} tabIndex={-1} aria-labelledby="problems">
      <h2 id="problems">{say('app.problems', { count })}</h2>
      <ul>
        {said.map(({ path, message }) => (
          <li key={path}>
            {isAsked(path) ? (
              <a href={`#${idOf(path)}`} onClick={(click) => focusOn(path, click)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isAsked = (path: string) => fields.some(({ dataPath }) => dataPath === path);

/** A link alone would scroll, and leave the keyboard where it was. */
function focusOn(path: string, click: { preventDefault: () => void }) {
  click.preventDefault();
  document.getElementById(idOf(path))?.focus();
}

/** A problem with something that this page does not ask is told as well, at the end. */
function inOrderOfPaper(errors: FieldErrors) {
  const rank = (path: string) => {
    const place = fields.findIndex(({ dataPath }) => dataPath === path);
    return place < 0 ? fields.length : place;
  };
  return [...messagesIn(errors, '')].sort((a, b) => rank(a.path) - rank(b.path));
}

function* messagesIn(
  errors: object,
  at: string,
): Generator<{ readonly path: string; readonly message: string }> {
  for (const [key, inner] of Object.entries(errors)) {
    const path = at === '' ? key : `${at}.${key}`;
    if (typeof inner?.message === 'string') yield { path, message: inner.message };
    else if (typeof inner === 'object' && inner !== null) yield* messagesIn(inner, path);
  }
}
