import { describe, expect, it } from 'vitest';
import { normalise } from '../definition/normalise.js';
import { sampleForm } from '../definition/sample-form.js';
import { blankSheet } from './blank-sheet.js';
import { fromLabels } from './from-labels.js';
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

  it('takes brackets in a text for what was written, and where boxes are chosen for a hint', () => {
    expect(
      read({ 基本情報: { 氏名: '［海野］' }, 要介護度: '［要介護1／要介護2］', 参加: '［○］' }).input,
    ).toEqual({
      head: { name: '［海野］' },
    });
  });

  it('keeps a list that is longer than any box as it was typed', () => {
    const long = '酸素療法(在宅、外出)、'.repeat(500);
    expect(read({ 医療処置: long }).input).toEqual({ tubes: [long] });
  });

  it('does not repeat an unknown label, which might be a name', () => {
    expect(JSON.stringify(read({ 海野波子: 'x' }).notices)).not.toContain('海野');
  });

  it('refuses the same answer twice', () => {
    expect(read({ 年齢: '85', 'head.age': '86' }).issues).toEqual([
      { code: 'duplicate', path: ['head', 'age'] },
    ]);
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

  it('refuses an answer below one that is a single word', () => {
    expect(read({ head: '海野', 'head.age': '86' }).issues).toEqual([
      { code: 'duplicate', path: ['head', 'age'] },
    ]);
  });

  it('takes hostile keys for unknown labels', () => {
    const result = read(JSON.parse('{"__proto__":{"x":1},"constructor":"y"}'));
    expect(result.input).toEqual({});
    expect(Object.keys(result.unplaced)).toEqual(['__proto__', 'constructor']);
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
