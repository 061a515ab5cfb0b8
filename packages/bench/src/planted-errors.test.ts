import { describe, expect, it } from 'vitest';
import { sheets } from './documents.js';
import { librariesFor } from './peers/libraries.js';
import { peer } from './peers/peer.js';
import { checkFindings, plantErrors } from './planted-errors.js';

describe.each(sheets)('$form.id', (sheet) => {
  const planted = plantErrors(sheet, 20);

  it('gets twenty wrong answers at twenty places, and the sheet itself stays good', () => {
    const before = structuredClone(sheet.filled);
    expect(new Set(plantErrors(sheet, 20).places).size).toBe(20);
    expect(sheet.filled).toEqual(before);
  });

  it.each(['final', 'draft'] as const)(
    'as a %s sheet: every library finds all twenty, and nothing in the good one',
    async (stage) => {
      const libraries = await librariesFor(sheet.form, stage);
      checkFindings(sheet.form, libraries, planted);
      checkFindings(sheet.form, libraries, { document: sheet.filled, places: [] });
    },
  );
});

it('a judge that misses a planted error, or finds another, is not measured', () => {
  const planted = { document: {}, places: ['name', 'kinds'] };
  const judge = (paths: string[]) => ({
    theirs: peer(
      () => paths,
      (path) => [path],
    ),
  });
  const check =
    (...paths: string[]) =>
    () =>
      checkFindings({ id: 'sheet' }, judge(paths), planted);
  expect(check('name', 'kinds.0')).not.toThrow();
  expect(check('name')).toThrow('sheet: of 2 errors theirs misses [kinds] and finds [] besides');
  expect(check('name', 'kinds', 'age')).toThrow('theirs misses [] and finds [age] besides');
});
