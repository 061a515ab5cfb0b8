import { describe, expect, it } from 'vitest';
import type { Form } from '../definition/define-form.js';
import { normalise } from '../definition/normalise.js';
import { overlayForm } from '../definition/overlay/overlay-form.js';
import { admissionHandover } from '../documents/admission-handover/admission-handover.js';

const ours = overlayForm(admissionHandover, {
  change: {
    'subject.dementiaRank.value': {
      options: {
        add: [
          { code: 'II', typed: ['2'] },
          { code: 'III', typed: ['3'] },
        ],
        order: ['independent', 'I', 'II'],
      },
    },
  },
});

function rankOn(form: Form, value: string): unknown {
  const { draft, issues } = normalise(form, { subject: { dementiaRank: { value } } });
  const { subject } = draft as { subject?: { dementiaRank?: { value?: unknown } } };
  return issues[0]?.code ?? subject?.dementiaRank?.value;
}
const national = admissionHandover as unknown as Form;
const regional = ours as unknown as Form;

describe('the daily-life independence rank for dementia, as people write it', () => {
  it.each([
    ['Ⅰ', 'I'],
    ['1', 'I'],
    ['Ⅱa', 'IIa'],
    ['Ⅱａ', 'IIa'],
    ['IIA', 'IIa'],
    ['2a', 'IIa'],
    ['２ｂ', 'IIb'],
    ['Ⅲａ', 'IIIa'],
    ['Ⅳ', 'IV'],
    ['Ｍ', 'M'],
  ])('%s is read as %s', (typed, code) => expect(rankOn(national, typed)).toBe(code));

  it.each(['Ⅱ', 'II', '2', 'Ⅲ', '3'])(
    'a plain %s has no box on the national sheet and is not guessed',
    (typed) => expect(rankOn(national, typed)).toBe('unknownChoice'),
  );

  it.each([
    ['Ⅱ', 'II'],
    ['II', 'II'],
    ['2', 'II'],
    ['Ⅲ', 'III'],
    ['Ⅱａ', 'IIa'],
    ['2a', 'IIa'],
  ])('where a region prints plain Ⅱ and Ⅲ, %s is read as %s', (typed, code) =>
    expect(rankOn(regional, typed)).toBe(code),
  );
});
