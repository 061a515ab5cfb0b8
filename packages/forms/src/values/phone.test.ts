import { describe, expect, it } from 'vitest';
import { checkPhone, parsePhone, phoneDigits } from './phone.js';

// Invented numbers; the subscriber part 0000 is not assigned.
describe('a telephone number', () => {
  it.each([
    ['0226-22-0000', '0226-22-0000'],
    ['0226220000', '0226220000'],
    ['０２２６－２２－００００', '0226-22-0000'],
    ['0226ー22ー0000', '0226-22-0000'],
    ['(0226)22-0000', '0226-22-0000'],
    ['（０２２６）２２－００００', '0226-22-0000'],
    ['0226(22)0000', '0226-22-0000'],
    ['03 0000 0000', '03-0000-0000'],
    ['03-0000-0000', '03-0000-0000'],
    ['090-0000-0000', '090-0000-0000'],
    ['07000000000', '07000000000'],
    ['050-0000-0000', '050-0000-0000'],
    ['060-0000-0000', '060-0000-0000'],
    ['0120-000-000', '0120-000-000'],
    ['0800-000-0000', '0800-000-0000'],
    ['+81-226-22-0000', '0226-22-0000'],
    ['+81 90 0000 0000', '090-0000-0000'],
    ['010-81-226-22-0000', '0226-22-0000'],
    ['＋１（３１０）５５５−０１００', '+1-310-555-0100'],
    ['010-1-310-555-0100', '+1-310-555-0100'],
    ['+82 2 0000 0000', '+82-2-0000-0000'],
    ['+886 2 0000 0000', '+886-2-0000-0000'],
  ])('%s is kept as %s', (typed, value) => {
    expect(parsePhone(typed)).toEqual({ ok: true, value });
    expect(checkPhone(value)).toBeUndefined();
  });

  it.each([
    '0226-22-0000 内線123',
    '0226-22-0000内線123',
    '0226-22-0000（内線123）',
    '0226-22-0000 (内線 １２３)',
    '0226-22-0000 内線：123',
    '0226-22-0000 ext.123',
    '０２２６－２２－００００　ＥＸＴ　１２３',
  ])('%s keeps its extension at the end', (typed) => {
    expect(parsePhone(typed)).toEqual({ ok: true, value: '0226-22-0000 内線123' });
  });

  it.each([
    ['nine digits', '226-22-0000'],
    ['nine digits after a zero too few', '022-62-0000'],
    ['eleven digits on a fixed line', '0226-22-00000'],
    ['ten digits on a mobile', '090-000-0000'],
    ['ten digits behind 0800', '0800-00-0000'],
    ['no area code', '22-0000'],
    ['an emergency number', '119'],
    ['a number abroad without its country', '+0-212-000-0000'],
    ['a number abroad that is too short', '+1-2120'],
    ['a number abroad that is too long', '+1-212-000-0000-00000'],
    ['a plus sign before a Japanese number', '+0226-22-0000'],
    ['two numbers', '0226-22-0000 0226-22-0001'],
    ['words', '自宅と同じ'],
    ['an extension without digits', '0226-22-0000 内線'],
    ['two extensions', '0226-22-0000 内線12内線34'],
    ['nothing', ''],
  ])('%s is refused', (_, typed) => {
    expect(parsePhone(typed)).toEqual({ ok: false, problem: { code: 'phone' } });
  });

  it.each([
    '0226-22-0000 ',
    '-0226-22-0000',
    '0226--22-0000',
    '0226-22-0000-',
    '０２２６220000',
    '(0226)22-0000',
  ])('%s is no stored number', (stored) => {
    expect(checkPhone(stored)).toEqual({ code: 'phone' });
  });

  it('as FAX is a fixed line', () => {
    expect(parsePhone('0226-22-0001', { fax: true }).ok).toBe(true);
    expect(parsePhone('0120-000-000', { fax: true }).ok).toBe(true);
    expect(parsePhone('050-0000-0000', { fax: true }).ok).toBe(true);
    expect(parsePhone('090-0000-0000', { fax: true })).toEqual({ ok: false, problem: { code: 'phone' } });
    expect(checkPhone('0800-000-0000', { fax: true })).toEqual({ code: 'phone' });
    expect(checkPhone('+1-310-555-0100', { fax: true })).toEqual({ code: 'phone' });
  });

  it('is the same number however it is printed', () => {
    expect(phoneDigits('0226-22-0000 内線123')).toBe('0226220000');
    expect(phoneDigits('0226220000')).toBe('0226220000');
  });
});
