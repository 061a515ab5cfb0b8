import { describe, expect, it } from 'vitest';
import {
  checkIdentifier,
  type IdentifierScheme,
  identifierRules,
  m10w21,
  mod11,
  parseIdentifier,
} from './identifiers.js';

describe('check digits', () => {
  it.each([
    ['3312001', 5],
    ['047050001', 8],
    ['04A050001', 1],
    ['049050001', 4],
    ['041234567', 0],
    ['041050001', 1],
    ['3904205', 6],
    ['04205', 1],
    ['04606', 0],
    ['13104', 5],
  ])('modulus 10 with weights 2 and 1 of %s is %i', (body, digit) => {
    expect(m10w21(body)).toBe(digit);
  });

  it('a letter counts as its official value, from A 10 to Z 32, without I, O and Q', () => {
    const official = { A: 10, B: 11, C: 12, D: 13, E: 14, F: 15, G: 16, H: 17, J: 18, K: 19, L: 20, M: 21 };
    const later = { N: 22, P: 23, R: 24, S: 25, T: 26, U: 27, V: 28, W: 29, X: 30, Y: 31, Z: 32 };
    for (const [letter, value] of Object.entries({ ...official, ...later })) {
      // Once doubled and once not, with the digits of each product added one by one.
      const sumOf = (product: number) => Math.floor(product / 10) + (product % 10);
      expect(m10w21(letter)).toBe((10 - (sumOf(2 * value) % 10)) % 10);
      expect(m10w21(`${letter}0`)).toBe((10 - (sumOf(value) % 10)) % 10);
    }
  });

  it.each([
    ['04205', 6],
    ['13104', 1],
  ])('modulus 11 of the municipality %s is %i', (body, digit) => {
    expect(mod11(body)).toBe(digit);
  });
});

const valid: [IdentifierScheme, string][] = [
  ['insuredPersonNumber', '0000012345'],
  ['insuredPersonNumber', 'H000012345'],
  ['insurerNumber', '042051'],
  ['insurerNumber', '046060'],
  ['insurerNumber', '131045'],
  ['localGovernmentCode', '042056'],
  ['localGovernmentCode', '131041'],
  ['nhiInsurerNumber', '042051'],
  ['employeesInsurerNumber', '33120015'],
  ['lateElderlyInsurerNumber', '39042056'],
  ['lateElderlyInsuredNumber', '33120015'],
  ['publicExpenseBearerNumber', '33120015'],
  ['publicExpenseRecipientNumber', '1234566'],
  ['careOfficeNumber', '0470500018'],
  ['careOfficeNumber', '04A0500011'],
  ['careOfficeNumber', '0490500014'],
  ['medicalInstitutionCode7', '2345670'],
  ['medicalInstitutionCode10', '0412345670'],
  ['medicalInstitutionCode10', '0410500011'],
  ['careManagerRegistrationNumber', '04000001'],
];

const lastDigitChanged = (value: string) => value.slice(0, -1) + ((Number(value.slice(-1)) + 1) % 10);

describe('an official number', () => {
  it.each(valid)('%s %s is accepted', (scheme, value) => {
    expect(checkIdentifier(scheme, value)).toBeUndefined();
    expect(parseIdentifier(scheme, value)).toEqual({ ok: true, value });
  });

  it('has an example here for every scheme', () => {
    expect(new Set(valid.map(([scheme]) => scheme))).toEqual(new Set(Object.keys(identifierRules)));
  });

  it.each([
    ['insurerNumber', '０４２０５－１', '042051'],
    ['insuredPersonNumber', 'ｈ０００ ０１２ ３４５', 'H000012345'],
    ['careOfficeNumber', '04a-0500011', '04A0500011'],
    ['medicalInstitutionCode10', '04ー1ー2345670', '0412345670'],
  ] as const)('%s typed as %s is stored as %s', (scheme, typed, value) => {
    expect(parseIdentifier(scheme, typed)).toEqual({ ok: true, value });
    expect(parseIdentifier(scheme, value)).toEqual({ ok: true, value });
  });

  it.each(
    valid.filter(([scheme]) => {
      const rule: { mark: string; check?: string } = identifierRules[scheme];
      return rule.check && rule.mark !== 'GK?' && scheme !== 'medicalInstitutionCode7';
    }),
  )('%s %s with another last digit is refused', (scheme, value) => {
    expect(parseIdentifier(scheme, lastDigitChanged(value))).toMatchObject({
      ok: false,
      problem: { code: 'identifier', params: { scheme, wrong: 'checkDigit' } },
    });
  });

  it('of an insurer typed in full width is read', () => {
    expect(parseIdentifier('insurerNumber', '０４２０５－１')).toEqual({ ok: true, value: '042051' });
  });

  it('tells an insurer number from the local government code of the same municipality', () => {
    expect(parseIdentifier('insurerNumber', '042056').ok).toBe(false);
    expect(parseIdentifier('localGovernmentCode', '042051').ok).toBe(false);
  });

  it.each([
    ['insuredPersonNumber', '123456789'],
    ['insuredPersonNumber', 'A000012345'],
    ['insuredPersonNumber', 'H00001234'],
    ['insurerNumber', '04205'],
    ['lateElderlyInsurerNumber', '33120015'],
    ['careOfficeNumber', '04I0500011'],
    ['careOfficeNumber', '04Q0500011'],
    ['careOfficeNumber', 'A470500018'],
    ['medicalInstitutionCode10', '04A0500011'],
    ['careManagerRegistrationNumber', '0400000A'],
    ['insurerNumber', '不明'],
    ['insurerNumber', ''],
  ] as const)('%s %s has the wrong form', (scheme, typed) => {
    expect(parseIdentifier(scheme, typed)).toEqual({
      ok: false,
      problem: {
        code: 'identifier',
        params: { scheme, length: identifierRules[scheme].length, wrong: 'form' },
      },
    });
  });

  it('with a rule that is only believed is kept, with a notice', () => {
    expect(parseIdentifier('lateElderlyInsuredNumber', '33120016')).toEqual({
      ok: true,
      value: '33120016',
      notices: [{ code: 'checkDigit', params: { scheme: 'lateElderlyInsuredNumber' } }],
    });
    expect(parseIdentifier('insuredPersonNumber', 'H12345678X')).toEqual({
      ok: true,
      value: 'H12345678X',
      notices: [{ code: 'pattern', params: { scheme: 'insuredPersonNumber' } }],
    });
  });

  it('of an institution without its prefecture is judged only when the prefecture is told', () => {
    const medicalInMiyagi = { prefecture: '04', feeTable: '1' };
    expect(checkIdentifier('medicalInstitutionCode7', '2345670', medicalInMiyagi)).toBeUndefined();
    expect(checkIdentifier('medicalInstitutionCode7', '2345671', medicalInMiyagi)).toMatchObject({
      code: 'identifier',
    });
    expect(checkIdentifier('medicalInstitutionCode7', '2345671')).toBeUndefined();
  });

  it.each(Object.keys(identifierRules) as IdentifierScheme[])(
    'an individual number in the field %s is refused as what it is',
    (scheme) => {
      expect(parseIdentifier(scheme, '1234 5678 9018')).toEqual({
        ok: false,
        problem: { code: 'lookalikeMyNumber' },
      });
    },
  );
});
