import { describe, expect, it } from 'vitest';
import { completeness } from './completeness.js';
import { sampleForm, sampleSheet } from './sample-form.js';

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
});
