import { describe, expect, it } from 'vitest';
import type { Form } from '../define-form.js';
import { describeForm } from '../describe-form.js';
import { faultsOf } from '../form-conformance.js';
import { choice, date, flag, text } from '../leaf.js';
import { section } from '../node.js';
import { sampleForm, sampleSheet } from '../sample-form.js';
import { validate } from '../validate.js';
import { finalSchema } from '../zod-schema.js';
import { type Overlay, overlayForm } from './overlay-form.js';

const fieldOf = (form: Parameters<typeof describeForm>[0], path: string) =>
  describeForm(form).parts[0]?.fields.find((field) => field.path === path);
const codesAt = (form: Pick<Form, 'id' | 'parts'>, input: unknown) =>
  validate(form, input).issues.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('a region that changes a form', () => {
  it('drops a question: it is asked no more, and what is written there is kept aside', () => {
    const ours = overlayForm(sampleForm, {
      drop: ['head.nameKana', 'drugs.from', 'place.home.alone'],
      rules: { drop: ['drugPeriod'] },
    });
    const sheet = {
      ...sampleSheet,
      head: { ...sampleSheet.head, nameKana: 'ウミノ' },
      drugs: [{ name: '朝の薬', from: '2026-03-01' }],
      place: { type: 'home', alone: true },
    };
    const verdict = validate(ours, sheet);
    expect(verdict.ok).toBe(true);
    expect(verdict.aside).toEqual({
      'head.nameKana': 'ウミノ',
      'drugs.0.from': '2026-03-01',
      'place.alone': true,
    });
  });

  it('adds questions under its own name: in a section, in the entries of a list, in a set, beside the sections', () => {
    const ours = overlayForm(sampleForm, {
      add: {
        'head.kitatama': section({ card: text(10, { sensitivity: 'none' }) }),
        'drugs.kitatama': flag({ sensitivity: 'health' }),
        'place.facility.kitatama': choice(['a', 'b'], { sensitivity: 'social' }),
        kitatama: date({ sensitivity: 'none', need: 'required' }),
      },
    });
    const sheet = {
      ...sampleSheet,
      head: { ...sampleSheet.head, kitatama: { card: '診察券' } },
      drugs: [{ name: '朝の薬', kitatama: true }],
      place: { ...sampleSheet.place, kitatama: 'b' },
      kitatama: '2026-04-01',
    };
    expect(validate(ours, sheet)).toMatchObject({ ok: true, data: sheet, aside: {} });
    expect(finalSchema(ours).safeParse(sheet).success).toBe(true);
    expect(validate(ours, sampleSheet).issues).toEqual([{ code: 'required', path: ['kitatama'] }]);
    expect(fieldOf(ours, 'place.facility.kitatama')).toMatchObject({
      dataPath: 'place.kitatama',
      label: 'forms.sample.place.facility.kitatama.label',
    });
  });

  it('requires an answer: the sections around it are required with it', () => {
    const ours = overlayForm(sampleForm, { change: { 'ulcer.has': { need: 'required' } } });
    expect(validate(ours, sampleSheet).issues).toEqual([{ code: 'select', path: ['ulcer', 'has'] }]);
    expect(finalSchema(ours).safeParse(sampleSheet).success).toBe(false);
    expect(faultsOf(ours)).toEqual([]);
  });

  it('requires an answer of each entry of a list, or of a chosen set, without requiring list or set', () => {
    const ours = overlayForm(sampleForm, {
      change: { 'drugs.from': { need: 'required' }, 'place.home.alone': { need: 'required' } },
    });
    const { drugs: _, place: __, ...sheet } = sampleSheet;
    expect(codesAt(ours, sheet)).toEqual([]);
    expect(codesAt(ours, { ...sheet, drugs: [{ name: 'a' }], place: { type: 'home' } })).toEqual([
      'drugs.0.from required',
      'place.alone select',
    ]);
  });

  it('takes a requirement away: a section without any is no longer required', () => {
    const ours = overlayForm(sampleForm, {
      change: { 'head.name': { need: 'recommended' }, 'head.writtenOn': { need: 'optional' } },
    });
    expect(validate(ours, {}).ok).toBe(true);
    expect(finalSchema(ours).safeParse({}).success).toBe(true);
  });

  it('asks a question on a condition, or on none', () => {
    const ours = overlayForm(sampleForm, {
      change: {
        'head.phone': { when: { wantsMeeting: true } },
        'ulcer.detail': { when: 'always', need: 'optional' },
      },
    });
    const head = { ...sampleSheet.head, phone: '0226-00-0000' };
    expect(codesAt(ours, { ...sampleSheet, head, wantsMeeting: true })).toEqual([]);
    expect(codesAt(ours, { ...sampleSheet, ulcer: { has: 'no', detail: '踵' } })).toEqual([]);
  });

  it('changes how long, how great and how many', () => {
    const ours = overlayForm(sampleForm, {
      change: { 'head.name': { max: 2 }, 'head.age': { min: 40, max: 120 }, drugs: { max: 1 } },
    });
    const head = { ...sampleSheet.head, age: 39 };
    expect(codesAt(ours, { head, drugs: [{ name: 'a' }, { name: 'b' }] })).toEqual([
      'head.age range',
      'head.name maxLength',
      'drugs tooManyRows',
    ]);
  });

  it('keeps, drops, adds and sorts options; a new one may stand for a code of the list', () => {
    const ours = overlayForm(sampleForm, {
      change: {
        level: { options: { add: [{ code: 'care2light', is: 'care2' }], order: ['care2light'] } },
        tubes: { options: { only: ['none', 'stoma'], add: ['pump'] } },
        place: { options: { only: ['facility'] } },
      },
      rules: { drop: ['noTubeAtCare1'] },
    });
    expect(fieldOf(ours, 'level')?.options).toEqual([
      { code: 'care2light', label: 'codes.level.care2light', is: 'care2' },
      { code: 'care1', label: 'codes.level.care1' },
      { code: 'care2', label: 'codes.level.care2' },
    ]);
    expect(fieldOf(ours, 'tubes')?.options?.map(({ code }) => code)).toEqual(['none', 'stoma', 'pump']);
    expect(codesAt(ours, { ...sampleSheet, place: { type: 'home' } })).toEqual(['place.type unknownChoice']);
  });

  it('drops and adds rules, and facts that the log may hold', () => {
    const ours = overlayForm(sampleForm, {
      rules: {
        drop: ['meetingNeedsPhone'],
        add: [{ id: 'meetingNeedsKana', when: { wantsMeeting: true }, require: 'head.nameKana' }],
      },
      facts: { add: { writtenOn: 'head.writtenOn' } },
    });
    expect(codesAt(ours, { ...sampleSheet, wantsMeeting: true })).toEqual(['head.nameKana required']);
    expect(ours.parts.sheet.facts).toEqual({ writtenOn: 'head.writtenOn' });
  });

  it('leaves the form itself, and what it does not touch, as they were', () => {
    const before = JSON.stringify(sampleForm);
    const ours = overlayForm(sampleForm, { drop: ['head.phone'], rules: { drop: ['meetingNeedsPhone'] } });
    expect(JSON.stringify(sampleForm)).toBe(before);
    expect(ours.parts.sheet.nodes.drugs).toBe(sampleForm.parts.sheet.nodes.drugs);
  });

  it('says the same as JSON', () => {
    const overlay = {
      drop: ['tubes'],
      change: { level: { need: 'required', options: { add: ['care3'] } } },
      add: { 'head.kitatama': { section: { card: { kind: 'flag', sensitivity: 'none' } } } },
      rules: { drop: ['noTubeAtCare1'] },
    } as const;
    const typed = overlayForm(sampleForm, overlay);
    const loaded = overlayForm(sampleForm as unknown as Form, JSON.parse(JSON.stringify(overlay)) as Overlay);
    expect(JSON.stringify(loaded)).toBe(JSON.stringify(typed));
  });

  it('over a form that a layer above has changed: what that one added can be changed, and older editions drop what they did not have', () => {
    const district = overlayForm(sampleForm, {
      add: { 'added.kitatama': text(10, { sensitivity: 'none' }) },
    });
    const city = overlayForm(district, { change: { 'added.kitatama': { max: 5 } } });
    expect(fieldOf(city, 'added.kitatama')?.max).toBe(5);
    expect(fieldOf(city.edition('old'), 'added.kitatama')).toBeUndefined();
  });

  it('that does not fit is told everything at once', () => {
    const wrong: Overlay = { drop: ['head.nmae'], change: { levle: { need: 'required' } } };
    expect(() => overlayForm(sampleForm as unknown as Form, wrong)).toThrow(
      new RangeError(
        'the overlay does not fit sample:\n' +
          'drop > 0: the form has nothing at head.nmae (head.name?)\n' +
          'change > levle: the form has nothing at levle (level?)',
      ),
    );
  });
});
