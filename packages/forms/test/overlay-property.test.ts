import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../src/definition/define-form.js';
import { faultsOf } from '../src/definition/form-conformance.js';
import { pathsOf } from '../src/definition/node-paths.js';
import { overlayFaults } from '../src/definition/overlay/overlay-faults.js';
import { type Overlay, overlayForm } from '../src/definition/overlay/overlay-form.js';
import { sampleForm } from '../src/definition/sample-form.js';
import { forms } from '../src/documents/forms.js';

/** Overlays that are nearly right: paths of the form itself, changes that may or may not fit. */
function overlaysOf(form: Form): fc.Arbitrary<Overlay> {
  const part = form.parts[Object.keys(form.parts)[0] as string];
  const paths = pathsOf(part?.nodes ?? {});
  const path = fc.constantFrom(...paths);
  const codes = fc.subarray(['no', 'yes', 'care1', 'care2', 'none', 'other', 'home', 'oxygen']);
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
  const change = fc.oneof(
    fc.record({ need: fc.constantFrom('required' as const, 'recommended' as const, 'optional' as const) }),
    fc.record({
      when: fc.constantFrom('always' as const, { [paths[0] as string]: { given: true } }, { has: 'yes' }),
    }),
    fc.record({ max: fc.integer({ min: -1, max: 300 }) }),
    fc.record({ options: fc.record({ drop: codes }) }),
    fc.record({
      options: fc.record({ add: fc.constantFrom(['kitatama1'], [{ code: 'kitatama2', is: 'yes' }]) }),
    }),
  );
  const node = fc.constantFrom<NonNullable<Overlay['add']>[string]>(
    { kind: 'flag', sensitivity: 'none', need: 'required' },
    { section: { note: { kind: 'text', max: 9, sensitivity: 'none' } } },
    { rows: { on: { kind: 'date', sensitivity: 'none', when: { kitatama: true } } }, max: 3 },
  );
  const rule = fc.record({ id: fc.constant('kitatamaRule'), require: path });
  const added = path.map((above) => `${above}.kitatama`);
  const overlay = fc.record({
    drop: some(fc.uniqueArray(path, { maxLength: 4 })),
    change: some(fc.dictionary(path, change, { maxKeys: 4 })),
    add: some(fc.dictionary(fc.oneof(added, fc.constant('kitatama')), node, { maxKeys: 3 })),
    rules: some(fc.record({ add: fc.array(rule, { maxLength: 1 }) })),
  });
  return overlay.map((one) => JSON.parse(JSON.stringify(one)) as Overlay);
}

describe.each([sampleForm, ...Object.values(forms)].map((form) => form as unknown as Form))('$id', (form) => {
  it('under an overlay without faults is a sound form again; with faults it is refused', () => {
    let accepted = 0;
    fc.assert(
      fc.property(overlaysOf(form), (overlay) => {
        const before = JSON.stringify(form);
        if (overlayFaults(form, overlay).length > 0) {
          expect(() => overlayForm(form, overlay)).toThrow(RangeError);
          return;
        }
        accepted++;
        const ours = overlayForm(form, overlay);
        expect(faultsOf(ours)).toEqual([]);
        expect(JSON.parse(JSON.stringify(ours))).toEqual({ ...ours });
        expect(JSON.stringify(form)).toBe(before);
      }),
      { numRuns: 150, seed: 20260401 },
    );
    expect(accepted).toBeGreaterThan(5);
  }, 30_000);
});

it('data of any other shape is answered with faults, never thrown', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom('add', 'drop', 'change', 'rules', 'facts', 'parts'),
      (data, member) => {
        for (const overlay of [data, { [member]: data }, { parts: { sheet: { [member]: data } } }]) {
          expect(Array.isArray(overlayFaults(sampleForm as unknown as Form, overlay))).toBe(true);
        }
      },
    ),
    { numRuns: 500, seed: 20260401 },
  );
});
