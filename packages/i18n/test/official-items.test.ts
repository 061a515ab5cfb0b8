import { describeForm, type FieldDescription, forms } from '@renkei/forms';
import { describe, expect, it } from 'vitest';
import { ja } from '../src/ja/index.js';
import { leftOut, notOnPaper, optionsNotOnPaper, unprintedHeadings } from './not-on-paper.js';
import { isHeading, type Line, linesOf } from './official-lines.js';

const word = (key: string) => (ja as Record<string, string>)[key] ?? `(no words: ${key})`;

/** A question that the paper has too. */
interface Question {
  readonly path: string;
  /** Its label, and the names it may have on paper: under a heading, by its unit, by the heading alone. */
  readonly label: string;
  readonly names: readonly string[];
  readonly options: readonly string[];
  readonly mark: string | undefined;
  readonly boxes: readonly { readonly box: string; readonly mark: string }[];
}

function questionsOf(form: string, fields: readonly FieldDescription[]): Question[] {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const above = ({ path }: FieldDescription) =>
    path
      .split('.')
      .map((_, i, steps) => byPath.get(steps.slice(0, -1 - i).join('.')))
      .filter((one) => one !== undefined);
  const asked = fields.filter(
    ({ kind, path }) => kind !== 'section' && kind !== 'rows' && !(`${form}.${path}` in notOnPaper),
  );
  return asked.map((field) => {
    const path = `${form}.${field.path}`;
    const label = word(field.label);
    const headings = above(field).map((heading) => word(heading.label));
    const unit = field.unit ? [word(field.unit).replace('{{value}}', '')] : [];
    const beside = field.label.replace(/label$/, 'option.yes');
    const caption = field.kind === 'flag' && beside in ja ? [beside] : [];
    const options = (field.options ?? []).filter(({ code }) => !(`${path}=${code}` in optionsNotOnPaper));
    return {
      path,
      label,
      names: [...headings.map((heading) => `${heading} ${label}`), label, ...unit, ...headings],
      options: [...options.map(({ label }) => label), ...caption].map(word),
      mark: [field, ...above(field)].find((one) => one.mark)?.mark,
      boxes: options.map(({ label, mark = '' }) => ({ box: word(label), mark })),
    };
  });
}

/** A question and a line of the paper in the same words, to be held against each other. */
const asOnPaper = ({ names, label, options }: Question, lines: readonly Line[]) => ({
  label: names.find((name) => lines.some((line) => line.label === name)) ?? label,
  options,
});
const asTyped = (form: string, { label, options }: Line) => ({
  label,
  options: options.filter((box) => leftOut[`${form} ${label}`]?.box !== box),
});

const described = Object.values(forms).map((form) => describeForm(form));
const parts = described.flatMap((form) =>
  form.parts.map(({ part, fields }) => {
    const lines = linesOf(form.form).filter((line) => line.parts.includes(part));
    return [form.form, part, fields, lines] as const;
  }),
);

describe('the items of the paper', () => {
  it('are typed for all six sheets, and all six are there', () => {
    const six = [
      'admissionHandover',
      'conferenceRecord',
      'dischargeRecord',
      'liaisonForm',
      'screeningSheet',
      'supportPlan',
    ];
    expect(Object.keys(forms).sort()).toEqual(six);
    expect(six.filter((form) => linesOf(form).length === 0)).toEqual([]);
  });

  it.each(described.map((form) => [form.form, form] as const))(
    '%s has the parts that the lines name',
    (id, form) => {
      const named = new Set(linesOf(id).flatMap((line) => line.parts));
      expect([...named].sort()).toEqual(form.parts.map(({ part }) => part).sort());
    },
  );

  it.each(parts)('%s, %s: every item with its options, in the order of the paper', (form, _, fields, all) => {
    const lines = all.filter((line) => !isHeading(line));
    expect(questionsOf(form, fields).map((question) => asOnPaper(question, lines))).toEqual(
      lines.map((line) => asTyped(form, line)),
    );
  });

  it.each(parts)(
    '%s, %s: every mark is carried, and none is stronger than its source',
    (form, _, fields, all) => {
      const lines = all.filter((line) => !isHeading(line));
      const differing = questionsOf(form, fields).flatMap(({ path, mark }, i) => {
        const expected = lines[i]?.mark;
        const fits = expected ? mark === expected : mark !== 'V' && mark !== 'V~';
        return fits ? [] : [`${path}: ${mark ?? 'no mark'}, the table says ${expected || 'nothing'}`];
      });
      expect(differing).toEqual([]);
    },
  );

  it.each(parts)('%s, %s: every box that has a mark of its own carries it', (form, _, fields, all) => {
    const lines = all.filter((line) => !isHeading(line));
    const differing = questionsOf(form, fields).flatMap(({ path, boxes }, i) =>
      boxes.flatMap(({ box, mark }) => {
        const allowed = lines[i]?.boxMarks.get(box) ?? [];
        return allowed.includes(mark) ? [] : [`${path}, ${box}: ${mark}, the table says ${allowed.join()}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  it.each(parts.filter(([, , , lines]) => lines.some(isHeading)))(
    '%s, %s: every printed heading, in order',
    (form, _, fields, lines) => {
      const headings = fields.filter(
        ({ kind, path }) =>
          kind === 'section' && !path.includes('.') && !(`${form}.${path}` in unprintedHeadings),
      );
      expect(headings.map(({ label }) => word(label))).toEqual(
        lines.filter(isHeading).map(({ label }) => label),
      );
    },
  );
});

describe('what the library has otherwise than the paper', () => {
  const addresses = parts.flatMap(([form, , fields]) =>
    fields.flatMap(({ path, options = [] }) => [
      `${form}.${path}`,
      ...options.map(({ code }) => `${form}.${path}=${code}`),
    ]),
  );
  const boxes = parts.flatMap(([form, , , lines]) =>
    lines.flatMap(({ label, options }) => options.map((box) => `${form} ${label}: ${box}`)),
  );

  it.each([
    ['questions', notOnPaper],
    ['options', optionsNotOnPaper],
    ['headings', unprintedHeadings],
  ])('%s: each exists and has its reason', (_, list) => {
    expect(Object.keys(list).filter((address) => !addresses.includes(address))).toEqual([]);
    expect(Object.values(list).filter((reason) => reason.length < 12)).toEqual([]);
  });

  it('boxes left out: each is on the paper and has its reason', () => {
    const named = Object.entries(leftOut);
    expect(named.filter(([item, { box }]) => !boxes.includes(`${item}: ${box}`))).toEqual([]);
    expect(named.filter(([, { reason }]) => reason.length < 12)).toEqual([]);
  });
});
