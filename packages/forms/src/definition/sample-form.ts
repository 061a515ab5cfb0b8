import { defineForm } from './define-form.js';
import { choice, codeList, date, flag, kana, longText, many, number, phone, text } from './leaf.js';
import { rows, section, variants } from './node.js';

const level = codeList('level', ['care1', { code: 'care2', typed: ['2'] }]);

/** A small sheet with every kind of node, for the tests of this folder. */
export const sampleForm = defineForm({
  id: 'sample',
  editions: ['old', 'new'],
  force: 'reference',
  parts: {
    sheet: {
      author: 'careManager',
      addressee: 'hospital',
      nodes: {
        head: section(
          {
            writtenOn: date({ need: 'required', sensitivity: 'none' }),
            bornOn: date({ sensitivity: 'identifier' }),
            age: number(0, 130, { unit: 'yearsOld', sensitivity: 'identifier' }),
            name: text(10, { need: 'required', sensitivity: 'identifier' }),
            nameKana: kana(10, { sensitivity: 'identifier' }),
            phone: phone({ sensitivity: 'contact' }),
          },
          { need: 'required' },
        ),
        level: choice(level, { sensitivity: 'health' }),
        ulcer: section({
          has: choice(['no', 'yes'], { sensitivity: 'health' }),
          detail: text(20, { when: { has: 'yes' }, need: 'required', sensitivity: 'freeText' }),
        }),
        tubes: many([{ code: 'none', exclusive: true }, 'oxygen', 'stoma'], { sensitivity: 'health' }),
        wantsMeeting: flag({ sensitivity: 'none' }),
        drugs: rows(3, {
          name: text(20, { need: 'required', sensitivity: 'health' }),
          from: date({ sensitivity: 'health' }),
          to: date({ sensitivity: 'health' }),
        }),
        place: variants('type', {
          home: { alone: flag({ sensitivity: 'family' }) },
          facility: { facilityName: text(20, { need: 'required', sensitivity: 'social' }) },
        }),
        added: section({ note: longText(30, { sensitivity: 'freeText' }) }, { since: 'new' }),
      },
      rules: [
        { id: 'drugPeriod', within: 'drugs', order: ['from', 'to'] },
        { id: 'printedAge', age: 'head.age', birthDate: 'head.bornOn', on: 'head.writtenOn' },
        { id: 'meetingNeedsPhone', when: { wantsMeeting: true }, require: 'head.phone' },
        { id: 'noTubeAtCare1', when: { level: 'care1', tubes: ['stoma'] }, forbid: 'place' },
      ],
    },
  },
});

export const sampleSheet = {
  head: { writtenOn: '2026-04-01', name: '海野 波子' },
  drugs: [{ name: '朝の薬', from: '2026-03-01', to: '2026-03-31' }],
  place: { type: 'facility' as const, facilityName: '潮風の家' },
};
