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

  it.each<[string, Record<string, unknown>]>([
    ['a key that looks like the path of a name', { head: { name: '海野' }, 'head.name': '潮見' }],
    ['the same unknown answer inside and outside', { head: { name: '海野', pet: 1 }, 'head.pet': 2 }],
    ['a number for a key', { head: { '0': 'x' } }],
    ['a number for a key beside a name', { head: { name: '海野', '0': 'x' }, '1': 'y' }],
    ['one word in the place of a section', { head: '海野', 'head.name': '潮見' }],
    ['what looks like the length of a list', { drugs: [{ name: '朝の薬' }], 'drugs.length': 3 }],
    ['a length written into a row', { drugs: [{ name: '朝の薬', length: 3, 'a\\.b': 4 }] }],
    ['a row that no sheet has', { drugs: [{ name: '朝の薬' }], 'drugs.99999999': 'x' }],
    ['keys that name parts of JavaScript', JSON.parse('{"__proto__":{"x":1},"head":{"__proto__":2}}')],
    ['keys without a sign', { '': 1, '.': 2, '\\': 3, head: { '': 4 } }],
  ])('resumed, nothing typed is lost or moved: %s', (_title, input) => {
    const stored = storeDraft(sampleForm, input).document;
    const back = resumeDraft(JSON.parse(JSON.stringify(stored)));
    expect(back).toStrictEqual(input);
    expect(storeDraft(sampleForm, back).document).toEqual(stored);
    expect(validate(sampleForm, input, { stage: 'draft' }).aside).toEqual(stored.aside);
  });

  it('damaged or made up by somebody, it is taken up in no time, with what has no place under a key of its own', () => {
    const typed = { 'drugs.length': 3, 'drugs.99999999.name': 'x', 'level.x': 1, 'drugs.1.name': '夜の薬' };
    const content = { level: 'care2', drugs: [{ name: '朝の薬' }] };
    expect(resumeDraft({ content, typed, aside: {} })).toStrictEqual({
      level: 'care2',
      drugs: [{ name: '朝の薬' }, { name: '夜の薬' }],
      'drugs.length': 3,
      'drugs.99999999.name': 'x',
      'level.x': 1,
    });
    const lists = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x${i}.999`, 1]));
    expect(Object.keys(resumeDraft({ content, typed: lists, aside: {} }))).toHaveLength(10_002);
  });

  it('resumed, an answer given since goes before one that waited aside, and neither is lost', () => {
    const content = { head: { name: '海野' }, level: 'care2', tubes: ['oxygen'] };
    const aside = { 'head.name': '潮見', level: 'care9', tubes: ['dialysis', 'oxygen'], 'drugs.0.name': 'x' };
    expect(resumeDraft({ content, typed: { level: '２' }, aside })).toStrictEqual({
      head: { name: '海野' },
      'head.name': '潮見',
      level: '２',
      '\\level': 'care9',
      tubes: ['oxygen', 'dialysis'],
      drugs: [{ name: 'x' }],
    });
  });

  it('resumed and filled in further, it does not change the document', () => {
    const aside = { pet: { name: 'たま' } };
    const input = resumeDraft({ content: {}, typed: {}, aside });
    (input.pet as Record<string, unknown>).name = 'みけ';
    expect(aside).toEqual({ pet: { name: 'たま' } });
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
