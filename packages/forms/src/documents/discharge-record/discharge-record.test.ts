import { describe, expect, it } from 'vitest';
import { completeness } from '../../definition/completeness.js';
import { describeForm } from '../../definition/describe-form.js';
import { normalise } from '../../definition/normalise.js';
import { validate } from '../../definition/validate.js';
import { type DischargeRecord, dischargeRecord, dischargeRecordSchema } from './discharge-record.js';
import { dischargeRecordFixtures } from './fixtures.js';

const least = {
  attributes: { writtenOn: '2026-04-20', name: '灘波 はな' },
  stay: { facilityName: '架空市立病院' },
} satisfies DischargeRecord;

const found = (input: unknown, stage: 'draft' | 'final' = 'final') =>
  validate(dischargeRecord, input, { stage }).issues.map(({ code, path }) => `${path.join('.')} ${code}`);

/** Whether a question is answered, in every entry of the lists on its way. */
const given = (value: unknown, [key, ...rest]: readonly string[]): boolean => {
  if (Array.isArray(value) && key !== undefined) {
    return value.length > 0 && value.every((entry) => given(entry, [key, ...rest]));
  }
  return key === undefined ? value !== undefined : given((value as Record<string, unknown>)?.[key], rest);
};

describe('the discharge record', () => {
  it.each(Object.entries(dischargeRecordFixtures))('of %s comes back as it was stored', (_name, record) => {
    const stored = JSON.parse(JSON.stringify(record));
    expect(validate(dischargeRecord, stored)).toEqual({
      ok: true,
      data: record,
      issues: [],
      notices: [],
      aside: {},
    });
    expect(dischargeRecordSchema.safeParse(stored).data).toEqual(record);
    expect(normalise(dischargeRecord, stored)).toMatchObject({ draft: record, typed: {}, issues: [] });
  });

  it('is final with the day it was written, the name and the facility', () => {
    expect(found(least)).toEqual([]);
    expect(found({})).toEqual([
      'attributes.writtenOn required',
      'attributes.name required',
      'stay.facilityName required',
    ]);
  });

  it('can be begun with nothing, and with three answers in any place', () => {
    expect(found({}, 'draft')).toEqual([]);
    const begun = {
      attributes: { name: '灘波 はな' },
      condition: { mobility: ['walker'] },
      rounds: [{ heardOn: '2026-04-16' }],
    };
    expect(validate(dischargeRecord, begun, { stage: 'draft' })).toMatchObject({ ok: true, data: begun });
  });

  it('says what the add-on still asks for, and nothing of what is only optional', () => {
    const { state, missing } = completeness(dischargeRecord, { ...least, rounds: [{ no: 1 }] });
    expect(state).toBe('started');
    expect(missing.map(({ path }) => path.join('.'))).toEqual([
      'attributes.careLevel.level',
      'stay.admittedOn',
      'stay.plannedDischargeOn',
      'rounds.0.heardOn',
      'rounds.0.informants',
      'rounds.0.conferenceAttended',
    ]);
  });

  it('understands days in 和暦 and keeps what was typed', () => {
    const { draft, typed, issues } = normalise(dischargeRecord, {
      attributes: { writtenOn: '令和8年4月20日', nameKana: 'ﾅﾝﾊﾞ ﾊﾅ', age: '８４歳' },
      rounds: [{ heardOn: 'R8.4.16' }],
    });
    expect(draft).toEqual({
      attributes: { writtenOn: '2026-04-20', nameKana: 'ナンバ ハナ', age: 84 },
      rounds: [{ heardOn: '2026-04-16' }],
    });
    expect(typed).toMatchObject({ 'attributes.writtenOn': '令和8年4月20日', 'rounds.0.heardOn': 'R8.4.16' });
    expect(issues).toEqual([]);
  });

  it('of 2018 has no items of 2024, and loses none that were written', () => {
    const with2024 = { ...least, ext: { oral: { gum: 'no' } } };
    const verdict = validate(dischargeRecord.edition('h30'), with2024);
    expect(verdict).toMatchObject({ ok: true, data: least, aside: { ext: { oral: { gum: 'no' } } } });
  });

  it('asks nothing of the items of 2024, even once they are begun', () => {
    const acp = { discussed: 'done', participants: ['other'] };
    const oral = { allergy: { has: 'yes' }, stapleForm: 'other', sideForm: 'other' };
    expect(found({ ...least, ext: { acp, rehabPlanReceived: { has: 'yes' }, oral } })).toEqual([]);
  });

  it('of everythingFilled answers every question but the bracket that its other box closes', () => {
    const blank = describeForm(dischargeRecord)
      .parts.flatMap((part) => part.fields)
      .filter(({ kind }) => kind !== 'section' && kind !== 'rows')
      .filter(({ path }) => !given(dischargeRecordFixtures.everythingFilled, path.split('.')));
    expect(blank.map(({ path }) => path)).toEqual(['ext.oral.sideOther']);
  });
});

describe('a question that depends on another', () => {
  const condition = (answers: object) => ({ ...least, condition: answers });
  const needs = (answers: object) => ({ ...least, needs: answers });

  it.each<[string, unknown, string[]]>([
    [
      'a catheter may be named once its box is ticked',
      condition({ toileting: { ways: ['nappy', 'catheterPouch'], catheterPouch: '尿道カテーテル' } }),
      [],
    ],
    [
      'no catheter is named without its box',
      condition({ toileting: { ways: ['toilet'], catheterPouch: '尿道カテーテル' } }),
      ['condition.toileting.catheterPouch onlyIf'],
    ],
    [
      'another food form is named',
      condition({ diet: { form: 'other' } }),
      ['condition.diet.formOther required'],
    ],
    [
      'regular food needs no name',
      condition({ diet: { form: 'regular', formOther: 'きざみ' } }),
      ['condition.diet.formOther onlyIf'],
    ],
    ['bad sleep is described', condition({ sleep: { state: 'poor' } }), ['condition.sleep.detail required']],
    [
      'good sleep is not',
      condition({ sleep: { state: 'good', detail: '夜間に3回起きる' } }),
      ['condition.sleep.detail onlyIf'],
    ],
    [
      'another mental finding is named',
      condition({ cognition: { findings: ['delirium', 'other'] } }),
      ['condition.cognition.other required'],
    ],
    [
      'delirium alone needs no other name',
      condition({ cognition: { findings: ['delirium'], other: '幻視' } }),
      ['condition.cognition.other onlyIf'],
    ],
    [
      'self-injection says of what',
      needs({ procedures: { kinds: ['selfInjection'] } }),
      ['needs.procedures.injection required'],
    ],
    [
      'another procedure is named',
      needs({ procedures: { kinds: ['other'] } }),
      ['needs.procedures.other required'],
    ],
    [
      'another nursing view is named',
      needs({ nursing: { views: ['other'] } }),
      ['needs.nursing.other required'],
    ],
    [
      'another rehabilitation view is named',
      needs({ rehab: { views: ['other'] } }),
      ['needs.rehab.other required'],
    ],
    [
      'a plan that was not received has no day of receipt',
      { ...least, ext: { rehabPlanReceived: { has: 'no', receivedOn: '2026-04-16' } } },
      ['ext.rehabPlanReceived.receivedOn onlyIf'],
    ],
  ])('%s', (_title, input, expected) => {
    expect(found(input)).toEqual(expected);
  });
});

describe('a rule of the discharge record', () => {
  const stay = (answers: object) => ({ ...least, stay: { ...least.stay, ...answers } });
  const contraindication = (answers: object) => ({ ...least, needs: { contraindication: answers } });

  it.each<[string, unknown, string[]]>([
    [
      'the discharge may be planned for the day of admission',
      stay({ admittedOn: '2026-04-01', plannedDischargeOn: '2026-04-01' }),
      [],
    ],
    [
      'the discharge is not planned before the admission',
      stay({ admittedOn: '2026-04-02', plannedDischargeOn: '2026-04-01' }),
      ['stay.plannedDischargeOn order'],
    ],
    [
      'the record is not written before the admission',
      stay({ admittedOn: '2026-04-21' }),
      ['attributes.writtenOn order'],
    ],
    [
      'a contraindication says what must not be done',
      contraindication({ has: 'yes' }),
      ['needs.contraindication.detail required'],
    ],
    [
      'a point of care may be written where nothing is forbidden',
      contraindication({ has: 'no', detail: '右肩を強く引かない' }),
      [],
    ],
    [
      'dentures that the person does not have are not worn',
      { ...least, condition: { denture: 'none', dentureUsed: 'yes' } },
      ['condition.dentureUsed onlyIf'],
    ],
    [
      'no dentures and none worn is no contradiction',
      { ...least, condition: { denture: 'none', dentureUsed: 'no' } },
      [],
    ],
    [
      'no procedure is needed, or some are, never both',
      { ...least, needs: { procedures: { kinds: ['none', 'oxygen'] } } },
      ['needs.procedures.kinds exclusive'],
    ],
    [
      'no nursing view stands beside another',
      { ...least, needs: { nursing: { views: ['none', 'skin'] } } },
      ['needs.nursing.views exclusive'],
    ],
    [
      'no rehabilitation view stands beside another',
      { ...least, needs: { rehab: { views: ['none', 'rom'] } } },
      ['needs.rehab.views exclusive'],
    ],
    ['there is no fourth round', { ...least, rounds: [{}, {}, {}, {}] }, ['rounds tooManyRows']],
    [
      'a round after the discharge is taken: whether it counts is for the add-on',
      {
        ...stay({ admittedOn: '2026-04-01', plannedDischargeOn: '2026-04-10' }),
        rounds: [{ heardOn: '2026-04-16' }],
      },
      [],
    ],
    [
      'a person can have care level 2 while a change of level is applied for',
      {
        ...least,
        attributes: { ...least.attributes, careLevel: { level: 'care2', status: 'changeRequested' } },
      },
      [],
    ],
    [
      'a person without certification can have applied for one',
      {
        ...least,
        attributes: { ...least.attributes, careLevel: { level: 'noCertification', status: 'applying' } },
      },
      [],
    ],
  ])('%s', (_title, input, expected) => {
    expect(found(input)).toEqual(expected);
  });

  it('speaks on a draft as soon as both days are there, and asks for nothing on it', () => {
    expect(found({ stay: { admittedOn: '2026-04-02', plannedDischargeOn: '2026-04-01' } }, 'draft')).toEqual([
      'stay.plannedDischargeOn order',
    ]);
    expect(found({ needs: { contraindication: { has: 'yes' } } }, 'draft')).toEqual([]);
  });
});
