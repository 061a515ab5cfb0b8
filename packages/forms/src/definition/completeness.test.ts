import { describe, expect, it } from 'vitest';
import type { Issue } from '../issue.js';
import { completeness } from './completeness.js';
import { overlayForm } from './overlay/overlay-form.js';
import { sampleForm, sampleSheet } from './sample-form.js';

const unknown: Issue = { code: 'unknownField', path: ['pet'] };
const statesOf = (draft: unknown) =>
  Object.fromEntries(completeness(sampleForm, draft).sections.map((one) => [one.section, one.state]));

describe('how far a sheet is filled in', () => {
  it('an untouched sheet is empty and says what it needs, in the order of the paper', () => {
    const result = completeness(sampleForm, {});
    expect(result.state).toBe('empty');
    expect(result.missing.map(({ path }) => path.join('.'))).toEqual(['head.writtenOn', 'head.name']);
  });

  it('each section has a state of its own', () => {
    const draft = {
      head: { name: '海野' },
      level: 'care2',
      ulcer: { has: 'yes' },
      drugs: [{ from: '2026-02-30' }],
    };
    expect(statesOf(draft)).toMatchObject({
      head: 'started',
      level: 'complete',
      ulcer: 'started',
      tubes: 'empty',
      drugs: 'wrong',
      place: 'empty',
    });
  });

  it('a question that does not apply is neither answered nor missing', () => {
    const [ulcer] = completeness(sampleForm, { ulcer: { has: 'no' } }).sections.filter(
      (s) => s.section === 'ulcer',
    );
    expect(ulcer).toMatchObject({ state: 'complete', asked: 1, answered: 1, missing: [] });
  });

  it('what a rule requires is missing too', () => {
    const { missing } = completeness(sampleForm, { ...sampleSheet, wantsMeeting: true });
    expect(missing).toEqual([{ path: ['head', 'phone'], need: 'required' }]);
  });

  it('a sheet with all that is asked for is complete', () => {
    expect(completeness(sampleForm, sampleSheet)).toMatchObject({ state: 'complete', missing: [] });
  });

  it('an answer that was typed but not understood is wrong, not missing', () => {
    const before = [{ code: 'date', path: ['head', 'writtenOn'] }] as const;
    const { sections, missing } = completeness(sampleForm, { head: { name: '海野' } }, { before });
    expect(sections[0]).toMatchObject({ state: 'wrong', issues: before });
    expect(missing).toEqual([]);
  });

  it.each<[string, unknown, Issue[], Issue]>([
    [
      'a sheet filled in from a file that was too large',
      sampleSheet,
      [{ code: 'tooLarge', path: [] }],
      { code: 'tooLarge', path: [] },
    ],
    ['a text in the place of a sheet', 'x', [], { code: 'notObject', path: [] }],
    ['an answer to a question that is not on it', {}, [unknown], unknown],
  ])('%s is wrong as a whole, and no section of it is', (_title, draft, before, issue) => {
    const { state, issues, sections } = completeness(sampleForm, draft, { before });
    expect({ state, issues }).toEqual({ state: 'wrong', issues: [issue] });
    expect(sections.flatMap((one) => [...one.issues])).toEqual([]);
    expect(sections.filter((one) => one.state === 'wrong')).toEqual([]);
  });

  it('the whole sheet lists what is wrong on it, what concerns the whole first', () => {
    const before = [{ code: 'tooLarge', path: [] }] as const;
    const { issues } = completeness(sampleForm, { level: 'care9', head: { age: 500 } }, { before });
    expect(issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      ' tooLarge',
      'head.age range',
      'level unknownChoice',
    ]);
  });
});

describe('a recommended birth date between a required day and a required name', () => {
  const form = overlayForm(sampleForm, { change: { 'head.bornOn': { need: 'recommended' } } });

  it('is missing in its place on the paper, in the section and in the whole', () => {
    const { missing, sections } = completeness(form, {});
    const expected = [
      { path: ['head', 'writtenOn'], need: 'required' },
      { path: ['head', 'bornOn'], need: 'recommended' },
      { path: ['head', 'name'], need: 'required' },
    ];
    expect(missing).toEqual(expected);
    expect(sections[0]?.missing).toEqual(expected);
  });

  it('is wrong and not missing when it was typed and not understood, or is no date', () => {
    const before = [{ code: 'date', path: ['head', 'bornOn'] }] as const;
    const typed = completeness(form, sampleSheet, { before });
    expect(typed.sections[0]).toMatchObject({ state: 'wrong', issues: before, missing: [] });
    const head = { ...sampleSheet.head, bornOn: '1941-02-30' };
    expect(completeness(form, { ...sampleSheet, head }).sections[0]).toMatchObject({
      state: 'wrong',
      missing: [],
    });
  });
});
