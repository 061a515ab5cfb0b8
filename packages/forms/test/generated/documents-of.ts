import fc from 'fast-check';
import type { Form, Part } from '../../src/definition/define-form.js';
import type { Leaf } from '../../src/definition/leaf.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from '../../src/definition/node.js';
import { validate } from '../../src/definition/validate.js';
import { forms } from '../../src/documents/forms.js';
import type { Issue, Path } from '../../src/issue.js';
import { goodAnswer, goodAnswers } from './answers-of.js';

type Document = Record<string, unknown>;
type AnswerOf = (leaf: Leaf) => fc.Arbitrary<unknown>;

/** Every part of every form, with its name for the title of a test. */
export const allParts: readonly {
  readonly name: string;
  readonly form: Form;
  readonly key: string;
  readonly part: Part;
}[] = (Object.values(forms) as unknown as Form[]).flatMap((form) =>
  Object.entries(form.parts).map(([key, part]) => ({ name: `${form.id} ${key}`, form, key, part })),
);

/** Documents of the shape of these nodes, each question answered or not; `answerOf` makes the answers. */
export function documentsOf(
  nodes: Nodes,
  answerOf: AnswerOf,
  extra?: fc.Arbitrary<Document>,
): fc.Arbitrary<Document> {
  const keys = Object.keys(nodes);
  const answers = keys.map((key) =>
    fc.option(answersTo(nodes[key] as Node, answerOf, extra), { nil: undefined, freq: 2 }),
  );
  const own = fc.tuple(...answers).map((values) => {
    const present = keys
      .map((key, i) => [key, values[i]] as const)
      .filter(([, value]) => value !== undefined);
    return Object.fromEntries(present);
  });
  return extra ? fc.tuple(own, extra).map(([known, unknown]) => ({ ...unknown, ...known })) : own;
}

function answersTo(
  node: Node,
  answerOf: AnswerOf,
  extra: fc.Arbitrary<Document> | undefined,
): fc.Arbitrary<unknown> {
  if (isLeaf(node)) return answerOf(node);
  if (isSection(node)) return documentsOf(node.section, answerOf, extra);
  if (isRows(node)) {
    const entries = fc.array(documentsOf(node.rows, answerOf, extra), { maxLength: Math.min(node.max, 3) });
    // a list in which nothing is written is no list
    return entries.map((list) => (list.some((entry) => Object.keys(entry).length > 0) ? list : undefined));
  }
  const sets = Object.entries(node.variants).map(([code, set]) =>
    documentsOf(set, answerOf, extra).map((answers) => ({ [node.by]: code, ...answers })),
  );
  return fc.oneof(...sets);
}

/** Final documents that the form accepts, every rule included. */
export const finalDocumentsOf = (form: Form, key: string): fc.Arbitrary<Document> =>
  documentsOf((form.parts[key] as Part).nodes, goodAnswer).map((document) => mended(form, key, document));

/** The document with what its verdict complains of put right: answered, or taken away. */
function mended(form: Form, key: string, document: Document): Document {
  const part = form.parts[key] as Part;
  const current = structuredClone(document);
  for (let round = 0; round < 20; round++) {
    const verdict = validate(form, current, { part: key });
    if (verdict.ok) return verdict.data as Document;
    for (const issue of verdict.issues) {
      const isMissing = issue.code === 'required' || issue.code === 'select' || issue.code === 'atLeastOne';
      if (isMissing) put(current, issue.path, plainAnswer(part.nodes, issue.path));
      else for (const path of toTakeAway(part, issue)) put(current, path, undefined);
    }
  }
  throw new Error(
    `${form.id} ${key}: nothing mends ${JSON.stringify(validate(form, current, { part: key }).issues)}`,
  );
}

/** The answer an issue is about; of two that are in the wrong order both. */
function toTakeAway({ rules = [] }: Part, { path, rule: id }: Issue): Path[] {
  const rule = rules.find((one) => one.id === id);
  if (!rule || !('order' in rule)) return [path];
  const depth = rule.order[1].split('.').length;
  return rule.order.map((name) => [...path.slice(0, path.length - depth), ...name.split('.')]);
}

function plainAnswer(nodes: Nodes, path: Path): unknown {
  let below: Nodes = nodes;
  let node: Node | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    node = below[step];
    if (!node || isLeaf(node)) break;
    below = isSection(node)
      ? node.section
      : isRows(node)
        ? node.rows
        : Object.assign({}, ...Object.values(node.variants));
  }
  if (!node) throw new Error(`nothing at ${path.join('.')}`);
  if (isLeaf(node)) return goodAnswers(node)[0];
  return isRows(node) ? [plainRow(node.rows)] : {};
}

function plainRow(nodes: Nodes): Document {
  const [key, leaf] = Object.entries(nodes).find(([, node]) => isLeaf(node)) as [string, Leaf];
  return { [key]: goodAnswers(leaf)[0] };
}

function put(root: Document, path: Path, value: unknown): void {
  let place = root as Record<string | number, unknown>;
  path.slice(0, -1).forEach((step, i) => {
    if (typeof place[step] !== 'object') place[step] = typeof path[i + 1] === 'number' ? [] : {};
    place = place[step] as Record<string | number, unknown>;
  });
  const last = path[path.length - 1] as string | number;
  if (value === undefined) delete place[last];
  else place[last] = value;
}
