import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeness } from '../src/definition/completeness.js';
import type { Form, Part } from '../src/definition/define-form.js';
import { date, flag, text } from '../src/definition/leaf.js';
import { rows, section, variants } from '../src/definition/node.js';
import { overlayForm } from '../src/definition/overlay/overlay-form.js';
import { sampleForm } from '../src/definition/sample-form.js';
import { validate } from '../src/definition/validate.js';
import type { Path } from '../src/issue.js';
import { anyAnswer } from './generated/answers-of.js';
import { allParts, documentsOf } from './generated/documents-of.js';

/** The sample with what it does not ask: a required choice of sets, a condition in an optional section, a rule of rows. */
const asksMore = overlayForm(sampleForm, {
  add: {
    ours: section(
      {
        stay: variants(
          'type',
          {
            home: { alone: flag({ sensitivity: 'family' }) },
            away: { where: text(5, { sensitivity: 'none' }) },
          },
          { need: 'required' },
        ),
        visits: rows(2, { on: date({ sensitivity: 'none' }), by: text(5, { sensitivity: 'staff' }) }),
      },
      { need: 'required' },
    ),
    later: section({
      on: date({ sensitivity: 'none' }),
      why: text(9, { need: 'required', when: { wantsMeeting: true }, sensitivity: 'none' }),
    }),
  },
  rules: {
    add: [{ id: 'visitHasVisitor', within: 'ours.visits', when: { on: { given: true } }, require: 'by' }],
  },
}) as unknown as Form;

const samples = [sampleForm as unknown as Form, asksMore].map((form, i) => ({
  name: ['the sample', 'the sample that asks more'][i],
  form,
  key: 'sheet',
  part: form.parts.sheet as Part,
}));

const MISSING = ['required', 'select', 'atLeastOne'];
const listed = (places: readonly { readonly path: Path }[]) =>
  [...new Set(places.map(({ path }) => path.join('.')))].sort();

describe.each([...samples, ...allParts])('of $name', { timeout: 60_000 }, ({ form, key, part }) => {
  it('what is called missing and required is what the final verdict calls missing, and a complete sheet is final', () => {
    fc.assert(
      fc.property(documentsOf(part.nodes, anyAnswer), (document) => {
        const verdict = validate(form, document, { part: key });
        const { state, sections, missing, asked, answered } = completeness(form, document, { part: key });
        const required = missing.filter(({ need }) => need === 'required');
        expect(listed(required)).toEqual(listed(verdict.issues.filter(({ code }) => MISSING.includes(code))));
        expect(listed(missing)).toHaveLength(missing.length);
        expect(sections.flatMap((one) => one.issues)).toEqual(
          validate(form, document, { part: key, stage: 'draft' }).issues,
        );
        if (state === 'complete') expect(verdict.ok).toBe(true);
        expect(answered).toBeLessThanOrEqual(asked);
      }),
      { numRuns: 150, seed: 20260401 },
    );
  });
});

describe('what a sheet still lacks', () => {
  const missingIn = (sheet: unknown) =>
    completeness(asksMore, sheet).missing.map(({ path }) => path.join('.'));
  const stateOf = (sheet: unknown, key: string) =>
    completeness(asksMore, sheet).sections.find(({ section }) => section === key);

  it('a required choice of home or elsewhere that nobody made is missing; made, it is an answer', () => {
    expect(missingIn({})).toContain('ours.stay.type');
    expect(missingIn({ ours: { stay: { type: 'home' } } })).not.toContain('ours.stay.type');
    expect(stateOf({ place: { type: 'home' } }, 'place')).toMatchObject({ state: 'complete', answered: 1 });
  });

  it('a visit without its visitor is missing in the row of that visit', () => {
    const visits = [{ on: '2026-04-01', by: '海野' }, { on: '2026-04-02' }];
    expect(missingIn({ ours: { visits } })).toContain('ours.visits.1.by');
  });

  it('a conditional answer in an optional section that nobody began is not missing; begun, it is', () => {
    expect(missingIn({ wantsMeeting: true })).not.toContain('later.why');
    expect(missingIn({ wantsMeeting: true, later: { on: '2026-04-01' } })).toContain('later.why');
  });
});
