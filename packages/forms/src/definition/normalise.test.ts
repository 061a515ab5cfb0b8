import { describe, expect, it } from 'vitest';
import { depthOver, normalise } from './normalise.js';
import { sampleForm } from './sample-form.js';

describe('reading what people type', () => {
  it('understands eras, full width, half-width kana and units, and keeps what was written', () => {
    const typed = {
      head: {
        writtenOn: '令和８年４月１日',
        age: '８５歳',
        nameKana: 'ｳﾐﾉ ﾅﾐｺ',
        name: '𠮷野',
        phone: '０２２６ー００－００００',
      },
      level: '２',
      wantsMeeting: '○',
      tubes: 'stoma、oxygen',
    };
    const read = normalise(sampleForm, typed);
    expect(read.issues).toEqual([]);
    expect(read.draft).toEqual({
      head: {
        writtenOn: '2026-04-01',
        age: 85,
        nameKana: 'ウミノ ナミコ',
        name: '𠮷野',
        phone: '0226-00-0000',
      },
      level: 'care2',
      wantsMeeting: true,
      tubes: ['stoma', 'oxygen'],
    });
    expect(read.typed['head.writtenOn']).toBe('令和８年４月１日');
    expect(read.typed).not.toHaveProperty('head.name');
  });

  it('keeps a wrong value in what was typed, with its issue, and out of the draft', () => {
    const read = normalise(sampleForm, { head: { bornOn: '昭和65年1月1日' }, level: 'care9' });
    expect(read.draft).toEqual({});
    expect(read.typed).toEqual({ 'head.bornOn': '昭和65年1月1日', level: 'care9' });
    expect(read.issues.map((issue) => issue.code)).toEqual(['eraRange', 'unknownChoice']);
  });

  it('takes an unticked box for no answer', () => {
    const read = normalise(sampleForm, { wantsMeeting: 'なし' });
    expect(read).toMatchObject({ draft: {}, issues: [], typed: { wantsMeeting: 'なし' } });
  });

  it('reads a single entry as a list of one', () => {
    expect(normalise(sampleForm, { drugs: { name: '朝の薬' } }).draft).toEqual({
      drugs: [{ name: '朝の薬' }],
    });
  });

  it('keeps what the form does not know aside, and the answers of a set that is not chosen', () => {
    const read = normalise(sampleForm, { pet: 'cat', place: { facilityName: '潮風の家' } });
    expect(read.aside).toEqual({ pet: 'cat', 'place.facilityName': '潮風の家' });
    expect(read.issues).toEqual([]);
  });

  it('is a fixed point on what it has read', () => {
    const read = normalise(sampleForm, {
      head: { writtenOn: 'R8.4.1', phone: '0226(00)0000' },
      tubes: ['oxygen'],
    });
    const again = normalise(sampleForm, read.draft);
    expect(again.draft).toEqual(read.draft);
    expect(again.typed).toEqual({});
  });
});

describe('hostile input', () => {
  it.each([null, undefined, 5, 'text', [], [{}]])('%j is no sheet', (input) => {
    expect(normalise(sampleForm, input).issues).toEqual([{ code: 'notObject', path: [] }]);
  });

  it('nested a hundred thousand deep is refused without overflowing', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 100_000; i++) deep = { a: deep };
    expect(normalise(sampleForm, deep).issues).toEqual([{ code: 'tooDeep', path: [], params: { max: 12 } }]);
  });

  it('nested too deeply under one key does not take the rest of the sheet with it', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 13; i++) deep = { a: deep };
    const { draft, issues } = normalise(sampleForm, { level: 'care2', host: deep });
    expect([draft, issues]).toEqual([
      { level: 'care2' },
      [{ code: 'tooDeep', path: [], params: { max: 12 } }],
    ]);
  });

  it('that holds one object in very many places is answered at once', () => {
    let many: object = { a: 'x' };
    for (let i = 0; i < 11; i++) many = { a: many, b: many, c: many, d: many, e: many, f: many };
    expect(normalise(sampleForm, { level: 'care2', host: many }).draft).toEqual({ level: 'care2' });
  });

  it('that keeps its content out of sight is no section, and is not lost unsaid', () => {
    for (const head of [new Map([['name', '海野']]), new Set(['x']), new Date(0)]) {
      const { typed, issues } = normalise(sampleForm, { head });
      expect([typed, issues]).toEqual([{ head }, [{ code: 'type', path: ['head'] }]]);
    }
    expect(normalise(sampleForm, new URLSearchParams('level=care2')).issues).toEqual([
      { code: 'notObject', path: [] },
    ]);
  });

  it('depth is counted in objects and lists', () => {
    expect(depthOver({ a: { b: [1] } }, 2)).toBe(false);
    expect(depthOver({ a: { b: [{}] } }, 2)).toBe(true);
  });
});
