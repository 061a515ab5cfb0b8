import { describe, expect, it } from 'vitest';
import { describeForm } from '../../definition/describe-form.js';
import { normalise } from '../../definition/normalise.js';
import { at } from '../../definition/scope.js';
import { validate } from '../../definition/validate.js';
import { admissionHandover, admissionHandoverSchema } from './admission-handover.js';
import { admissionHandoverFixtures, justStarted, typedByHand } from './fixtures.js';

const { everythingFilled, livesAloneDementia, rareKanjiName } = admissionHandoverFixtures;
const questions = describeForm(admissionHandover)
  .parts.flatMap((part) => part.fields)
  .filter(({ kind }) => kind !== 'section' && kind !== 'rows');

describe.each(Object.entries(admissionHandoverFixtures))('the sheet of %s', (_, sheet) => {
  it('is final, without an issue or a notice, and comes back as it was stored', () => {
    const stored = JSON.parse(JSON.stringify(sheet));
    expect(validate(admissionHandover, stored)).toEqual({
      ok: true,
      data: sheet,
      issues: [],
      notices: [],
      aside: {},
    });
    expect(admissionHandoverSchema.parse(stored)).toEqual(sheet);
  });

  it('is read as it stands, since nothing in it is written in another way', () => {
    expect(normalise(admissionHandover, sheet)).toEqual({
      draft: sheet,
      typed: {},
      aside: {},
      issues: [],
      notices: [],
    });
  });
});

describe('the people', () => {
  it('are at least twelve, and no two have one name', () => {
    const names = Object.values(admissionHandoverFixtures).map((sheet) => sheet.subject.name);
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(new Set(names).size).toBe(names.length);
  });
});

const given = (sheet: unknown, path: string): boolean => {
  const [list, key] = path.split('.items.') as [string, string?];
  if (key === undefined) return at(sheet, path) !== undefined;
  const rows = (at(sheet, `${list}.items`) ?? []) as unknown[];
  return rows.length > 0 && rows.every((row) => at(row, key) !== undefined);
};

describe('everythingFilled', () => {
  it('answers every question but the two brackets that its other boxes close', () => {
    const blank = questions.map(({ path }) => path).filter((path) => !given(everythingFilled, path));
    expect(blank).toEqual(['outlook.householdAfter.other', 'ext.oral.sideOther']);
  });
});

describe('typedByHand', () => {
  it('is understood as the sheet of livesAloneDementia, and everything typed another way is kept', () => {
    const { draft, typed, aside, issues, notices } = normalise(admissionHandover, typedByHand);
    expect({ issues, notices, aside }).toEqual({ issues: [], notices: [], aside: {} });
    expect(draft).toEqual(livesAloneDementia);
    expect(typed).toMatchObject({
      'header.writtenOn': '令和８年４月３日',
      'subject.nameKana': 'ｼｵﾐ ﾊﾙ',
      'familyDoctor.timesPerMonth': '１回/月',
    });
  });
});

describe('rareKanjiName', () => {
  it('keeps 髙, 﨑, 𠮷 and the chosen form of 辻 through reading, judging and JSON', () => {
    const stored = JSON.parse(JSON.stringify(rareKanjiName));
    const { draft } = normalise(admissionHandover, stored);
    expect(draft).toMatchObject({
      subject: { name: '\u9AD9\uFA11 \u{20BB7}\u4E43' },
      family: { mainCarer: { name: '\u8FBB\u{E0100} 文' } },
    });
  });
});

describe('justStarted', () => {
  it('is a draft with three answers, and says what a final sheet would still need', () => {
    expect(validate(admissionHandover, justStarted, { stage: 'draft' })).toMatchObject({
      ok: true,
      data: justStarted,
    });
    expect(validate(admissionHandover, justStarted).issues.map(({ path }) => path.join('.'))).toEqual([
      'header.writtenOn',
      'header.admittedOn',
      'header.office.name',
      'header.office.careManagerName',
    ]);
  });
});
