import { type Form, forms, fromLabels, readCsv, writeCsv } from '@renkei/forms';
import * as people from '@renkei/forms/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodAnswer } from '../../forms/test/generated/answers-of.js';
import { allParts, documentsOf } from '../../forms/test/generated/documents-of.js';
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

/** Every answer with its place; entries of a list that are blank are none. */
const answersIn = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => answersIn(one, `${path}.${key}`))
    : [`${path} ${JSON.stringify(value)}`];

describe.each(allParts)('$name, with any good answers', { timeout: 60_000 }, ({ form, key, part }) => {
  it.each([
    ['Japanese labels', ja],
    ['English labels', en],
  ])('is read back as it was from a table and from a record under %s', (_title, words) => {
    const options = { words, part: key };
    fc.assert(
      fc.property(documentsOf(part.nodes, goodAnswer), (document) => {
        const { text, unplaced } = writeCsv(form, [document], options);
        const { rows, issues, notices } = readCsv(form, text, options);
        expect([unplaced, issues, notices, rows[0]?.unplaced]).toEqual([[], [], [], []]);
        expect(answersIn(rows[0]?.draft)).toEqual(answersIn(document));
        const record = fromLabels(form, document, words, { part: key });
        expect([record.issues, record.notices, record.unplaced]).toEqual([[], [], {}]);
        expect(answersIn(record.input)).toEqual(answersIn(document));
      }),
      { numRuns: 6, seed: 20260401 },
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
