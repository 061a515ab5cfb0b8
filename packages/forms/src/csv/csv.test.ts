import { describe, expect, it } from 'vitest';
import { sampleForm, sampleSheet } from '../definition/sample-form.js';
import { dwellingForm, dwellings, dwellingWords } from '../labels/sample-dwellings.js';
import { sampleWords } from '../labels/sample-words.js';
import { parseCsv } from './csv-text.js';
import { readCsv } from './read-csv.js';
import { writeCsv } from './write-csv.js';

// an option with the mark that stands between options
const words = { ...sampleWords, 'forms.sample.tubes.option.stoma': 'ストーマ、人工肛門' };
const full = {
  head: { writtenOn: '2026-04-01', bornOn: '1940-04-01', age: 86, name: '海野 波子', phone: '0226-00-0000' },
  level: 'care2',
  ulcer: { has: 'yes', detail: '="踵", 右' },
  tubes: ['oxygen', 'stoma'],
  wantsMeeting: true,
  drugs: [{ name: '朝の薬' }, { name: '夜の薬', from: '2026-03-01' }],
  place: { type: 'facility', facilityName: "'＋潮風の家" },
  added: { note: '-一行目\n二行目' },
};
const tableOf = (text: string) => {
  const file = parseCsv(text);
  return file.ok ? file.lines.map(({ cells }) => cells) : [];
};
const csv = (...lines: string[]) => lines.join('\r\n');

describe('documents as a table', () => {
  it('stand under the labels of the paper, with headings where a label is printed twice', () => {
    const [headings, cells] = tableOf(writeCsv(sampleForm, [full], { words }).text);
    expect(Object.fromEntries((headings ?? []).map((heading, i) => [heading, cells?.[i]]))).toEqual({
      記入日: '2026-04-01',
      生年月日: '1940-04-01',
      年齢: '86',
      '基本情報 › 氏名': '海野 波子',
      フリガナ: '',
      TEL: '0226-00-0000',
      要介護度: '要介護2',
      有無: 'あり',
      部位等: `'="踵", 右`,
      医療処置: '酸素療法(在宅、外出)、ストーマ、人工肛門',
      参加: '○',
      '服薬 #1 › 氏名': '朝の薬',
      '服薬 #1 › 開始': '',
      '服薬 #1 › 終了': '',
      '服薬 #2 › 氏名': '夜の薬',
      '服薬 #2 › 開始': '2026-03-01',
      '服薬 #2 › 終了': '',
      居所: 'facility',
      独居: '',
      施設名: `''＋潮風の家`,
      '追加 › 氏名': `'-一行目\n二行目`,
    });
  });

  it('stand under the keys where no words are given', () => {
    const [headings, cells] = tableOf(writeCsv(sampleForm, [sampleSheet]).text);
    const table = Object.fromEntries((headings ?? []).map((heading, i) => [heading, cells?.[i]]));
    expect(table).toMatchObject({
      name: '海野 波子',
      'drugs #1 › name': '朝の薬',
      place: 'facility',
    });
  });

  it('begin with a mark by which Excel knows UTF-8, unless it is not wanted', () => {
    expect(writeCsv(sampleForm, []).text.startsWith('\uFEFF')).toBe(true);
    expect(writeCsv(sampleForm, [], { byteOrderMark: false }).text.startsWith('writtenOn')).toBe(true);
  });

  it.each([
    ['labels', words],
    ['keys', {}],
  ])('are read back as they were, under %s', (_title, used) => {
    const documents = [full, sampleSheet, { level: 'care1' }];
    const { rows, issues, notices } = readCsv(
      sampleForm,
      writeCsv(sampleForm, documents, { words: used }).text,
      {
        words: used,
      },
    );
    expect([issues, notices]).toEqual([[], []]);
    expect(rows.map(({ draft }) => draft)).toEqual(documents);
    expect(rows.flatMap((row) => [row.typed, row.aside, row.unplaced, row.issues])).toEqual(
      documents.flatMap(() => [{}, {}, [], []]),
    );
  });

  it('lose nothing unsaid: what stands in no cell is named', () => {
    const documents = [
      full,
      {
        'head.writtenOn': '2026-04-01',
        head: { name: ['海野'], writtenOn: true, hobby: '海' },
        level: { of: 'care2' },
        tubes: ['oxygen', {}],
        wantsMeeting: false,
        drugs: [{ name: 'a' }, 'b', {}, { name: 'd' }],
        place: [],
        added: 'x',
        song: '',
        notes: { a: 'b' },
      },
      'no sheet',
    ];
    const { text, unplaced } = writeCsv(sampleForm, documents, { words });
    expect(unplaced.map(({ document, path }) => [document, ...path])).toEqual([
      [1, 'head.writtenOn'],
      [1, 'head', 'name'],
      [1, 'head', 'writtenOn'],
      [1, 'head', 'hobby'],
      [1, 'level'],
      [1, 'tubes'],
      [1, 'wantsMeeting'],
      [1, 'drugs', 1],
      [1, 'drugs', 3],
      [1, 'added'],
      [1, 'notes'],
      [2],
    ]);
    const { rows } = readCsv(sampleForm, text, { words });
    expect(rows[1]?.draft).toEqual({ drugs: [{ name: 'a' }] });
  });

  it.each([
    ['labels', dwellingWords],
    ['keys', {}],
  ])('are read back as they were where sets of questions ask alike, under %s', (_title, used) => {
    const { text, unplaced } = writeCsv(dwellingForm, dwellings, { words: used });
    const { rows, issues, notices } = readCsv(dwellingForm, text, { words: used });
    expect([unplaced, issues, notices]).toEqual([[], [], []]);
    expect(rows.map(({ draft }) => draft)).toEqual(dwellings);
    expect(rows.flatMap((row) => [row.typed, row.aside, row.unplaced, row.issues])).toEqual(
      dwellings.flatMap(() => [{}, {}, [], []]),
    );
  });

  it('where sets of questions ask alike, stand under their one label, and under the key where they have two', () => {
    const [headings, ...cells] = tableOf(writeCsv(dwellingForm, dwellings, { words: dwellingWords }).text);
    expect(headings).toEqual(['居所', 'place › name', '種別', '面会 #1 › 日', '面会 #2 › 日']);
    expect(cells.map(([, , kind]) => kind)).toEqual(['その他', 'その他', '病棟']);
  });

  it('without any document are an empty table to fill in', () => {
    const { rows, issues } = readCsv(sampleForm, writeCsv(sampleForm, [], { words }).text, { words });
    expect([rows, issues]).toEqual([[], []]);
  });
});

describe('a table that an office filled in', () => {
  it('is read as people write', () => {
    const text = csv(
      '氏名の欄,TEL,生年月日,要介護度,医療処置,参加',
      'x,（０２２６）００－００００,S10.3.5,要介護２,"酸素療法、なし",はい',
    );
    const [row] = readCsv(sampleForm, text, { words }).rows;
    expect(row).toMatchObject({
      line: 2,
      draft: {
        head: { phone: '0226-00-0000', bornOn: '1935-03-05' },
        level: 'care2',
        tubes: ['oxygen', 'none'],
        wantsMeeting: true,
      },
      unplaced: [{ column: 1, heading: '氏名の欄', cell: 'x' }],
    });
  });

  it('keeps what is not understood, with its issue, line by line', () => {
    const text = csv('記入日,年齢', '2026-02-30,３', '2026-04-01,x');
    expect(
      readCsv(sampleForm, text, { words }).rows.map(({ line, draft, typed, issues }) => [
        line,
        draft,
        typed,
        issues,
      ]),
    ).toEqual([
      [
        2,
        { head: { age: 3 } },
        { 'head.writtenOn': '2026-02-30', 'head.age': '３' },
        [{ code: 'dateExists', path: ['head', 'writtenOn'] }],
      ],
      [
        3,
        { head: { writtenOn: '2026-04-01' } },
        { 'head.age': 'x' },
        [expect.objectContaining({ code: 'type', path: ['head', 'age'] })],
      ],
    ]);
  });

  it('names headings that lead nowhere, to several questions, or twice to one; their cells have no place', () => {
    const text = csv('記入,氏名,年齢,基本情報 › 年齢,基本情報,', '1,2,3,4,5,6,7');
    const { rows, issues, notices } = readCsv(sampleForm, text, { words });
    expect(issues).toEqual([
      { code: 'ambiguousLabel', path: [], params: { line: 2, candidates: ['head.name', 'added.note'] } },
      { code: 'duplicate', path: ['head', 'age'], params: { line: 4 } },
    ]);
    expect(notices).toEqual([
      { code: 'unknownLabel', path: [], params: { line: 1, nearest: 'head.writtenOn' } },
      { code: 'unknownLabel', path: [], params: { line: 5, nearest: 'head' } },
    ]);
    expect(rows[0]?.draft).toEqual({ head: { age: 3 } });
    expect(rows[0]?.unplaced.map(({ column, cell }) => [column, cell])).toEqual([
      [1, '1'],
      [2, '2'],
      [4, '4'],
      [5, '5'],
      [6, '6'],
      [7, '7'],
    ]);
  });

  it('has an option read by the set of questions that the line chooses, in whatever column', () => {
    const text = csv('種別,居所', 'その他,facility', 'その他,home', 'その他,');
    const { rows } = readCsv(dwellingForm, text, { words: dwellingWords });
    expect(rows.map(({ draft, aside }) => [draft, aside])).toEqual([
      [{ place: { type: 'facility', kind: 'otherFacility' } }, {}],
      [{ place: { type: 'home', kind: 'otherHome' } }, {}],
      [{}, { 'place.kind': 'その他' }],
    ]);
  });

  it.each([
    ['divided by tabs', '記入日\t年齢\r\n2026-04-01\t80'],
    ['read in another alphabet', '\uFFFDL\uFFFD\uFFFD\uFFFD,\uFFFDN\r\n2026-04-01,80'],
  ])('%s has no heading that names a question: that is an issue, and every cell is kept', (_title, text) => {
    const { rows, issues } = readCsv(sampleForm, text, { words });
    expect(issues).toEqual([{ code: 'notCsv', path: [], params: { line: 1 } }]);
    expect(rows[0]?.unplaced.length).toBeGreaterThan(0);
  });

  it('numbers the entries of a list; one that is left out between others is an empty one', () => {
    const text = csv('服薬＃１›氏名,服薬 #3 › 氏名,服薬 › 開始', 'a,c,2026-01-01');
    expect(readCsv(sampleForm, text, { words }).rows[0]?.draft).toEqual({
      drugs: [{ name: 'a', from: '2026-01-01' }, {}, { name: 'c' }],
    });
  });

  it('has no place for a medicine of high number where the sheet has three rows: the column is named, its cell kept', () => {
    const text = csv('服薬 #3 › 氏名,服薬 #9999 › 氏名', 'c,x');
    const { rows, issues } = readCsv(sampleForm, text, { words });
    expect(issues).toEqual([{ code: 'tooManyRows', path: ['drugs'], params: { line: 2, max: 3 } }]);
    expect(rows[0]).toMatchObject({
      input: { drugs: [{}, {}, { name: 'c' }] },
      unplaced: [{ column: 2, heading: '服薬 #9999 › 氏名', cell: 'x' }],
      issues: [],
    });
  });

  it.each<[string, string, unknown]>([
    ['that is no CSV', 'a\r\n"b', { code: 'notCsv', path: [], params: { line: 2 } }],
    ['that is empty', '\uFEFF', { code: 'notCsv', path: [], params: { line: 1 } }],
    [
      'that is too large',
      'x'.repeat(10_000_001),
      { code: 'tooLarge', path: [], params: { maxKilobytes: 10_000 } },
    ],
    [
      'with more lines than anybody types',
      `a${'\nb'.repeat(10_001)}`,
      { code: 'tooManyRows', path: [], params: { max: 10_000 } },
    ],
  ])('%s is refused', (_title, text, issue) => {
    expect(readCsv(sampleForm, text)).toEqual({ rows: [], issues: [issue], notices: [] });
  });

  it('cannot bring keys that name parts of JavaScript, nor a name into a message', () => {
    const text = csv('__proto__,constructor › x,海野波子', '1,2,3');
    const { rows, issues, notices } = readCsv(sampleForm, text, { words });
    expect(rows[0]?.unplaced).toHaveLength(3);
    expect(JSON.stringify([issues, notices])).not.toContain('海野');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
