import { describe, expect, it } from 'vitest';
import { compile } from '../src/compiled/compile.js';
import { completeness } from '../src/definition/completeness.js';
import type { Form } from '../src/definition/define-form.js';
import { describeForm } from '../src/definition/describe-form.js';
import type { Leaf } from '../src/definition/leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../src/definition/node.js';
import { normalise } from '../src/definition/normalise.js';
import { standardSchema } from '../src/definition/standard-schema.js';
import { validate } from '../src/definition/validate.js';
import { draftSchema, finalSchema } from '../src/definition/zod-schema.js';
import type { Issue } from '../src/issue.js';
import { fromLabels } from '../src/labels/from-labels.js';
import type { Words } from '../src/labels/label-tree.js';
import { allParts } from './generated/documents-of.js';

/**
 * A marker in every answer, a different one each time: whoever reads an issue, a notice or an error must meet none.
 * `sign` is what the marker cannot be taken apart into.
 */
interface Marker {
  readonly title: string;
  readonly answer: (leaf: Leaf, count: number) => unknown;
  readonly sign: RegExp;
}

const isChosen = ({ kind }: Leaf) => kind === 'choice' || kind === 'many';

const markers: Marker[] = [
  { title: 'texts', answer: (_, i) => `不思議な印${7000 + i}`, sign: /不思議な印|70\d\d/ },
  {
    title: 'texts with signs that no sheet can show',
    answer: (_, i) => `qxjz${i}\u0000\u202E`,
    sign: /qxjz|\u202E/,
  },
  { title: 'texts longer than any box', answer: (_, i) => `qxjz${i}`.repeat(3000), sign: /qxjz/ },
  { title: 'days that do not exist', answer: (_, i) => `${2100 + i}-02-30`, sign: /2[1-3]\d\d-02|-02-30/ },
  {
    title: 'days in a wrong era',
    answer: (_, i) => `昭和${70 + (i % 20)}年11月17日`,
    sign: /昭和|11月|17日|11-17/,
  },
  { title: 'numbers', answer: (_, i) => 88_000_017 + i, sign: /8800\d{4}/ },
  { title: 'codes', answer: (leaf, i) => (isChosen(leaf) ? `qxjzCode${i}` : [`qxjzCode${i}`]), sign: /qxjz/ },
  { title: 'lists of codes', answer: (_, i) => [`qxjzCode${i}`, `qxjzCode${i}`], sign: /qxjz/ },
  { title: 'identifiers', answer: (_, i) => `9471${String(100_000 + i).slice(1)}`, sign: /9471/ },
  { title: 'telephone numbers', answer: (_, i) => `0947-${1000 + i}-471`, sign: /0947|-471/ },
  { title: 'objects', answer: (_, i) => ({ qxjzKey: `qxjz${i}` }), sign: /qxjz/ },
];

/** A document with the marker in every question, in two entries of each list and in one set of each choice of sets. */
function marked(nodes: Nodes, answer: (leaf: Leaf) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(nodes).map(([key, node]) => [key, markedNode(node, answer)]));
}

function markedNode(node: Node, answer: (leaf: Leaf) => unknown): unknown {
  if (isLeaf(node)) return answer(node);
  if (isSection(node)) return marked(node.section, answer);
  if (isRows(node)) return Array.from({ length: Math.min(2, node.max) }, () => marked(node.rows, answer));
  const [code, set] = Object.entries(node.variants)[0] as [string, Nodes];
  return { [node.by]: code, ...marked(set, answer) };
}

/** Words as `fromLabels` takes them: each label the path of its question. */
const wordsOf = (form: Form): Words =>
  Object.fromEntries(
    describeForm(form).parts.flatMap(({ fields }) =>
      fields.flatMap(({ path, label, options = [] }) => [
        [label, `欄 ${path}`],
        ...options.map((option) => [option.label, `選択肢 ${option.code}`]),
      ]),
    ),
  ) as Words;

/** Everything that a host may show or log. */
function spoken(form: Form, key: string, document: unknown): readonly unknown[] {
  const verdicts = [
    ...(['draft', 'final'] as const).map((stage) => validate(form, document, { part: key, stage })),
    compile(form, { part: key })(document),
    normalise(form, document, { part: key }),
    fromLabels(form, document, wordsOf(form), { part: key }),
  ];
  const schemas = [finalSchema(form, key), draftSchema(form, key)].map(
    (schema) => schema.safeParse(document).error,
  );
  const standard = standardSchema(form, { part: key }).validate(document);
  return [
    ...verdicts.map(({ issues, notices }) => [issues, notices]),
    ...schemas.map((error) => [error?.issues, error?.message]),
    standard.issues,
    completeness(form, document, { part: key }),
  ];
}

/**
 * The one exception, declared: for a day outside its era the western reading is suggested, which is the day that was
 * probably meant. It stands in `params.suggestion` of `eraRange` and nowhere else.
 */
const withoutSuggestion = (name: string, value: unknown) => (name === 'suggestion' ? undefined : value);

describe.each(allParts)('$name: no answer is repeated', { timeout: 60_000 }, ({ form, key, part }) => {
  it.each(markers)('of $title', ({ answer, sign }) => {
    let count = 0;
    const document = marked(part.nodes, (leaf) => answer(leaf, count++));
    expect(JSON.stringify(document)).toMatch(sign);
    expect(JSON.stringify(spoken(form, key, document), withoutSuggestion)).not.toMatch(sign);
  });

  it('in place of a section, a list or the whole', () => {
    const misplaced = Object.fromEntries(Object.keys(part.nodes).map((name) => [name, 'qxjz']));
    for (const document of [misplaced, ['qxjz'], 'qxjz', { qxjz: 'qxjz' }]) {
      const said = spoken(form, key, document);
      expect(JSON.stringify(said)).not.toMatch(/qxjz/);
    }
  });
});

it('a day outside its era is suggested in the western calendar, and only so', () => {
  const issues: Issue[] = allParts.flatMap(({ form, key, part }) => {
    const document = marked(part.nodes, (leaf) => (leaf.kind === 'date' ? '昭和70年11月17日' : undefined));
    return [...normalise(form, document, { part: key }).issues];
  });
  expect(issues.length).toBeGreaterThan(10);
  expect(new Set(issues.map(({ code, params }) => JSON.stringify({ code, params })))).toEqual(
    new Set([JSON.stringify({ code: 'eraRange', params: { era: 'showa', suggestion: '1995-11-17' } })]),
  );
});

it('a caller who names a part that does not exist is told the parts there are, not the answers', () => {
  const { form } = allParts[0] as (typeof allParts)[number];
  expect(() => validate(form, { header: 'qxjz' }, { part: 'reply' })).toThrow(
    /^admissionHandover has the parts sheet$/,
  );
});
