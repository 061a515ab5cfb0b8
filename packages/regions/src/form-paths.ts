import { describeForm, type Form } from '@renkei/forms';

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
