import { describeForm, type FieldDescription, type Form } from '@renkei/forms';
import type { Voices } from './voices.js';

/** What preparing a part needs to know about its fields. */
export interface Sheet {
  readonly form: Pick<Form, 'id' | 'editions' | 'force' | 'parts'>;
  readonly part: string;
  readonly fields: ReadonlyMap<string, FieldDescription>;
  /** Paths whose label carries `*`. */
  readonly starred: ReadonlySet<string>;
  readonly voices: Voices;
  /** To be filled in by hand. */
  readonly blank: boolean;
}

export function fieldsOf(form: Sheet['form'], part: string): ReadonlyMap<string, FieldDescription> {
  const described = describeForm(form).parts.find((one) => one.part === part);
  const fields = (described?.fields ?? []).map((field) => [field.path, field] as const);
  return new Map(fields.flatMap(([path, field]) => [[path, field] as const, ...chooser(field)]));
}

/** The question that chooses among sets of questions. */
function chooser(field: FieldDescription): [string, FieldDescription][] {
  if (field.kind !== 'variants' || field.by === undefined) return [];
  const word = field.label.replace(/\.label$/, '');
  const path = `${field.path}.${field.by}`;
  return [
    [
      path,
      { ...field, path, dataPath: `${field.dataPath}.${field.by}`, kind: 'text', label: `${word}.label` },
    ],
  ];
}
