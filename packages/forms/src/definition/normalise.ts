import type { Issue, IssueCode, IssueParams, Path } from '../issue.js';
import type { Form } from './define-form.js';
import { checkLeaf, isBlank, isNotice } from './leaf-check.js';
import { type Reading, readLeaf } from './leaf-read.js';
import { isLeaf, isRows, isSection, type Node, type Nodes } from './node.js';
import { partOf } from './part-of.js';
import { pathKey } from './path-key.js';
import { isRecord } from './scope.js';
import type { Aside } from './validate.js';

/**
 * What was written, by dotted path, wherever it differs from what was understood or was not understood. A dot, a backslash or
 * a number that is part of a key has a backslash before it.
 */
export type Typed = Readonly<Record<string, unknown>>;

export interface Normalised {
  /** What was understood, as canonical values. A wrong value never reaches it. */
  readonly draft: Record<string, unknown>;
  readonly typed: Typed;
  /** Keys the form does not know, by dotted path as in `typed`, with their values. */
  readonly aside: Aside;
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
}

/** Deepest list or object that an input may hold; no form comes near it. */
export const MAX_DEPTH = 12;

/**
 * Reads answers as people type them: 和暦, full-width digits, half-width kana, hyphens in numbers. Keys are the field
 * keys; for Japanese labels see `fromLabels`. Nothing typed is lost: what is understood goes to `draft`, what was written
 * stays in `typed`, what the form does not know in `aside`. Names and free text are never changed. Only what is nested more
 * deeply than any form is refused unread (`tooDeep`).
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function normalise(
  form: Pick<Form, 'id' | 'parts'>,
  input: unknown,
  options: { readonly part?: string } = {},
): Normalised {
  const nodes = partOf(form, options.part).nodes;
  const reader = new Reader();
  if (!isRecord(input)) reader.fail('notObject', []);
  else reader.draft = reader.nodes(nodes, reader.shallow(input), []);
  return reader.result();
}

class Reader {
  draft: Record<string, unknown> = {};
  private readonly typed: [string, unknown][] = [];
  private readonly aside: [string, unknown][] = [];
  private readonly issues: Issue[] = [];
  private readonly notices: Issue[] = [];

  result(): Normalised {
    const { draft, issues, notices } = this;
    // fromEntries defines own keys, so that a key such as __proto__ is data and nothing else
    return {
      draft,
      issues,
      notices,
      typed: Object.fromEntries(this.typed),
      aside: Object.fromEntries(this.aside),
    };
  }

  /** What is not nested too deeply; the rest is refused unread. */
  shallow(input: Record<string, unknown>): Record<string, unknown> {
    const all = Object.entries(input);
    const kept = all.filter(([, value]) => !depthOver(value, MAX_DEPTH - 1));
    if (kept.length === all.length) return input;
    this.fail('tooDeep', [], { max: MAX_DEPTH });
    return Object.fromEntries(kept);
  }

  nodes(nodes: Nodes, input: Record<string, unknown>, path: Path, by?: string): Record<string, unknown> {
    const read: Record<string, unknown> = {};
    for (const key in nodes) {
      if (!Object.hasOwn(input, key)) continue;
      const value = this.node(nodes[key] as Node, input[key], [...path, key]);
      if (value !== undefined) read[key] = value;
    }
    for (const key of Object.keys(input)) {
      if (!Object.hasOwn(nodes, key) && key !== by) this.aside.push([pathKey([...path, key]), input[key]]);
    }
    return read;
  }

  fail(code: IssueCode, path: Path, params?: IssueParams): void {
    this.issues.push(params ? { code, path, params } : { code, path });
  }

  private node(node: Node, input: unknown, path: Path): unknown {
    if (isBlank(input)) return undefined;
    if (isLeaf(node)) return this.leaf(readLeaf(node, input), node, input, path);
    if (isRows(node)) return this.rows(node.rows, node.max, input, path);
    if (!isRecord(input)) return this.keep('type', input, path);
    if (isSection(node)) return nonEmpty(this.nodes(node.section, input, path));
    const code = input[node.by];
    if (typeof code !== 'string' || !Object.hasOwn(node.variants, code)) {
      if (isBlank(code)) return this.waiting(input, path);
      return this.keep('unknownChoice', input, path, [...path, node.by]);
    }
    return { [node.by]: code, ...this.nodes(node.variants[code] as Nodes, input, path, node.by) };
  }

  private leaf(reading: Reading, node: Parameters<typeof checkLeaf>[0], input: unknown, path: Path): unknown {
    if (!reading.ok) {
      const { code, params } = reading.problem;
      return this.keep(code, input, path, path, params);
    }
    if (reading.value === undefined) {
      this.typed.push([pathKey(path), input]);
      return undefined;
    }
    const problem = checkLeaf(node, reading.value);
    if (problem && !problem.keeps) return this.keep(problem.code, input, path, path, problem.params);
    // how boxes go together is judged by `validate`; a notice belongs to the value and is said there too
    for (const { code, params } of reading.notices ?? []) {
      if (isNotice({ code }) && problem?.code !== code) {
        this.notices.push(params ? { code, path, params } : { code, path });
      }
    }
    if (!same(reading.value, input)) this.typed.push([pathKey(path), input]);
    return reading.value;
  }

  private rows(nodes: Nodes, max: number, input: unknown, path: Path): unknown {
    const list = Array.isArray(input) ? input : [input];
    if (list.length > max) return this.keep('tooManyRows', input, path, path, { max });
    // `map` would leave out the holes of a list
    const read = Array.from(list, (row: unknown, i) => {
      const here = [...path, i];
      if (isRecord(row)) return this.nodes(nodes, row, here);
      if (!isBlank(row)) this.keep('type', row, here);
      return {};
    });
    return read.some((row) => Object.keys(row).length > 0) ? read : undefined;
  }

  /** A set of questions that is not chosen yet: what was typed waits aside. */
  private waiting(input: Record<string, unknown>, path: Path): undefined {
    for (const key of Object.keys(input)) {
      if (!isBlank(input[key])) this.aside.push([pathKey([...path, key]), input[key]]);
    }
  }

  /** Not understood: the writing stays in `typed`, with its issue. */
  private keep(code: IssueCode, input: unknown, where: Path, path = where, params?: IssueParams): undefined {
    this.typed.push([pathKey(where), input]);
    this.fail(code, path, params);
  }
}

const nonEmpty = (value: Record<string, unknown>) => (Object.keys(value).length > 0 ? value : undefined);

const same = (value: unknown, input: unknown): boolean =>
  value === input ||
  (Array.isArray(value) &&
    Array.isArray(input) &&
    value.length === input.length &&
    value.every((one, i) => one === input[i]));

/** Whether objects and lists nest deeper than `max`; level by level, so that no depth overflows the stack. */
export function depthOver(input: unknown, max: number): boolean {
  // sets, because an object may stand in many places: without them a small one could take for ever
  let level = new Set(isNested(input) ? [input] : []);
  for (let depth = 0; level.size > 0; depth++) {
    if (depth > max) return true;
    const next = new Set<object>();
    for (const one of level) {
      for (const value of Array.isArray(one) ? one : Object.values(one)) if (isNested(value)) next.add(value);
    }
    level = next;
  }
  return false;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
