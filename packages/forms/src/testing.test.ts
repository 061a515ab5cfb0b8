import { describe, expect, it } from 'vitest';
import type { Form } from './definition/define-form.js';
import { validate } from './definition/validate.js';
import { forms } from './documents/forms.js';
import * as testing from './testing.js';

const sheets: [form: Pick<Form, 'id' | 'parts'>, part: string, people: Record<string, unknown>][] = [
  [forms.admissionHandover, 'sheet', testing.admissionHandoverFixtures],
  [forms.dischargeRecord, 'sheet', testing.dischargeRecordFixtures],
  [forms.conferenceRecord, 'sheet', testing.conferenceRecordFixtures],
  [forms.screeningSheet, 'sheet', testing.screeningSheetFixtures],
  [forms.supportPlan, 'sheet', testing.supportPlanFixtures],
  [forms.liaisonForm, 'request', testing.liaisonRequestFixtures],
  [forms.liaisonForm, 'reply', testing.liaisonReplyFixtures],
  [forms.liaisonForm, 'notice', testing.liaisonNoticeFixtures],
];
const cases = sheets.flatMap(([form, part, people]) =>
  Object.entries(people).map(([situation, sheet]) => [form.id, part, situation, form, sheet] as const),
);

describe('the invented people of @renkei/forms/testing', () => {
  it('have sheets of every part of all six forms', () => {
    const there = sheets.map(([form, part]) => `${form.id} ${part}`);
    const all = Object.values(forms).flatMap((form) =>
      Object.keys(form.parts).map((part) => `${form.id} ${part}`),
    );
    expect(there.sort()).toEqual(all.sort());
  });

  it.each(cases)('%s, %s, %s: final, without an issue or a notice', (_, part, __, form, sheet) => {
    expect(validate(form, sheet, { part })).toMatchObject({
      ok: true,
      data: sheet,
      notices: [],
    });
  });

  it.each(cases)('%s, %s, %s: has only telephone numbers that ring nowhere', (_, __, ___, ____, sheet) => {
    const numbers = JSON.stringify(sheet).match(/\b0\d{1,4}-\d{1,4}-\d{4}\b/g) ?? [];
    expect(numbers.filter((one) => !/^(?:0000-00|0[5-9]0-0000)-/.test(one))).toEqual([]);
  });
});
