import { describe, expect, it } from 'vitest';
import { checkPostalCode, parsePostalCode } from './postal-code.js';

describe('a postal code', () => {
  it.each(['000-0001', '0000001', '〒000-0001', '〒 ０００－０００１', '０００ー０００１', ' 000−0001 '])(
    '%s is kept as seven digits',
    (typed) => {
      expect(parsePostalCode(typed)).toEqual({ ok: true, value: '0000001' });
    },
  );

  it.each(['000-001', '0000-001', '00000011', '000-000a', '〒', '000--0001', ''])(
    '%s is refused',
    (typed) => {
      expect(parsePostalCode(typed)).toEqual({ ok: false, problem: { code: 'postalCode' } });
    },
  );

  it('is stored without hyphen', () => {
    expect(checkPostalCode('0000001')).toBeUndefined();
    expect(checkPostalCode('000-0001')).toEqual({ code: 'postalCode' });
    expect(checkPostalCode('０００0001')).toEqual({ code: 'postalCode' });
  });
});
