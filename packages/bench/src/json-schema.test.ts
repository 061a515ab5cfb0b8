import { toJsonSchema } from '@renkei/forms';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../forms/src/definition/define-form.js';
import { leafSchema as jsonOf } from '../../forms/src/definition/json-schema-leaf.js';
import type { Leaf } from '../../forms/src/definition/leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../../forms/src/definition/node.js';
import { normalise } from '../../forms/src/definition/normalise.js';
import { validate } from '../../forms/src/definition/validate.js';
import { draftSchema, finalSchema, leafSchema } from '../../forms/src/definition/zod-schema.js';
import { forms } from '../../forms/src/documents/forms.js';
import * as people from '../../forms/src/testing.js';
import { anyAnswer, anyEntry, goodAnswer } from '../../forms/test/generated/answers-of.js';
import { allParts, documentsOf, finalDocumentsOf } from '../../forms/test/generated/documents-of.js';

/** The JSON Schemas of the forms as ajv understands them, in its strict mode. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formats.default(ajv);

const runs = { numRuns: 200, seed: 20260401 };

describe.each(allParts)('the JSON Schemas of $name', { timeout: 60_000 }, ({ form, key, part }) => {
  const isFinal = ajv.compile(toJsonSchema(form, { part: key }));
  const isDraft = ajv.compile(toJsonSchema(form, { part: key, stage: 'draft' }));
  const isInput = ajv.compile(toJsonSchema(form, { part: key, io: 'input' }));

  it('take every document that the form accepts', () => {
    fc.assert(
      fc.property(finalDocumentsOf(form, key), (document) => {
        expect([isFinal(document), isFinal.errors]).toEqual([true, null]);
        expect([isDraft(document), isDraft.errors]).toEqual([true, null]);
        expect([isInput(document), isInput.errors]).toEqual([true, null]);
      }),
      runs,
    );
  });

  it('miss the same required answers as plain zod', () => {
    const [final, draft] = [finalSchema(form, key), draftSchema(form, key)];
    fc.assert(
      fc.property(documentsOf(part.nodes, goodAnswer), (document) => {
        expect(isFinal(document)).toBe(final.safeParse(document).success);
        expect(isDraft(document)).toBe(draft.safeParse(document).success);
      }),
      runs,
    );
  });

  it('take as input whatever `normalise` understands', () => {
    fc.assert(
      fc.property(
        documentsOf(part.nodes, (leaf) => fc.oneof(goodAnswer(leaf), fc.constantFrom(null, ''))),
        (document) => {
          if (normalise(form, document, { part: key }).issues.length > 0) return;
          expect([isInput(document), isInput.errors]).toEqual([true, null]);
        },
      ),
      runs,
    );
  });
});

const fixtures: [title: string, form: keyof typeof forms, part: string, sheets: Record<string, unknown>][] = [
  ['admission handovers', 'admissionHandover', 'sheet', people.admissionHandoverFixtures],
  ['discharge records', 'dischargeRecord', 'sheet', people.dischargeRecordFixtures],
  ['liaison requests', 'liaisonForm', 'request', people.liaisonRequestFixtures],
  ['liaison replies', 'liaisonForm', 'reply', people.liaisonReplyFixtures],
  ['liaison notices', 'liaisonForm', 'notice', people.liaisonNoticeFixtures],
  ['screening sheets', 'screeningSheet', 'sheet', people.screeningSheetFixtures],
  ['support plans', 'supportPlan', 'sheet', people.supportPlanFixtures],
  ['conference records', 'conferenceRecord', 'sheet', people.conferenceRecordFixtures],
];

it.each(fixtures)('the %s of our invented people fit their JSON Schema', (_title, id, part, sheets) => {
  const form = forms[id] as unknown as Form;
  const fits = {
    final: ajv.compile({ ...toJsonSchema(form, { part }), $id: `${id}-${part}-final` }),
    draft: ajv.compile({ ...toJsonSchema(form, { part, stage: 'draft' }), $id: `${id}-${part}-draft` }),
  };
  for (const [name, sheet] of Object.entries(sheets)) {
    const stage = validate(form, sheet, { part }).ok ? 'final' : 'draft';
    expect([name, fits[stage](sheet), fits[stage].errors]).toEqual([name, true, null]);
  }
});

/** Every different leaf of the forms. */
const leaves = new Map<string, Leaf>();
const collect = (nodes: Nodes): void => Object.values(nodes).forEach(collectNode);
function collectNode(node: Node): void {
  if (isLeaf(node)) {
    const { need: _, when: __, sensitivity: ___, mark: ____, linkId: _____, since: ______, ...leaf } = node;
    leaves.set(JSON.stringify(leaf), leaf);
  } else if (isSection(node)) collect(node.section);
  else if (isRows(node)) collect(node.rows);
  else Object.values(node.variants).forEach(collect);
}
for (const { part } of allParts) collect(part.nodes);

/** What a JSON Schema cannot say: check digits, how many digits a telephone number has, halves of characters. */
const BEYOND = ['identifier', 'lookalikeMyNumber', 'phone', 'controlCharacter', 'integer'];

it.each([...leaves])('an answer is refused where plain zod refuses it: %s', (_name, leaf) => {
  const zod = leafSchema(leaf);
  const isStored = ajv.compile(jsonOf(leaf, false, undefined));
  const isTyped = ajv.compile(jsonOf(leaf, true, undefined));
  for (const answer of fc.sample(anyAnswer(leaf), { numRuns: 150, seed: 20260401 })) {
    const issues = zod.safeParse(answer).error?.issues ?? [];
    const isBeyond = issues.some((issue) => issue.code === 'custom' && BEYOND.includes(issue.params?.code));
    if (!isBeyond) expect([answer, isStored(answer)]).toEqual([answer, issues.length === 0]);
  }
  for (const answer of fc.sample(anyEntry(leaf), { numRuns: 150, seed: 20260401 })) {
    const nodes = { answer: leaf };
    const form = { id: 'one', parts: { sheet: { author: 'careManager', addressee: 'hospital', nodes } } };
    const isUnderstood = normalise(form, { answer }).issues.length === 0;
    if (isUnderstood && !Array.isArray(answer)) expect([answer, isTyped(answer)]).toEqual([answer, true]);
  }
});
