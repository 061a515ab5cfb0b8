import { describe, expect, it } from 'vitest';

/** The tests run where it exists; the package itself names no platform. */
declare const performance: { now(): number };

import { compile } from '../src/compiled/compile.js';
import { completeness } from '../src/definition/completeness.js';
import type { Form } from '../src/definition/define-form.js';
import type { Leaf } from '../src/definition/leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../src/definition/node.js';
import { normalise } from '../src/definition/normalise.js';
import { readAs } from '../src/definition/read-as.js';
import { resumeDraft, storeDraft } from '../src/definition/stored-document.js';
import { validate } from '../src/definition/validate.js';
import { draftSchema, finalSchema } from '../src/definition/zod-schema.js';
import { fromLabels } from '../src/labels/from-labels.js';
import { allParts } from './generated/documents-of.js';

/** Goes through every door that takes a document from outside; none of them may throw. */
function throughEveryDoor(form: Form, key: string, document: unknown) {
  const draft = validate(form, document, { part: key, stage: 'draft' });
  const { document: stored } = storeDraft(form, document, { part: key });
  return {
    draft,
    final: validate(form, document, { part: key }),
    quick: compile(form, { part: key })(document),
    read: normalise(form, document, { part: key }),
    labels: fromLabels(form, document, {}, { part: key }),
    completeness: completeness(form, document, { part: key }),
    again: readAs(form, stored),
    resumed: resumeDraft(stored),
    shapes: [finalSchema(form, key), draftSchema(form, key)].map(
      (schema) => schema.safeParse(document).success,
    ),
  };
}

/** The same value in the place of every answer. */
const everywhere = (nodes: Nodes, answer: (leaf: Leaf) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(nodes).map(([key, node]) => [key, inPlaceOf(node, answer)]));

function inPlaceOf(node: Node, answer: (leaf: Leaf) => unknown): unknown {
  if (isLeaf(node)) return answer(node);
  if (isSection(node)) return everywhere(node.section, answer);
  if (isRows(node)) return [everywhere(node.rows, answer)];
  const [code, set] = Object.entries(node.variants)[0] as [string, Nodes];
  return { [node.by]: code, ...everywhere(set, answer) };
}

const hasRoom = (leaf: Leaf, text: string) =>
  (leaf.kind === 'text' || leaf.kind === 'longText') && leaf.max >= text.length;
const deep = (levels: number) => {
  let value: unknown = 'x';
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { a: value };
  return value;
};

// Generous: what is judged here is that an answer comes, not how fast.
describe.each(allParts)('$name', { timeout: 60_000 }, ({ form, key, part }) => {
  const codesOfTexts = (answer: string) => {
    const document = everywhere(part.nodes, (leaf) => (hasRoom(leaf, answer) ? answer : undefined));
    const { draft, read } = throughEveryDoor(form, key, document);
    expect(draft.issues.map(({ path }) => path)).toEqual(read.issues.map(({ path }) => path));
    return new Set(draft.issues.map(({ code }) => code));
  };

  it.each([
    ['halves of characters', '\uD842', 'controlCharacter'],
    ['halves of characters the wrong way round', 'a\uDC00\uD800b', 'controlCharacter'],
    ['control characters', 'a\u0007b', 'controlCharacter'],
    ['signs that end a text', 'a\u0000', 'controlCharacter'],
    ['signs that turn the direction of writing', '要介護\u202E2', 'controlCharacter'],
    ['signs that keep a text apart', '\u2066x\u2069', 'controlCharacter'],
    ['what could be a My Number', '123456789018', 'lookalikeMyNumber'],
  ])('refuses %s in every text', (_title, answer, code) => {
    expect(codesOfTexts(answer)).toEqual(new Set([code]));
  });

  it('takes keys that name parts of JavaScript as data and nothing else, in every section', () => {
    const hostile: object = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":1}',
    );
    const infest = (nodes: Nodes): Record<string, unknown> => {
      const own = Object.entries(nodes).flatMap(([name, node]): [string, unknown][] => {
        if (isSection(node)) return [[name, infest(node.section)]];
        return isRows(node) ? [[name, [infest(node.rows)]]] : [];
      });
      return Object.fromEntries([...Object.entries(hostile), ...own]);
    };
    const { draft, resumed } = throughEveryDoor(form, key, infest(part.nodes));
    expect(Object.keys(draft.aside)).toContain('__proto__');
    expect(Object.keys(resumed)).toContain('__proto__');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('stands values of every other type in place of every answer', () => {
    const bare = Object.create(null) as object;
    for (const value of [
      0,
      Number.NaN,
      1n,
      Symbol('x'),
      true,
      {},
      [],
      [[]],
      [null],
      bare,
      [bare],
      () => 1,
      new Date(0),
      /x/,
    ]) {
      const { draft } = throughEveryDoor(
        form,
        key,
        everywhere(part.nodes, () => value),
      );
      expect(draft.data).toBeDefined();
    }
  });

  it('stands any other thing in place of the document', () => {
    for (const document of [undefined, null, 0, '', 'x', [], [{}], true, () => 1]) {
      expect(throughEveryDoor(form, key, document).draft.issues).toEqual([{ code: 'notObject', path: [] }]);
    }
  });

  it('never changes what it is given', () => {
    const frozen = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
      return value;
    };
    throughEveryDoor(
      form,
      key,
      frozen(everywhere(part.nodes, (leaf) => (leaf.kind === 'many' ? ['x', 'x'] : ' Ｓ１０．３．５ '))),
    );
  });

  it('refuses what is nested deeper than any form, wherever it stands', () => {
    const first = Object.keys(part.nodes)[0] as string;
    for (const document of [{ [first]: deep(20_000) }, { other: deep(20_000) }]) {
      expect(normalise(form, document, { part: key }).issues[0]?.code).toBe('tooDeep');
      expect(fromLabels(form, document, {}, { part: key }).issues[0]?.code).toBe('tooDeep');
      expect(validate(form, document, { part: key, stage: 'draft' }).data).toBeDefined();
    }
  });

  it('answers at once to texts, lists and keys without number', () => {
    const started = performance.now();
    const long = '海'.repeat(100_000);
    const list = Array.from({ length: 5_000 }, (_, i) => `x${i}`);
    const keys = Object.fromEntries(list.map((name) => [name, name]));
    throughEveryDoor(
      form,
      key,
      everywhere(part.nodes, () => long),
    );
    throughEveryDoor(
      form,
      key,
      everywhere(part.nodes, () => list),
    );
    throughEveryDoor(form, key, Object.fromEntries(Object.keys(part.nodes).map((name) => [name, list])));
    throughEveryDoor(form, key, keys);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
