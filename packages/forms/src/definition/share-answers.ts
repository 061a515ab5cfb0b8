import type { Path } from '../issue.js';
import { type ChoiceLeaf, codesOf, type Leaf, type ManyLeaf } from './leaf.js';
import { isBlank } from './leaf-check.js';
import { isLeaf, isRows, isSection, isVariants, type Node, type Nodes } from './node.js';
import { isRecord } from './scope.js';

type Answers = Record<string, unknown>;

/**
 * Divides answers by what another form can hold: of a list of boxes the codes that it has are `shared`, the rest are
 * `others`, with their path; so is a set of questions that it does not have. A writer's own option is read as the base code
 * it stands for, where the reader does not know it.
 */
export function shareAnswers(reader: Nodes, writer: Nodes | undefined, answers: Answers) {
  const sharing = new Sharing();
  return { shared: sharing.nodes(reader, writer, answers, []), others: sharing.others };
}

class Sharing {
  readonly others: [Path, unknown][] = [];

  nodes(reader: Nodes, writer: Nodes | undefined, answers: Answers, path: Path): Answers {
    const shared = { ...answers };
    for (const [key, node] of Object.entries(reader)) {
      if (Object.hasOwn(answers, key))
        shared[key] = this.node(node, writer?.[key], answers[key], [...path, key]);
    }
    return shared;
  }

  private node(node: Node, theirs: Node | undefined, answer: unknown, path: Path): unknown {
    if (isLeaf(node)) return hasCodes(node) ? this.codes(node, theirs, answer, path) : answer;
    if (!isRows(node)) return this.inside(node, theirs, answer, path);
    if (!Array.isArray(answer)) return answer;
    return Array.from(answer, (row, i) => this.inside(node, theirs, row, [...path, i]));
  }

  private inside(node: Node, theirs: Node | undefined, answers: unknown, path: Path): unknown {
    if (!isRecord(answers)) return answers;
    const nodes = nodesIn(node, answers);
    if (nodes) return this.nodes(nodes, theirs && nodesIn(theirs, answers), answers, path);
    if (!isVariants(node) || isBlank(answers[node.by])) return answers;
    this.others.push([path, answers]);
    return undefined;
  }

  private codes(leaf: WithCodes, theirs: Node | undefined, answer: unknown, path: Path): unknown {
    const known = new Set<unknown>(codesOf(leaf));
    const read = (code: unknown) => (known.has(code) ? code : baseOf(code, theirs, known));
    if (leaf.kind === 'choice' || !Array.isArray(answer)) return read(answer);
    const codes = [...new Set(Array.from(answer, read))];
    const others = codes.filter((code) => !known.has(code));
    if (others.length > 0) this.others.push([path, others]);
    return codes.filter((code) => known.has(code));
  }
}

type WithCodes = ChoiceLeaf | ManyLeaf;
const hasCodes = (leaf: Leaf): leaf is WithCodes => leaf.kind === 'choice' || leaf.kind === 'many';

/** The questions below a node; of sets those of the one that is chosen, if there is such a one. */
function nodesIn(node: Node, answers: Answers): Nodes | undefined {
  if (isLeaf(node)) return undefined;
  if (isSection(node)) return node.section;
  if (isRows(node)) return node.rows;
  const code = answers[node.by];
  return typeof code === 'string' && Object.hasOwn(node.variants, code) ? node.variants[code] : undefined;
}

/** The known code that a writer's own one stands for; else the code itself. */
function baseOf(code: unknown, theirs: Node | undefined, known: ReadonlySet<unknown>): unknown {
  if (!theirs || !isLeaf(theirs) || !hasCodes(theirs)) return code;
  const option = theirs.options.find((one) => typeof one !== 'string' && one.code === code);
  return typeof option === 'object' && known.has(option.is) ? option.is : code;
}
