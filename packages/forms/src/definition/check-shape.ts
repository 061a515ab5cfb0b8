import type { Issue, IssueCode, IssueParams, Path } from '../issue.js';
import { codesOf, type ManyLeaf } from './leaf.js';
import { checkLeaf, isBlank } from './leaf-check.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';
import { isRecord } from './scope.js';

export interface Shape {
  /** The clean copy of what could be read; absent only when the whole input is no object. */
  readonly data: Record<string, unknown> | undefined;
  readonly issues: Issue[];
  readonly aside: Record<string, unknown>;
}

/** Reads a document against its nodes: structure and values, nothing across fields. Never throws. */
export function checkShape(nodes: Nodes, input: unknown): Shape {
  const issues: Issue[] = [];
  const aside: [string, unknown][] = [];
  const reader = new Reader(issues, aside);
  const data = isRecord(input) ? reader.nodes(nodes, input, []) : undefined;
  if (!data) issues.push({ code: 'notObject', path: [] });
  return { data, issues, aside: Object.fromEntries(aside) };
}

class Reader {
  constructor(
    private readonly issues: Issue[],
    private readonly aside: [string, unknown][],
  ) {}

  nodes(nodes: Nodes, input: Record<string, unknown>, path: Path, by?: string): Record<string, unknown> {
    const clean: Record<string, unknown> = {};
    for (const key in nodes) {
      if (!Object.hasOwn(input, key)) continue;
      const value = this.node(nodes[key] as Node, input[key], [...path, key]);
      if (value !== undefined) clean[key] = value;
    }
    for (const key of Object.keys(input)) {
      if (!Object.hasOwn(nodes, key) && key !== by) this.aside.push([[...path, key].join('.'), input[key]]);
    }
    return clean;
  }

  private node(node: Node, value: unknown, path: Path): unknown {
    if (isBlank(value)) return undefined;
    if (isLeaf(node)) {
      const problem = checkLeaf(node, value);
      if (problem) this.fail(problem.code, path, problem.params);
      if (problem && !problem.keeps) return undefined;
      return node.kind === 'many' ? inOrder(node, value as string[]) : value;
    }
    if (isRows(node)) return this.rows(node.rows, node.max, value, path);
    if (!isRecord(value)) return this.fail('type', path);
    if (isSection(node)) return nonEmpty(this.nodes(node.section, value, path));
    const code = value[node.by];
    if (isBlank(code)) return nonEmpty(this.unchosen(value, path));
    if (typeof code !== 'string' || !Object.hasOwn(node.variants, code)) {
      return this.fail('unknownChoice', [...path, node.by]);
    }
    return { [node.by]: code, ...this.nodes(node.variants[code] as Nodes, value, path, node.by) };
  }

  private rows(nodes: Nodes, max: number, value: unknown, path: Path): unknown {
    if (!Array.isArray(value)) return this.fail('type', path);
    if (value.length > max) return this.fail('tooManyRows', path, { max });
    return value.flatMap((row, i) => {
      if (isRecord(row)) return [this.nodes(nodes, row, [...path, i])];
      return isBlank(row) ? [{}] : (this.fail('type', [...path, i]) ?? [{}]);
    });
  }

  /** Until its set of questions is chosen, what was typed waits aside. */
  private unchosen(value: Record<string, unknown>, path: Path): Record<string, unknown> {
    for (const key of Object.keys(value)) {
      if (!isBlank(value[key])) this.aside.push([[...path, key].join('.'), value[key]]);
    }
    return {};
  }

  private fail(code: IssueCode, path: Path, params?: IssueParams): undefined {
    this.issues.push(params ? { code, path, params } : { code, path });
    return undefined;
  }
}

const nonEmpty = (value: Record<string, unknown>) => (Object.keys(value).length > 0 ? value : undefined);

const inOrder = (node: ManyLeaf, value: readonly string[]) =>
  value.length === 1 ? value.slice() : codesOf(node).filter((code) => value.includes(code));
