import { describe, expect, it } from 'vitest';
import { forms } from '../documents/forms.js';
import type { Form } from './define-form.js';
import { toJsonSchema } from './json-schema.js';
import { overlayForm } from './overlay/overlay-form.js';
import { sampleForm } from './sample-form.js';

const words = {
  'forms.sample.title': '見本',
  'forms.sample.head.label': '基本情報',
  'forms.sample.head.name.label': '氏名',
  'codes.level.care1': '要介護1',
  'codes.level.care2': '要介護2',
};
const final = toJsonSchema(sampleForm);

describe('the JSON Schema of a final document', () => {
  it('names form, edition, part and stage, without any host', () => {
    expect(final.$id).toBe('urn:renkei:form:sample:new:sheet:final');
    expect(toJsonSchema(sampleForm.edition('old'), { stage: 'draft' }).$id).toBe(
      'urn:renkei:form:sample:old:sheet:draft',
    );
    expect(toJsonSchema(sampleForm, { io: 'input', region: 'kitatama' }).$id).toBe(
      'urn:renkei:form:sample:new:sheet:input:kitatama',
    );
  });

  it('requires what every final sheet has; what depends on another answer it does not', () => {
    expect(final.required).toEqual(['head']);
    expect(final.properties?.head?.required).toEqual(['writtenOn', 'name']);
    expect(final.properties?.ulcer?.required).toBeUndefined();
    expect(toJsonSchema(sampleForm, { stage: 'draft' }).required).toBeUndefined();
  });

  it('has the limits, formats and codes of every answer', () => {
    const { head, level, tubes, drugs, wantsMeeting, place } = final.properties ?? {};
    expect(head?.properties?.name).toMatchObject({ type: 'string', minLength: 1, maxLength: 10 });
    expect(head?.properties?.bornOn).toMatchObject({ type: 'string', format: 'date' });
    expect(head?.properties?.age).toEqual({ type: 'integer', minimum: 0, maximum: 130 });
    expect(level).toEqual({ enum: ['care1', 'care2'] });
    expect(wantsMeeting).toEqual({ const: true });
    expect(tubes).toMatchObject({ type: 'array', uniqueItems: true, minItems: 1, maxItems: 3 });
    expect(drugs).toMatchObject({ type: 'array', maxItems: 3, items: { required: ['name'] } });
    expect(place?.oneOf?.map((set) => [set.required, set.additionalProperties])).toEqual([
      [['type'], false],
      [['type', 'facilityName'], false],
    ]);
  });

  it('lets なし stand alone: with any other answer beside it, the list is refused', () => {
    expect(final.properties?.tubes).toEqual({
      type: 'array',
      items: { enum: ['none', 'oxygen', 'stoma'] },
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
      allOf: [{ anyOf: [{ not: { contains: { const: 'none' } } }, { maxItems: 1 }] }],
    });
  });

  it('has the labels of the paper as titles, where words are given', () => {
    const titled = toJsonSchema(sampleForm, { words });
    expect(titled.title).toBe('見本');
    expect(titled.properties?.head?.title).toBe('基本情報');
    expect(titled.properties?.head?.properties?.name?.title).toBe('氏名');
    expect(titled.properties?.level).toEqual({
      oneOf: [
        { const: 'care1', title: '要介護1' },
        { const: 'care2', title: '要介護2' },
      ],
    });
    expect(JSON.stringify(final)).not.toContain('title');
  });

  it('follows an overlay', () => {
    const ours = overlayForm(sampleForm, {
      change: { level: { need: 'required', options: { add: ['care3'] } } },
      add: { kitatama: { kind: 'postalCode', sensitivity: 'none' } },
    });
    const schema = toJsonSchema(ours);
    expect(schema.required).toEqual(['head', 'level']);
    expect(schema.properties?.level?.enum).toEqual(['care1', 'care2', 'care3']);
    expect(schema.properties?.kitatama?.pattern).toBe('^[0-9]{7}$');
  });
});

it('the JSON Schema of an input takes answers as people write them, and requires none', () => {
  const { properties, required } = toJsonSchema(sampleForm, { io: 'input' });
  expect(required).toBeUndefined();
  expect(properties?.head?.properties?.bornOn).toEqual({
    type: ['string', 'number', 'null'],
    examples: ['2026-04-01', '令和8年4月1日', 'R8.4.1'],
  });
  expect(properties?.drugs?.anyOf).toHaveLength(2);
});

it('every form, edition, part, stage and direction has an id of its own', () => {
  const ids = (Object.values(forms) as unknown as Form[]).flatMap((form) =>
    form.editions.flatMap((edition) =>
      Object.keys(form.parts).flatMap((part) =>
        [{ stage: 'final' }, { stage: 'draft' }, { io: 'input' } as const].map((kind) => {
          return toJsonSchema(form.edition(edition), { part, ...(kind as object) }).$id;
        }),
      ),
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^urn:renkei:form(:[A-Za-z][A-Za-z0-9]*){4}$/.test(id ?? ''))).toEqual([]);
});

it('a part that the form does not have is a mistake of the caller', () => {
  expect(() => toJsonSchema(sampleForm, { part: 'reply' })).toThrow(RangeError);
});
