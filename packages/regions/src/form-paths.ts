import { describeForm, type Form } from '@renkei/forms';
import { resources } from '@renkei/i18n';

const known = new WeakMap<Form, ReadonlySet<string>>();

/** Every path of a form, as definitions and documents write it. */
export function pathsOf(form: Form): ReadonlySet<string> {
  let paths = known.get(form);
  if (!paths) {
    const fields = describeForm(form).parts.flatMap((part) => part.fields);
    paths = new Set(
      fields.flatMap(({ path, dataPath, by }) => [
        path,
        dataPath,
        ...(by === undefined ? [] : [`${path}.${by}`]),
      ]),
    );
    known.set(form, paths);
  }
  return paths;
}

/** The path of the field that is printed so in one of the languages; none where several are. */
export function pathByLabel(form: Form, label: string): string | undefined {
  const fields = describeForm(form).parts.flatMap((part) => part.fields);
  const called = fields.filter((field) =>
    Object.values(resources).some((words: Readonly<Record<string, string>>) => words[field.label] === label),
  );
  const [only, ...others] = new Set(called.map(({ path }) => path));
  return others.length === 0 ? only : undefined;
}
