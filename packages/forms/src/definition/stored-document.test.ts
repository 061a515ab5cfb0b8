import { describe, expect, it } from 'vitest';
import { defineForm } from './define-form.js';
import { choice } from './leaf.js';
import { normalise } from './normalise.js';
import { readAs } from './read-as.js';
import { sampleForm, sampleSheet } from './sample-form.js';
import { resumeDraft, storeDraft } from './stored-document.js';
import { validate } from './validate.js';

describe('a draft is kept', () => {
  const typed = { head: { name: '海野 波子', writtenOn: '令和8年4月', bornOn: 'S10.3.5' }, pet: 'cat' };
  const { document, issues } = storeDraft(sampleForm, typed);

  it('with what was understood, what was written, and what has no place', () => {
    expect(document).toEqual({
      form: 'sample',
      edition: 'new',
      part: 'sheet',
      content: { head: { name: '海野 波子', bornOn: '1935-03-05' } },
      typed: { 'head.writtenOn': '令和8年4月', 'head.bornOn': 'S10.3.5' },
      aside: { pet: 'cat' },
    });
    expect(issues).toHaveLength(1);
  });

  it('resumed after JSON, it reads to the same draft', () => {
    const back = JSON.parse(JSON.stringify(document));
    expect(resumeDraft(back)).toEqual(typed);
    expect(storeDraft(sampleForm, resumeDraft(back)).document).toEqual(document);
  });

  it('resumed, a blank row keeps its number, whatever stands in the row after it', () => {
    for (const second of ['x', { from: '令和8年' }, { shape: 'round' }]) {
      const stored = storeDraft(sampleForm, { drugs: [{}, second] }).document;
      const back = resumeDraft(JSON.parse(JSON.stringify(stored)));
      expect(back).toStrictEqual({ drugs: [{}, second] });
      expect(storeDraft(sampleForm, back).document).toEqual(stored);
    }
  });

  it('completed, it is a good final sheet', () => {
    const input = resumeDraft(document);
    (input.head as Record<string, unknown>).writtenOn = '令和8年4月1日';
    expect(validate(sampleForm, normalise(sampleForm, input).draft).ok).toBe(true);
  });
});

describe('a document under another edition or region', () => {
  const stored = (content: Record<string, unknown>, more: object = {}) => ({
    form: 'sample',
    edition: 'new',
    part: 'sheet',
    content,
    aside: {},
    ...more,
  });

  it('of the new edition, read as the old one, keeps the new answers as extra', () => {
    const old = sampleForm.edition('old');
    const read = readAs(old, stored({ ...sampleSheet, added: { note: 'x' } }));
    expect(read.data).toEqual(sampleSheet);
    expect(read.extra).toEqual({ added: { note: 'x' } });
  });

  it('of the old edition, read as the new one, says what only the new one asks', () => {
    expect(readAs(sampleForm, stored(sampleSheet, { edition: 'old' })).missing).toEqual(['added.note']);
  });

  it('an answer that waited aside comes back where it is known', () => {
    const read = readAs(sampleForm, stored(sampleSheet, { edition: 'old', aside: { added: { note: 'x' } } }));
    expect(read.data).toHaveProperty('added.note', 'x');
    expect(read.missing).toEqual([]);
  });

  it("a region's own option is read as the base code it stands for, an unknown one stays extra", () => {
    const { sheet } = sampleForm.parts;
    const level = choice(['care1', { code: 'care1light', is: 'care1' }, 'care9'], { sensitivity: 'health' });
    const writer = defineForm({
      ...sampleForm,
      parts: { sheet: { ...sheet, nodes: { ...sheet.nodes, level } } },
    });
    const read = (code: string) => readAs(sampleForm, stored({ level: code }, { region: 'x' }), { writer });
    expect(read('care1light').data).toEqual({ level: 'care1' });
    expect(read('care9')).toMatchObject({ data: {}, extra: { level: 'care9' } });
  });
});
