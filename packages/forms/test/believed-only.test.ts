import { describe, expect, it } from 'vitest';
import {
  describeForm,
  type FieldDescription,
  type Form,
  forms,
  judge,
  type Rule,
  validate,
} from '../src/index.js';
import { admissionHandoverFixtures, dischargeRecordFixtures } from '../src/testing.js';

const sheets = {
  admissionHandover: admissionHandoverFixtures.everythingFilled,
  dischargeRecord: dischargeRecordFixtures.everythingFilled,
} as const;

/** Items that nobody has read in a source, with what lies in them. */
const believedOf = (fields: readonly FieldDescription[]): FieldDescription[] => {
  const markOf = (path: string): string | undefined => {
    const own = fields.find((field) => field.path === path)?.mark;
    const above = path.lastIndexOf('.');
    return own ?? (above < 0 ? undefined : markOf(path.slice(0, above)));
  };
  return fields.filter(({ path }) => markOf(path) === 'GK?');
};

const partsOf = (form: Form) =>
  describeForm(form).parts.map(({ part, fields }) => ({ part, believed: believedOf(fields), fields }));

const all = Object.values(forms).flatMap((form) =>
  partsOf(form as unknown as Form).map((one) => ({ form: form as unknown as Form, ...one })),
);
const conditional = all.flatMap(({ form, part, believed, fields }) =>
  believed.flatMap((field) => (field.when ? [{ form, part, field, fields }] : [])),
);

/** A copy with one answer changed. */
function withAnswer(document: object, [key, ...rest]: readonly string[], value: unknown): object {
  const inside = (document as Record<string, object>)[key as string] ?? {};
  return { ...document, [key as string]: rest.length === 0 ? value : withAnswer(inside, rest, value) };
}

describe('what is believed only', () => {
  it.each(conditional.map((one) => [`${one.form.id} ${one.field.path}`, one] as const))(
    '%s: answered where it does not apply, the sheet is told so and not stopped',
    (_title, { form, part, field, fields }) => {
      const section = field.path.slice(0, field.path.lastIndexOf('.'));
      const [name] = Object.keys(field.when ?? {}) as [string];
      const by = fields.find(({ path }) => path === `${section}.${name}`) as FieldDescription;
      const answers = (by.options ?? []).map(({ code }) => (by.kind === 'many' ? [code] : code));
      const closing = answers.find((answer) => judge(field.when, () => answer) === false);
      const filled: object = sheets[form.id as keyof typeof sheets];
      // a text of any kind does: what is asked here is only whether it may stand
      const sheet = field.kind === 'text' ? withAnswer(filled, field.path.split('.'), 'ペースト') : filled;
      const verdict = validate(form, withAnswer(sheet, by.path.split('.'), closing), {
        part,
        stage: 'draft',
      });
      const found = { code: 'onlyIf', path: field.path.split('.'), severity: 'notice' };
      expect(verdict.notices).toContainEqual(found);
      expect(verdict.issues.map(({ path }) => path.join('.'))).not.toContain(field.path);
    },
  );

  it('is on more than ten questions of the two national sheets, and on no other sheet', () => {
    expect(conditional.length).toBeGreaterThan(10);
    expect([...new Set(conditional.map(({ form }) => form.id))]).toEqual(Object.keys(sheets));
  });

  it('is never required', () => {
    const required = all.flatMap(({ believed }) => believed.filter(({ need }) => need === 'required'));
    expect(required.map(({ path }) => path)).toEqual([]);
  });

  it('is not stopped by a rule that reads it', () => {
    const stopping = all.flatMap(({ form, part, believed }) => {
      const rules: readonly Rule[] = form.parts[part]?.rules ?? [];
      const readsOne = (rule: Rule) =>
        believed.some(({ dataPath }) => new RegExp(`"${dataPath}"`).test(JSON.stringify(rule)));
      return rules.filter((rule) => rule.severity !== 'notice' && readsOne(rule)).map(({ id }) => id);
    });
    expect(stopping).toEqual([]);
  });
});
