import { type Form, revalidate, validate } from '@renkei/forms';
import { compile } from '@renkei/forms/compiled';
import { type Benchmark, timed } from './benchmark.js';
import { type Sheet, sheets, withErrors } from './documents.js';
import { judgesOf } from './peers/libraries.js';

/** The same form without the rules across its fields. */
function withoutRules(form: Form): Form {
  const parts = Object.entries(form.parts).map(([key, part]) => [key, { ...part, rules: [] }]);
  return { ...form, parts: Object.fromEntries(parts) };
}

/** Every library over one sheet: good, with twenty errors, as a draft. Documents come from JSON, as those of users do. */
async function speedOf(sheet: Sheet): Promise<Benchmark[]> {
  const { form } = sheet;
  const json = JSON.stringify(sheet.filled);
  const filled: unknown = JSON.parse(json);
  const wrong: unknown = JSON.parse(JSON.stringify(withErrors(sheet, 20)));
  const compiled = compile(form);
  const compiledBare = compile(withoutRules(form));
  const compiledDraft = compile(form, { stage: 'draft' });
  const final = await judgesOf(form, 'final');
  const draft = await judgesOf(form, 'draft');
  const before = validate(form, filled, { stage: 'draft' });
  const edit = someEdit(filled as Record<string, unknown>);
  const over = (judges: typeof final, document: unknown) =>
    Object.fromEntries(Object.entries(judges).map(([name, judge]) => [name, () => judge(document)]));
  return [
    timed(`${form.id}, valid`, {
      'JSON.parse': () => JSON.parse(json),
      'compiled, without its rules': () => compiledBare(filled),
      'compiled, with all its rules': () => compiled(filled),
      validate: () => validate(form, filled),
      ...over(final, filled),
    }),
    timed(`${form.id}, twenty errors`, {
      validate: () => validate(form, wrong),
      compiled: () => compiled(wrong),
      ...over(final, wrong),
    }),
    timed(`${form.id}, a full draft`, {
      'revalidate, one field': () => revalidate(form, before, edit),
      validate: () => validate(form, filled, { stage: 'draft' }),
      compiled: () => compiledDraft(filled),
      ...over(draft, filled),
    }),
  ];
}

/** Another text for the first text of a sheet. */
function someEdit(
  filled: Record<string, unknown>,
  path: readonly string[] = [],
): { path: string[]; value: string } {
  for (const [key, value] of Object.entries(filled)) {
    if (typeof value === 'string' && /^[\u3041-\u9fff]/.test(value))
      return { path: [...path, key], value: '別の答え' };
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return someEdit(value as Record<string, unknown>, [...path, key]);
    }
  }
  throw new RangeError('the sheet has no text');
}

export default (await Promise.all(sheets.map(speedOf))).flat();
