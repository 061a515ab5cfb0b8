import type { Issue, IssueCode, IssueParams } from '../issue.js';
import { isBlank, type LeafCheck } from './leaf-check.js';
import type { Nodes } from './node.js';
import { pathKey } from './path-key.js';
import { type Plan, type PlannedField, planOf } from './plan.js';
import { isRecord } from './scope.js';
import { pathOf, type Trail } from './trail.js';

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
  const data = isRecord(input) ? reader.nodes(planOf(nodes), input, undefined) : undefined;
  if (!data) issues.push({ code: 'notObject', path: [] });
  return { data, issues, aside: Object.fromEntries(aside) };
}

/** Reads places of a document; what it finds goes into the lists it was made with. */
export class Reader {
  constructor(
    private readonly issues: Issue[],
    private readonly aside: [string, unknown][],
  ) {}

  /** The clean copy of an object; `by` is the key that chose its questions. */
  nodes(
    plan: Plan,
    input: Record<string, unknown>,
    trail: Trail | undefined,
    by?: string,
  ): Record<string, unknown> {
    const clean: Record<string, unknown> = {};
    const unknown: string[] = [];
    let last = -1;
    let inOrder = true;
    for (const key of Object.keys(input)) {
      const field = plan.byKey.get(key);
      if (!field) {
        if (key !== by) unknown.push(key);
        continue;
      }
      if (field.position < last) inOrder = false;
      last = field.position;
      const typed = input[key];
      const value = field.check
        ? this.leaf(field, typed, trail)
        : this.node(field, typed, { step: key, up: trail });
      if (value !== undefined) clean[key] = value;
    }
    for (const key of unknown) this.keepAside(input, key, trail);
    return inOrder ? clean : onPaper(plan, clean);
  }

  /** The clean copy of what a question was answered with; nothing when there is none. */
  node(field: PlannedField, value: unknown, trail: Trail): unknown {
    if (field.check) return this.leaf(field, value, trail.up);
    if (isBlank(value)) return undefined;
    const { plan, max, by } = field;
    if (max !== undefined) return this.rows(plan as Plan, max, value, trail);
    if (!isRecord(value)) return this.fail('type', trail);
    if (by === undefined) return nonEmpty(this.nodes(plan as Plan, value, trail));
    const code = value[by];
    if (isBlank(code)) return this.unchosen(value, trail);
    const set = typeof code === 'string' ? field.sets?.get(code) : undefined;
    if (!set) return this.fail('unknownChoice', { step: by, up: trail });
    return { [by]: code, ...this.nodes(set, value, trail, by) };
  }

  /** The way to the question is written down only where something is wrong. */
  private leaf(field: PlannedField, value: unknown, up: Trail | undefined): unknown {
    if (isBlank(value)) return undefined;
    const problem = (field.check as LeafCheck)(value);
    if (!problem) return field.sort ? field.sort(value as string[]) : value;
    this.fail(problem.code, { step: field.key, up }, problem.params);
    if (!problem.keeps) return undefined;
    return field.sort ? field.sort(value as string[]) : value;
  }

  private rows(plan: Plan, max: number, value: unknown, trail: Trail): unknown {
    if (!Array.isArray(value)) return this.fail('type', trail);
    if (value.length > max) return this.fail('tooManyRows', trail, { max });
    // `map` would leave out the holes of a list
    const rows = Array.from(value, (row: unknown, i) => {
      const here = { step: i, up: trail };
      if (isRecord(row)) return this.nodes(plan, row, here);
      if (!isBlank(row)) this.fail('type', here);
      return {};
    });
    // A blank row among others keeps its number; blank rows alone are no list.
    return rows.some(nonEmpty) ? rows : undefined;
  }

  private keepAside(input: Record<string, unknown>, key: string, trail: Trail | undefined): void {
    this.aside.push([pathKey(pathOf({ step: key, up: trail })), input[key]]);
  }

  /** Until its set of questions is chosen, what was typed waits aside. */
  private unchosen(value: Record<string, unknown>, trail: Trail): undefined {
    for (const key of Object.keys(value)) {
      if (!isBlank(value[key])) this.keepAside(value, key, trail);
    }
  }

  private fail(code: IssueCode, trail: Trail, params?: IssueParams): undefined {
    const path = pathOf(trail);
    this.issues.push(params ? { code, path, params } : { code, path });
    return undefined;
  }
}

const nonEmpty = (value: Record<string, unknown>) => {
  for (const _ in value) return value;
  return undefined;
};

/** The same answers in the order of the paper. */
export const onPaper = (plan: Plan, clean: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    plan.fields.flatMap(({ key }) =>
      Object.hasOwn(clean, key) && clean[key] !== undefined ? [[key, clean[key]]] : [],
    ),
  );
