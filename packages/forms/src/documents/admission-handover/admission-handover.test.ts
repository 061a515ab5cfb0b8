import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describeForm } from '../../definition/describe-form.js';
import { normalise } from '../../definition/normalise.js';
import { readsOf } from '../../definition/rule.js';
import { at } from '../../definition/scope.js';
import { validate } from '../../definition/validate.js';
import { admissionHandover, admissionHandoverSchema } from './admission-handover.js';
import { admissionHandoverFixtures } from './fixtures.js';
import { type Answers, found, sheetWith } from './sheet-with.js';

const { almostEmpty, everythingFilled, livesAloneDementia, plannedAdmission } = admissionHandoverFixtures;

describe('a final admission handover', () => {
  it('is complete with the day it was written, name, hospital, office, care manager and day of admission', () => {
    expect(found(almostEmpty)).toEqual([]);
  });

  it.each([
    ['the day it was written', 'header.writtenOn'],
    ['the day of admission', 'header.admittedOn'],
    ["the hospital's name", 'header.hospital.name'],
    ["the office's name", 'header.office.name'],
    ["the care manager's name", 'header.office.careManagerName'],
    ["the person's name", 'subject.name'],
  ])('is not final without %s, and says so in one place', (_, path) => {
    expect(found(sheetWith({ [path]: undefined }))).toEqual([`${path} required`]);
    expect(found(sheetWith({ [path]: '　' }))).toEqual([`${path} required`]);
  });

  it('needs no day of admission while the admission is planned, and may have one', () => {
    expect(found(plannedAdmission)).toEqual([]);
    expect(found(sheetWith({ 'header.admissionPlanned': true }))).toEqual([]);
    expect(found(sheetWith({ 'header.admissionPlanned': true, 'header.admittedOn': undefined }))).toEqual([]);
  });

  it('lists everything that an empty file lacks, in the order of the paper', () => {
    expect(found({})).toEqual([
      'header.writtenOn required',
      'header.admittedOn required',
      'header.hospital.name required',
      'header.office.name required',
      'header.office.careManagerName required',
      'subject.name required',
    ]);
  });

  it('may give information before the day of admission, or long after', () => {
    expect(found(sheetWith({ 'header.informedOn': '2026-05-20' }))).toEqual([]);
    expect(found(sheetWith({ 'header.informedOn': '2026-06-30' }))).toEqual([]);
  });
});

describe('a draft', () => {
  it('may be empty anywhere', () => {
    expect(found({}, 'draft')).toEqual([]);
    expect(found({ subject: { careLevel: { status: 'changeRequested' } } }, 'draft')).toEqual([]);
  });

  it('hears of two days in the wrong order as soon as both are there', () => {
    const period = { validFrom: '2026-04-01', validTo: '2026-03-31' };
    expect(found({ subject: { careLevel: period } }, 'draft')).toEqual(['subject.careLevel.validTo order']);
  });
});

const orders: [rule: string, sentence: string, answers: Answers, sameDay: Answers, issue: string][] = [
  [
    'careLevelPeriod',
    'the certification ends after it began',
    { 'subject.careLevel.validFrom': '2026-04-01', 'subject.careLevel.validTo': '2026-03-31' },
    { 'subject.careLevel.validFrom': '2026-04-01', 'subject.careLevel.validTo': '2026-04-01' },
    'subject.careLevel.validTo order',
  ],
  [
    'bornBeforeWritten',
    'the person was born before the sheet was written',
    { 'subject.birthDate': '2026-06-02', 'header.admittedOn': '2026-06-02' },
    { 'subject.birthDate': '2026-06-01' },
    'header.writtenOn order',
  ],
  [
    'bornBeforeAdmission',
    'the person was born before the admission',
    { 'subject.birthDate': '2026-06-01', 'header.admittedOn': '2026-05-31' },
    { 'subject.birthDate': '2026-06-01' },
    'header.admittedOn order',
  ],
  [
    'appliedBeforeWritten',
    'the application was made before the sheet was written',
    { 'subject.careLevel.status': 'applying', 'subject.careLevel.appliedOn': '2026-06-02' },
    { 'subject.careLevel.status': 'applying', 'subject.careLevel.appliedOn': '2026-06-01' },
    'header.writtenOn order',
  ],
  [
    'lastAdmissionPeriod',
    'the last stay ended after it began',
    {
      'function.admissionHistory.lastHalfYear': {
        has: 'yes',
        reason: '肺炎',
        from: '2026-02-10',
        to: '2026-02-09',
      },
    },
    {
      'function.admissionHistory.lastHalfYear': {
        has: 'yes',
        reason: '検査',
        from: '2026-02-10',
        to: '2026-02-10',
      },
    },
    'function.admissionHistory.lastHalfYear.to order',
  ],
  [
    'talkBeforeWritten',
    'the talk about wishes was held before the sheet was written',
    { 'ext.acp': { discussed: 'done', lastTalkOn: '2026-06-02' } },
    { 'ext.acp': { discussed: 'done', lastTalkOn: '2026-06-01' } },
    'header.writtenOn order',
  ],
];

describe('days in order', () => {
  it.each(orders)('%s: %s; the same day is in order', (_, __, wrong, sameDay, issue) => {
    expect(found(sheetWith(wrong))).toEqual([issue]);
    expect(found(sheetWith(wrong), 'draft')).toEqual([issue]);
    expect(found(sheetWith(sameDay))).toEqual([]);
  });

  it('are all tried here, with the two rules about what must be there and the printed age', () => {
    const rules = admissionHandover.parts.sheet.rules.map(({ id }) => id);
    expect(rules.sort()).toEqual(
      [
        ...orders.map(([rule]) => rule),
        'admissionDateUnlessPlanned',
        'applicationHasItsDay',
        'printedAge',
      ].sort(),
    );
  });
});

describe('the printed age', () => {
  it('is what was written; a notice tells when it differs from the birth date on the day of writing', () => {
    const born = { 'subject.birthDate': '1941-06-02' };
    expect(found(sheetWith({ ...born, 'subject.age': 84 }))).toEqual([]);
    expect(found(sheetWith({ ...born, 'subject.age': 85 }))).toEqual(['subject.age ageDiffers']);
    expect(validate(admissionHandover, sheetWith({ ...born, 'subject.age': 85 }))).toMatchObject({
      ok: true,
      data: { subject: { age: 85 } },
    });
  });
});

describe('なし and 不明', () => {
  it.each([
    ['mental problems', 'function.mental.problems', ['none', 'insomnia']],
    ['medical history', 'function.diseaseHistory.diseases', ['none', 'dementia']],
    ['medical procedures', 'function.procedures.kinds', ['none', 'oxygen']],
  ])('なし excludes every other answer: %s', (_, path, both) => {
    expect(found(sheetWith({ [path]: both }))).toEqual([`${path} exclusive`]);
    expect(found(sheetWith({ [path]: both }), 'draft')).toEqual([`${path} exclusive`]);
    expect(found(sheetWith({ [path]: ['none'] }))).toEqual([]);
  });

  it('blank, なし and 不明 are three answers', () => {
    const path = 'function.diet.restriction.has';
    const kept = (answer: unknown) => {
      const verdict = validate(admissionHandover, sheetWith({ [path]: answer }));
      return verdict.ok ? at(verdict.data, path) : verdict.issues;
    };
    expect([kept(undefined), kept('no'), kept('unknown')]).toEqual([undefined, 'no', 'unknown']);
  });
});

describe('the editions', () => {
  const h30 = admissionHandover.edition('h30');

  it('of 2018 knows nothing of what 2024 added, and loses none of it', () => {
    const { ext, ...printedIn2018 } = everythingFilled;
    const verdict = validate(h30, everythingFilled);
    expect(verdict).toMatchObject({ ok: true, data: printedIn2018, aside: { ext } });
    expect(validate(admissionHandover, everythingFilled)).toMatchObject({ ok: true, data: { ext } });
  });

  it('of 2018 judges a sheet of 2018 as the newer one does', () => {
    expect(found(livesAloneDementia)).toEqual([]);
    expect(validate(h30, livesAloneDementia)).toMatchObject({ ok: true, data: livesAloneDementia });
    expect(describeForm(h30).edition).toBe('h30');
  });

  it('are two, and there is no other', () => {
    expect(admissionHandover.editions).toEqual(['h30', 'r6']);
    expect(() => admissionHandover.edition('r9')).toThrow(RangeError);
  });

  it('never require what is only believed of the layout of 2024', () => {
    const isGuess = ({ path, when, need }: { path: string; when?: unknown; need?: string }) =>
      path.startsWith('ext') && need === 'required' && when === undefined;
    expect(describeForm(admissionHandover).parts.flatMap(({ fields }) => fields.filter(isGuess))).toEqual([]);
  });
});

describe('what the fee notice calls necessary', () => {
  it('is recommended and never required: state of mind and body, living environment, use of services', () => {
    const recommended = describeForm(admissionHandover).parts.flatMap(({ fields }) =>
      fields.filter(({ need }) => need === 'recommended').map(({ path }) => path),
    );
    expect(recommended).toEqual([
      'subject.housing.type',
      'subject.careLevel.level',
      'subject.adlRank.value',
      'subject.dementiaRank.value',
      'family.household.type',
      'services.enclosed',
      'function.adl.mobility',
      'function.adl.transfer',
      'function.adl.dressing',
      'function.adl.bedMobility',
      'function.adl.grooming',
      'function.adl.bathing',
      'function.adl.eating',
      'function.toileting.urination',
      'function.toileting.defecation',
      'function.procedures.kinds',
    ]);
  });
});

describe('the facts that a log may hold', () => {
  it('are four, and none of them tells who the person is', () => {
    const { facts } = admissionHandover.parts.sheet;
    expect(facts).toEqual({
      admittedOn: 'header.admittedOn',
      informedOn: 'header.informedOn',
      careLevel: 'subject.careLevel.level',
      careStatus: 'subject.careLevel.status',
    });
    const identifying = describeForm(admissionHandover).parts.flatMap(({ fields }) =>
      fields.filter(({ sensitivity }) => sensitivity === 'identifier').map(({ path }) => path),
    );
    expect(Object.values(facts).filter((path) => identifying.includes(path))).toEqual([]);
  });
});

describe('plain zod habits', () => {
  it('safeParse tells a good sheet from a wrong one', () => {
    expect(admissionHandoverSchema.safeParse(livesAloneDementia).success).toBe(true);
    const wrong = admissionHandoverSchema.safeParse(
      sheetWith({ 'subject.sex': 'f', 'header.writtenOn': 'R8.4.3' }),
    );
    expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'header.writtenOn',
      'subject.sex',
    ]);
  });

  it('.shape, .pick and .extend work as on any z.object', () => {
    expect(admissionHandoverSchema.shape.subject.safeParse({ name: '浦 清' }).success).toBe(true);
    const header = admissionHandoverSchema.pick({ header: true });
    expect(header.safeParse({ header: almostEmpty.header }).success).toBe(true);
    const withNumber = admissionHandoverSchema.extend({ chartNumber: z.string() });
    expect(withNumber.safeParse(almostEmpty).success).toBe(false);
    expect(withNumber.parse({ ...almostEmpty, chartNumber: 'A-1' }).chartNumber).toBe('A-1');
  });

  it('keeps what it does not know, and leaves rules to the verdict', () => {
    const sheet = sheetWith({ note: 'of another system', 'subject.careLevel.status': 'applying' });
    expect(admissionHandoverSchema.parse(sheet)).toEqual(sheet);
    expect(found(sheet)).toEqual(['subject.careLevel.appliedOn required']);
  });
});

describe('the form as a Standard Schema', () => {
  it('gives the verdict with its rules: a value, or issues with path and message', () => {
    const { vendor, version, validate: judge } = admissionHandover['~standard'];
    expect({ vendor, version }).toEqual({ vendor: 'renkei', version: 1 });
    expect(judge(livesAloneDementia)).toEqual({ value: livesAloneDementia });
    expect(judge(sheetWith({ 'subject.careLevel.status': 'applying' }))).toEqual({
      issues: [
        {
          code: 'required',
          path: ['subject', 'careLevel', 'appliedOn'],
          message: 'required',
          rule: 'applicationHasItsDay',
        },
      ],
    });
  });
});

describe('reading what was typed', () => {
  it('keeps a wrong answer beside the draft with its reason, and never in it', () => {
    const typed = sheetWith({ 'subject.birthDate': '昭和65年1月1日', 'subject.phone': '0000-00-100' });
    const { draft, typed: kept, issues } = normalise(admissionHandover, typed);
    expect(draft).toEqual(almostEmpty);
    expect(kept).toEqual({ 'subject.birthDate': '昭和65年1月1日', 'subject.phone': '0000-00-100' });
    expect(issues.map(({ code }) => code)).toEqual(['eraRange', 'phone']);
  });

  it('understands the older words for full assistance and ranks written with digits', () => {
    const typed = sheetWith({ 'function.adl.bathing': '全面介助', 'subject.dementiaRank.value': '２ａ' });
    const { draft } = normalise(admissionHandover, typed);
    expect(draft).toMatchObject({
      function: { adl: { bathing: 'fullAssist' } },
      subject: { dementiaRank: { value: 'IIa' } },
    });
  });
});

describe('the rules', () => {
  it('read only answers that stand on the sheet', () => {
    const paths = describeForm(admissionHandover).parts.flatMap(({ fields }) =>
      fields.map(({ path }) => path),
    );
    const read = admissionHandover.parts.sheet.rules.flatMap(readsOf);
    expect(read.filter((path) => !paths.includes(path))).toEqual([]);
  });
});
