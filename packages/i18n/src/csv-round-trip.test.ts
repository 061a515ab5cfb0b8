import { type Form, forms, readCsv, writeCsv } from '@renkei/forms';
import * as people from '@renkei/forms/testing';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.js';
import { ja } from './ja/index.js';

/** The people of each part; what a test name says is their group. */
const groups = [
  ['admissionHandover', 'sheet', people.admissionHandoverFixtures],
  ['dischargeRecord', 'sheet', people.dischargeRecordFixtures],
  ['liaisonForm', 'request', people.liaisonRequestFixtures],
  ['liaisonForm', 'reply', people.liaisonReplyFixtures],
  ['liaisonForm', 'notice', people.liaisonNoticeFixtures],
  ['screeningSheet', 'sheet', people.screeningSheetFixtures],
  ['supportPlan', 'sheet', people.supportPlanFixtures],
  ['conferenceRecord', 'sheet', people.conferenceRecordFixtures],
] as const;

describe.each(groups)('%s, %s, as a table', (id, part, fixtures) => {
  const form = forms[id] as unknown as Form;

  it.each([
    ['Japanese labels', ja],
    ['English labels', en],
    ['keys', {}],
  ])('under %s is read back as it was, every person', (_title, words) => {
    const documents = Object.values(fixtures);
    const { rows, issues, notices } = readCsv(form, writeCsv(form, documents, { words, part }).text, {
      words,
      part,
    });
    expect([issues, notices]).toEqual([[], []]);
    expect(rows.map(({ draft }) => draft)).toEqual(documents);
    expect(rows.flatMap((row) => [row.typed, row.aside, row.unplaced, row.issues])).toEqual(
      documents.flatMap(() => [{}, {}, [], []]),
    );
  });
});

describe('reasons for a discharge that is hard, with commas of their own', () => {
  const { supportPlan } = forms;
  const kinds = ['malignancyDementiaResp', 'emergency', 'adlDecline'] as const;
  const labels = kinds.map((kind) => ja[`codes.dischargeFactor.${kind}`]);

  it('stand in a cell as they are printed, and are read back one by one', () => {
    const text = writeCsv(supportPlan, [{ factors: { kinds } }], { words: ja }).text;
    expect(text).toContain(labels.join('、'));
    expect(readCsv(supportPlan, text, { words: ja }).rows[0]?.draft).toEqual({ factors: { kinds } });
  });
});
