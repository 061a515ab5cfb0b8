import { describe, expect, it } from 'vitest';
import { normalise } from '../definition/normalise.js';
import { sampleForm } from '../definition/sample-form.js';
import { blankSheet } from './blank-sheet.js';
import { fromLabels } from './from-labels.js';
import { dwellingForm, dwellings, dwellingWords } from './sample-dwellings.js';
import { sampleWords as words } from './sample-words.js';

const read = (record: unknown) => fromLabels(sampleForm, record, words);

describe('a record under the labels of the paper', () => {
  it('finds a label anywhere when it is printed once', () => {
    expect(read({ 記入日: 'R8.4.1', 施設名: '潮風の家' }).input).toEqual({
      head: { writtenOn: 'R8.4.1' },
      place: { facilityName: '潮風の家' },
    });
  });

  it('takes width and blanks of a label as they come', () => {
    expect(read({ ＴＥＬ: '0226-00-0000', '生年 月日': 'S10.1.1' }).input).toEqual({
      head: { phone: '0226-00-0000', bornOn: 'S10.1.1' },
    });
  });

  it('never guesses a label that is printed twice: it names the candidates', () => {
    const result = read({ 氏名: '海野' });
    expect(result.issues).toEqual([
      { code: 'ambiguousLabel', path: [], params: { candidates: ['head.name', 'added.note'] } },
    ]);
    expect(result.unplaced).toEqual({ 氏名: '海野' });
  });

  it('takes it under its heading', () => {
    expect(read({ 基本情報: { 氏名: '海野' }, 服薬: [{ 氏名: '朝の薬' }] }).input).toEqual({
      head: { name: '海野' },
      drugs: [{ name: '朝の薬' }],
    });
  });

  it('takes a heading that is also the name of its box for the box when one answer stands there', () => {
    const doubled = { ...words, 'forms.sample.ulcer.has.label': '褥瘡の有無' };
    const found = (record: unknown) => fromLabels(sampleForm, record, doubled);
    expect(found({ 褥瘡の有無: 'なし' })).toMatchObject({ input: { ulcer: { has: 'no' } }, issues: [] });
    const both = { 褥瘡の有無: { 褥瘡の有無: 'あり', 部位等: '踵' } };
    expect(found(both)).toMatchObject({ input: { ulcer: { has: 'yes', detail: '踵' } }, issues: [] });
  });

  it('takes field keys and dotted paths beside labels', () => {
    expect(read({ head: { name: '海野' }, 'head.age': '85', level: '要介護２' }).input).toEqual({
      head: { name: '海野', age: '85' },
      level: 'care2',
    });
  });

  it('turns option labels into codes, several at once, commas in brackets left alone', () => {
    expect(
      read({ 医療処置: '酸素療法（在宅、外出）、ストーマ', 褥瘡の有無: { 有無: 'あり', 部位等: '踵' } })
        .input,
    ).toEqual({
      tubes: ['oxygen', 'stoma'],
      ulcer: { has: 'yes', detail: '踵' },
    });
  });

  it('takes an option without its brackets, or only what stands in them, when that fits one option', () => {
    expect(read({ 医療処置: '酸素療法' }).input).toEqual({ tubes: ['oxygen'] });
    expect(read({ 医療処置: '在宅、外出' }).input).toEqual({ tubes: ['oxygen'] });
  });

  it('takes an option with a comma in its name for one answer, wherever it stands in the list', () => {
    const named = { ...words, 'forms.sample.tubes.option.stoma': 'ストーマ、人工肛門又は膀胱瘻' };
    const found = (typed: string) => fromLabels(sampleForm, { 医療処置: typed }, named).input.tubes;
    const whole = 'ストーマ、人工肛門又は膀胱瘻';
    expect(found(`${whole}、なし`)).toEqual(['stoma', 'none']);
    expect(found(`酸素療法、${whole}、なし`)).toEqual(['oxygen', 'stoma', 'none']);
    expect(found(`酸素療法(在宅、外出)，${whole}`)).toEqual(['oxygen', 'stoma']);
    expect(found('ストーマ、酸素療法')).toEqual(['ストーマ', 'oxygen']);
    expect(found('酸素療法、(ストーマ、')).toEqual(['oxygen', '(ストーマ、']);
  });

  it('says which label was probably meant and keeps what had no place', () => {
    const result = read({ 生年月: 'S10.1.1' });
    expect(result.notices).toEqual([
      { code: 'unknownLabel', path: [], params: { line: 1, nearest: 'head.bornOn' } },
    ]);
    expect(result.unplaced).toEqual({ 生年月: 'S10.1.1' });
  });

  it('takes brackets for what was written, and where the blank sheet has the same for a hint', () => {
    const written = { 基本情報: { 氏名: '［海野］' }, 要介護度: '［要介護2］', 参加: '［不明］' };
    expect(read(written).input).toEqual({
      head: { name: '［海野］' },
      level: '［要介護2］',
      wantsMeeting: '［不明］',
    });
    expect(read({ 要介護度: '［要介護1／要介護2］', 参加: '［○］' }).input).toEqual({});
  });

  it('keeps a list of commas alone', () => {
    expect(read({ 医療処置: '、' }).input).toEqual({ tubes: ['、'] });
  });

  it('keeps a list that is longer than any box as it was typed', () => {
    const long = '酸素療法(在宅、外出)、'.repeat(500);
    expect(read({ 医療処置: long }).input).toEqual({ tubes: [long] });
  });

  it('does not repeat an unknown label, which might be a name', () => {
    expect(JSON.stringify(read({ 海野波子: 'x' }).notices)).not.toContain('海野');
  });

  it('refuses the same answer twice, and keeps the second as it was typed', () => {
    expect(read({ 年齢: '85', 'head.age': '86', 要介護度: '要介護2', level: '要介護1' })).toMatchObject({
      input: { head: { age: '85' }, level: 'care2' },
      issues: [
        { code: 'duplicate', path: ['head', 'age'] },
        { code: 'duplicate', path: ['level'] },
      ],
      unplaced: { 'head\\.age': '86', level: '要介護1' },
    });
    expect(read({ drugs: ['x'], 服薬: [{ 氏名: 'a' }, { 氏名: 'b' }] })).toMatchObject({
      input: { drugs: ['x', { name: 'b' }] },
      unplaced: { '服薬.0.氏名': 'a' },
    });
  });

  it('takes a blank beside an answer for none', () => {
    expect(read({ 年齢: '', 'head.age': '86', head: { age: null } })).toEqual({
      input: { head: { age: '86' } },
      issues: [],
      notices: [],
      unplaced: {},
    });
  });

  it('keeps the number of a blank row: the second medicine stays the second', () => {
    const { input } = read({ 服薬: [{}, { 氏名: '夜の薬' }] });
    expect(input).toStrictEqual({ drugs: [{}, { name: '夜の薬' }] });
    expect(normalise(sampleForm, input).draft).toStrictEqual(input);
  });

  it('keeps apart what had no place under a heading and under a key with a dot', () => {
    expect(read({ head: { pet: 'cat' }, 'head.pet': 'dog' }).unplaced).toEqual({
      'head.pet': 'cat',
      'head\\.pet': 'dog',
    });
  });

  it('refuses an answer below one that is a single word, and keeps it', () => {
    expect(read({ head: '海野', 'head.age': '86' })).toMatchObject({
      input: { head: '海野' },
      issues: [{ code: 'duplicate', path: ['head', 'age'] }],
      unplaced: { 'head\\.age': '86' },
    });
  });

  it('takes hostile keys for unknown labels', () => {
    const result = read(JSON.parse('{"__proto__":{"x":1},"constructor":"y"}'));
    expect(result.input).toEqual({});
    expect(Object.keys(result.unplaced)).toEqual(['__proto__', 'constructor']);
  });
});

describe('sets of questions that ask alike', () => {
  const found = (record: unknown) => fromLabels(dwellingForm, record, dwellingWords);

  it.each(dwellings)("the form's own document is read as it is: %j", (document) => {
    expect(found(document)).toEqual({ input: document, issues: [], notices: [], unplaced: {} });
  });

  it('an option is read by the set that the record has chosen, beside it or before it', () => {
    const facility = { place: { type: 'facility', kind: 'otherFacility' } };
    expect(found({ 居所: { 種別: 'その他', type: 'facility' } }).input).toEqual(facility);
    expect(found({ place: { type: 'facility' }, 種別: 'その他' }).input).toEqual(facility);
    expect(found({ 居所: { type: 'home', 種別: 'その他' } }).input).toEqual({
      place: { type: 'home', kind: 'otherHome' },
    });
  });

  it('while none is chosen, it stays as it was written', () => {
    const { input, issues } = found({ 居所: { 種別: 'その他', 面会: [{ 日: 'R8.4.1' }] } });
    expect([input, issues]).toEqual([{ place: { kind: 'その他', visits: [{ on: 'R8.4.1' }] } }, []]);
  });

  it('their blank sheet, read back untouched or with a set chosen, has no answers', () => {
    const sheet = blankSheet(dwellingForm, dwellingWords) as { 居所: object };
    expect(found(sheet)).toEqual({ input: {}, issues: [], notices: [], unplaced: {} });
    const { input } = found({ 居所: { ...sheet.居所, type: 'home' } });
    expect(input).toEqual({ place: { type: 'home' } });
  });
});

describe('the blank sheet', () => {
  it('stands under the labels of the paper, sections as headings, options as placeholders', () => {
    expect(blankSheet(sampleForm, words)).toEqual({
      基本情報: { 記入日: '', 生年月日: '', 年齢: '', 氏名: '', フリガナ: '', TEL: '' },
      要介護度: '［要介護1／要介護2］',
      褥瘡の有無: { 有無: '［なし／あり］', 部位等: '' },
      医療処置: '［なし／酸素療法(在宅、外出)／ストーマ］',
      参加: '［○］',
      服薬: [{ 氏名: '', 開始: '', 終了: '' }],
      居所: { type: '', 独居: '［○］', 施設名: '' },
      追加: { 氏名: '' },
    });
  });

  it('read back untouched is an empty draft without issues', () => {
    const found = read(blankSheet(sampleForm, words));
    expect(found.issues).toEqual([]);
    expect(normalise(sampleForm, found.input)).toMatchObject({ draft: {}, issues: [] });
  });
});
