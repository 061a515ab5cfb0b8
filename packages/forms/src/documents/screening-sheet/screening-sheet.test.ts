import { describe, expect, it } from 'vitest';
import { completeness } from '../../definition/completeness.js';
import { normalise } from '../../definition/normalise.js';
import { validate } from '../../definition/validate.js';
import { screeningSheetFixtures } from './fixtures.js';
import { type ScreeningSheet, screeningSheet, screeningSheetSchema } from './screening-sheet.js';

const least = {
  patient: { name: '見本 花子' },
  admittedOn: '2026-04-03',
  screenedOn: '2026-04-04',
  result: { verdict: 'notNeeded' },
} satisfies ScreeningSheet;

const found = (input: unknown, stage: 'draft' | 'final' = 'final') =>
  validate(screeningSheet, input, { stage }).issues.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('the screening sheet', () => {
  it.each(Object.entries(screeningSheetFixtures))('of %s comes back as it was stored', (_name, sheet) => {
    const stored = JSON.parse(JSON.stringify(sheet));
    expect(validate(screeningSheet, stored)).toEqual({
      ok: true,
      data: sheet,
      issues: [],
      notices: [],
      aside: {},
    });
    expect(screeningSheetSchema.parse(stored)).toEqual(sheet);
    expect(normalise(screeningSheet, stored)).toMatchObject({ draft: sheet, typed: {}, issues: [] });
  });

  it('is final with the patient, both days and a result', () => {
    expect(found(least)).toEqual([]);
    expect(found({})).toEqual([
      'patient.name required',
      'admittedOn required',
      'screenedOn required',
      'result.verdict select',
    ]);
    expect(found({}, 'draft')).toEqual([]);
  });

  it('may find no factor: there is no box for none', () => {
    expect(found({ ...least, factors: {} })).toEqual([]);
  });

  it('should say who screened, the factors, the care manager and the certification', () => {
    const { missing } = completeness(screeningSheet, least);
    expect(missing.map(({ path }) => path.join('.'))).toEqual([
      'by.profession',
      'by.name',
      'factors.kinds',
      'careManager.has',
      'careLevel.level',
      'careLevel.status',
    ]);
  });

  it.each<[string, object, string[]]>([
    ['can be made on the day of admission', { screenedOn: '2026-04-03' }, []],
    ['is not made before the admission', { screenedOn: '2026-04-02' }, ['screenedOn order']],
    ['may be late: that is for the deadline to say', { screenedOn: '2026-04-30' }, []],
    ['for a second look has its day', { result: { verdict: 'recheck' } }, ['result.recheckOn required']],
    [
      'is looked at again after the screening, not before',
      { result: { verdict: 'recheck', recheckOn: '2026-04-03' } },
      ['result.recheckOn order'],
    ],
    [
      'has a day for a second look only if there is one',
      { result: { verdict: 'needed', recheckOn: '2026-04-10' } },
      ['result.recheckOn onlyIf'],
    ],
    [
      'names the care manager if there is one',
      { careManager: { has: 'yes' } },
      ['careManager.office required'],
    ],
    ['is content with a telephone number', { careManager: { has: 'yes', phone: '0000-00-0001' } }, []],
    ['knows unknown from no', { careManager: { has: 'unknown' } }, []],
    [
      'has no office where there is no care manager',
      { careManager: { has: 'no', office: 'ケアプランセンター架空' } },
      ['careManager.office onlyIf'],
    ],
    [
      'says which of the three diseases of the first factor',
      { factors: { kinds: ['malignancyDementiaResp'], disease: ['dementia'] } },
      [],
    ],
    [
      'says so for no other factor',
      { factors: { kinds: ['emergency'], disease: ['dementia'] } },
      ['factors.disease onlyIf'],
    ],
    ['says what another factor is', { factors: { kinds: ['other'] } }, ['factors.other required']],
    [
      'knows the two factors of 2026',
      { factors: { kinds: ['levelChangeNotApplied', 'noContactableFamily'] } },
      [],
    ],
    ['says where another place is', { residence: 'other' }, ['residenceOther required']],
    ['has nobody who lived nowhere', { residence: 'deceased' }, ['residence unknownChoice']],
    ['counts days since the last stay', { readmission: { has: 'yes', withinDays: 30 } }, []],
    [
      'counts them for a readmission only',
      { readmission: { has: 'no', withinDays: 30 } },
      ['readmission.withinDays onlyIf'],
    ],
    [
      'has a day of referral only if referred',
      { referred: { has: 'no', on: '2026-04-04' } },
      ['referred.on onlyIf'],
    ],
    [
      'can be about somebody certified whose change of level is pending',
      { careLevel: { level: 'care2', status: 'changeRequested' } },
      [],
    ],
  ])('%s', (_title, answers, expected) => {
    expect(found({ ...least, ...answers })).toEqual(expected);
  });
});
