import { describeForm, type FieldDescription, forms } from '@renkei/forms';
import { admissionHandoverFixtures } from '@renkei/forms/testing';
import { expect, it } from 'vitest';
import { createTranslator } from '../src/create-translator.js';
import { formatDate } from '../src/format/civil-date.js';
import { formatDateTime } from '../src/format/date-time.js';
import { formatPhone } from '../src/format/phone.js';
import { formatQuantity, type Unit } from '../src/format/quantity.js';
import type { Translator } from '../src/translator.js';
import { sideBySide } from './columns.js';

/** What stands at a dotted path; of a list of rows, what stands in each. */
function answersAt(content: unknown, path: string): unknown[] {
  const rows = Array.isArray(content) ? content : [content];
  if (path === '') return rows.filter((one) => one !== undefined);
  const [key = '', ...rest] = path.split('.');
  return rows.flatMap((row) => answersAt(Object(row)[key], rest.join('.')));
}

/** An answer as a reader of this language gets it. */
function said(value: unknown, field: FieldDescription, t: Translator): string {
  const { locale } = t;
  const option = field.options?.find(({ code }) => code === value);
  if (option) return t.dynamic(option.label);
  switch (field.kind) {
    case 'flag':
      return t.has(captionOf(field)) ? `☑ ${t.dynamic(captionOf(field))}` : '☑';
    case 'date':
      return formatDate(String(value), { locale });
    case 'dateTime':
      return formatDateTime(String(value), { locale });
    case 'phone':
      return formatPhone(String(value), { t });
    case 'number':
      return field.unit
        ? formatQuantity(Number(value), field.unit.replace('units.', '') as Unit, { t })
        : String(value);
    case 'postalCode':
      return `〒${String(value).replace(/^.../, '$&-')}`;
    default:
      return String(value).replaceAll('\n', ' / ');
  }
}

/** The words beside one box alone (希望あり), where the paper prints some. */
const captionOf = ({ label }: FieldDescription) => label.replace(/label$/, 'option.yes');

it('a full sheet reads in both languages, each question with its answer', async () => {
  const content = admissionHandoverFixtures.everythingFilled;
  const { title, parts } = describeForm(forms.admissionHandover);
  const [ja, en] = [createTranslator({ locale: 'ja' }), createTranslator({ locale: 'en' })];
  const rows = (parts[0]?.fields ?? []).flatMap((field) => {
    const { path, dataPath, label, kind } = field;
    const depth = '  '.repeat(path.split('.').length - 1);
    const line = (t: Translator, answer = '') => `${depth}${t.dynamic(label)}${answer}`;
    if (kind === 'section' || kind === 'rows') return [[`${line(ja)}`, `${line(en)}`] as const];
    const answers = answersAt(content, dataPath);
    // asked only after another answer, which is not that of this sheet
    if (answers.length === 0) return [[line(ja, ': –'), line(en, ': –')] as const];
    const together = (t: Translator, comma: string) =>
      line(t, `: ${answers.map((value) => said(value, field, t)).join(comma)}`);
    return [[together(ja, '、'), together(en, ', ')] as const];
  });
  await expect(sideBySide([[ja.dynamic(title), en.dynamic(title)], ...rows])).toMatchFileSnapshot(
    './side-by-side/full-sheet.txt',
  );
});
