import { describe, expect, it } from 'vitest';
import { compile } from '../src/compiled/compile.js';
import { defineForm, type Form } from '../src/definition/define-form.js';
import type { Leaf } from '../src/definition/leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../src/definition/node.js';
import { normalise } from '../src/definition/normalise.js';
import { validate } from '../src/definition/validate.js';
import { finalSchema } from '../src/definition/zod-schema.js';
import { fromLabels } from '../src/labels/from-labels.js';
import { allParts } from './generated/documents-of.js';

/** The tests run where it exists; the package itself names no platform. */
declare const performance: { now(): number };

/** One leaf of each kind that the sheets have: the longest text, each scheme, the longest list. */
const leaves = new Map<string, Leaf>();
const collect = (nodes: Nodes): void => Object.values(nodes).forEach(collectNode);
function collectNode(node: Node): void {
  if (isLeaf(node)) {
    const { need: _, when: __, ...leaf } = node;
    const name =
      leaf.kind === 'identifier' ? leaf.scheme : leaf.kind === 'phone' && leaf.fax ? 'fax' : leaf.kind;
    const known = leaves.get(name);
    const size = (one: Leaf) => ('options' in one ? one.options.length : 'max' in one ? one.max : 0);
    if (!known || size(leaf) > size(known)) leaves.set(name, leaf);
  } else if (isSection(node)) collect(node.section);
  else if (isRows(node)) collect(node.rows);
  else Object.values(node.variants).forEach(collect);
}
for (const { part } of allParts) collect(part.nodes);

/** What regular expressions, folding and splitting may stumble over, again and again. */
const PIECES = [
  ' ',
  '\u3000',
  '-',
  '0',
  '１',
  '(',
  '）',
  '、',
  '/',
  '\r',
  '\r\n',
  '\n',
  '\t',
  '.',
  ':',
  '年',
  '昭和',
  '内線',
];
const MORE = [
  'ァ ',
  'ﾊﾟ',
  'か\u3099',
  '\u{20BB7}',
  '\uD842',
  '\u{E0100}',
  '\uFDFA',
  '\u0000',
  'a',
  '0-',
  '1年',
  '○',
];

const medianOf = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

describe.each([...leaves])('%s', (name, leaf) => {
  const sheet = { author: 'careManager', addressee: 'hospital', nodes: { answer: leaf } };
  const form = defineForm({
    id: 'one',
    editions: ['r8'],
    force: 'reference',
    parts: { sheet },
  }) as unknown as Form;
  const schema = finalSchema(form, 'sheet');
  const quick = compile(form);

  const timeOf = (text: string) => {
    const input = { answer: text };
    const once = () => {
      const started = performance.now();
      normalise(form, input);
      validate(form, input);
      quick(input);
      schema.safeParse(input);
      fromLabels(form, input, {});
      return performance.now() - started;
    };
    return medianOf(Array.from({ length: 5 }, once));
  };

  it(`an input of ten times the length takes at most twelve times the time (${name})`, () => {
    timeOf('x'.repeat(1000));
    const slow = [...PIECES, ...MORE].flatMap((piece) => {
      const textOf = (length: number) => `1${piece.repeat(Math.ceil(length / piece.length))}1`;
      const [short, long] = [timeOf(textOf(10_000)), timeOf(textOf(100_000))];
      // below the floor the clock and the other work of the machine decide
      const isSlow = long > Math.max(25, 12 * short);
      return isSlow && timeOf(textOf(100_000)) > Math.max(25, 12 * timeOf(textOf(10_000)))
        ? [{ piece, short, long }]
        : [];
    });
    expect(slow).toEqual([]);
  }, 60_000);
});
