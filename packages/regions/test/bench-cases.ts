import {
  defineForm,
  describeForm,
  draftSchema,
  type Form,
  finalSchema,
  forms,
  validate,
} from '@renkei/forms';
import { admissionHandoverFixtures } from '@renkei/forms/testing';
import {
  himeji,
  kitatamaHokubu,
  national,
  type Profile,
  resolveRegion,
  tatebayashiOra,
} from '../src/index.js';

const on = '2026-04-01';
const definitions = JSON.stringify(Object.values(forms));
const written = JSON.stringify([kitatamaHokubu, himeji, tatebayashiOra]);

/** A facility that changes six forms, so that five layers touch what they can. */
const house = (count: number): Profile => ({
  id: 'house',
  level: 'facility',
  name: { ja: `架空の病院${count}`, en: 'Invented hospital' },
  editions: [
    {
      from: on,
      sources: [{ title: `第${count}版`, mark: 'V' }],
      forms: Object.fromEntries(
        Object.values(forms).map(({ id, parts }) => {
          const [part = ''] = Object.keys(parts);
          const add = { house: { section: { box: { kind: 'text', max: 20, sensitivity: 'social' } } } };
          return [id, { parts: { [part]: { add } } }] as const;
        }),
      ) as never,
    },
  ],
});

/** Layers that nobody has seen before, as a process reads them once. */
let read = 0;
const fresh = (): readonly Profile[] => [national, ...(JSON.parse(written) as Profile[]), house(read++)];
const known = fresh();

const base = forms.admissionHandover as unknown as Form;
const ours = resolveRegion(known, { on }).forms.admissionHandover as Form;
const filled = admissionHandoverFixtures.everythingFilled;

/** A form as it is used: its description, and the schemas of the final sheet and of the draft, asked once. */
function built(definition: Form): unknown {
  const form = defineForm(definition);
  const schemas = Object.keys(form.parts).flatMap((part) => [
    finalSchema(form, part),
    draftSchema(form, part),
  ]);
  return [describeForm(form), schemas.map((schema) => schema.safeParse({}).success)];
}

/** What the speed of regions is measured by; budgets name pairs of these. */
export const benchCases = {
  'building the six base forms': () => (JSON.parse(definitions) as Form[]).map(built),
  'resolving five layers, cold': () => resolveRegion(fresh(), { on }),
  'resolving the same layers again': () => resolveRegion(known, { on }),
  'validating under the base form': () => validate(base, filled),
  'validating under the region': () => validate(ours, filled),
};
