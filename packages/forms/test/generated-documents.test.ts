import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compiled/compile.js';
import { completeness } from '../src/definition/completeness.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../src/definition/node.js';
import { normalise } from '../src/definition/normalise.js';
import { readAs } from '../src/definition/read-as.js';
import { resumeDraft, storeDraft } from '../src/definition/stored-document.js';
import { validate } from '../src/definition/validate.js';
import { draftSchema, finalSchema } from '../src/definition/zod-schema.js';
import type { Issue } from '../src/issue.js';
import { anyAnswer, anyEntry } from './generated/answers-of.js';
import { allParts, documentsOf, finalDocumentsOf } from './generated/documents-of.js';

/** Ten thousand documents in all, always the same ones. */
const seed = 20260401;
const share = (documents: number) => ({ numRuns: Math.ceil(documents / allParts.length), seed });

const textOf = (value: unknown) => JSON.stringify(value);
const throughJson = (value: unknown): unknown => JSON.parse(textOf(value));
/** `toEqual`, but quick where there is nothing to tell. */
const same = (found: unknown, expected: unknown) => {
  if (textOf(found) !== textOf(expected)) expect(found).toEqual(expected);
};

describe.each(allParts)('generated final documents of $name', { timeout: 120_000 }, ({ form, key }) => {
  it('are accepted by every door, stay the same through JSON, and are stored without loss', () => {
    const schema = finalSchema(form, key);
    const draft = draftSchema(form, key);
    const quick = compile(form, { part: key });
    fc.assert(
      fc.property(finalDocumentsOf(form, key), (document) => {
        const verdict = validate(form, document, { part: key });
        expect(verdict.ok).toBe(true);
        same(verdict.data, document);
        same(validate(form, throughJson(document), { part: key }), verdict);
        same(quick(document), verdict);
        same(schema.parse(document), document);
        same(draft.parse(document), document);
        const { draft: read, typed, aside, issues } = normalise(form, document, { part: key });
        same({ read, typed, aside, issues }, { read: document, typed: {}, aside: {}, issues: [] });
        const stored = storeDraft(form, document, { part: key }).document;
        same(resumeDraft(stored), document);
      }),
      share(2_000),
    );
  });

  it('are read as the form they were written under without loss', () => {
    fc.assert(
      fc.property(finalDocumentsOf(form, key), (document) => {
        const { data, extra } = readAs(form, storeDraft(form, document, { part: key }).document);
        same({ data, extra }, { data: document, extra: {} });
      }),
      share(300),
    );
  });
});

/** Of a final sheet plain zod judges structure and values: not what depends on another answer. */
function seenByZod(nodes: Nodes, { code, path, rule }: Issue): boolean {
  if (rule !== undefined || code === 'onlyIf') return false;
  const isMissing = code === 'required' || code === 'select' || code === 'atLeastOne';
  return !isMissing || !path.some((_, i) => nodeAt(nodes, path.slice(0, i + 1))?.when);
}

function nodeAt(nodes: Nodes, path: Issue['path']): Node | undefined {
  let below: Nodes = nodes;
  let node: Node | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    node = below[step];
    if (!node || isLeaf(node)) return node;
    below = isSection(node)
      ? node.section
      : isRows(node)
        ? node.rows
        : Object.assign({}, ...Object.values(node.variants));
  }
  return node;
}

describe.each(allParts)(
  'generated documents with mistakes, for $name',
  { timeout: 120_000 },
  ({ form, key, part }) => {
    it('are judged alike by every door, and what is left after the verdict has no mistake but what is missing', () => {
      const schema = finalSchema(form, key);
      const drafts = draftSchema(form, key);
      const quick = compile(form, { part: key });
      fc.assert(
        fc.property(documentsOf(part.nodes, anyAnswer), (document) => {
          const verdict = validate(form, document, { part: key });
          same(validate(form, document, { part: key }), verdict);
          same(quick(document), verdict);
          const draft = validate(form, document, { part: key, stage: 'draft' });
          const zodSees = verdict.issues.filter((issue) => seenByZod(part.nodes, issue));
          if (schema.safeParse(document).success !== (zodSees.length === 0))
            expect(zodSees).toEqual('as zod');
          const inDraft = draft.issues.filter((issue) => seenByZod(part.nodes, issue));
          if (drafts.safeParse(document).success !== (inDraft.length === 0))
            expect(inDraft).toEqual('as zod');
          const again = validate(form, draft.data, { part: key, stage: 'draft' });
          same(again.data, draft.data);
          same(again.aside, {});
        }),
        share(4_500),
      );
    });

    it('with blanks and unknown keys lose nothing on their way into a stored draft and back', () => {
      const extra = fc.dictionary(
        fc.constantFrom('__proto__', 'constructor', 'toString', 'kitatama', ''),
        fc.constantFrom(1, 'x', null, {}),
        { maxKeys: 2 },
      );
      fc.assert(
        fc.property(documentsOf(part.nodes, anyEntry, extra), (document) => {
          const { document: stored, issues } = storeDraft(form, document, { part: key });
          const again = storeDraft(form, resumeDraft(stored), { part: key });
          same(again.document, stored);
          same(again.issues, issues);
          same(throughJson(stored), stored);
          const { ok } = validate(form, stored.content, { part: key, stage: 'draft' });
          expect(typeof ok).toBe('boolean');
          expect(
            completeness(form, stored.content, { part: key, before: issues }).asked,
          ).toBeGreaterThanOrEqual(0);
          expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        }),
        share(3_200),
      );
    });
  },
);
