import type { Issue, Path } from '../issue.js';
import { judge } from './condition.js';
import type { Form, Part } from './define-form.js';
import type { Need } from './leaf.js';
import { isLeaf, isRows } from './node.js';
import { inPaperOrder } from './paper-order.js';
import { partOf } from './part-of.js';
import { at, lookIn } from './scope.js';
import { pathOf } from './trail.js';
import { validate } from './validate.js';
import { visitQuestions } from './visit-questions.js';

/**
 * `empty`: nothing is written. `wrong`: something written is. `complete`: every required and recommended answer that
 * applies is there. `started`: anything else.
 */
export type SectionState = 'empty' | 'started' | 'wrong' | 'complete';

export interface MissingAnswer {
  readonly path: Path;
  readonly need: Need;
}

export interface SectionCompleteness {
  /** Key of the top-level section, or of a question that stands alone. */
  readonly section: string;
  readonly state: SectionState;
  /** Questions that apply, and those of them that are answered. What does not apply is in neither. */
  readonly asked: number;
  readonly answered: number;
  /** Required and recommended answers that are not there, in the order of the paper. */
  readonly missing: readonly MissingAnswer[];
  readonly issues: readonly Issue[];
}

export interface Completeness {
  readonly state: SectionState;
  readonly asked: number;
  readonly answered: number;
  readonly missing: readonly MissingAnswer[];
  readonly sections: readonly SectionCompleteness[];
}

/**
 * How far a sheet is filled in, section by section. A question whose `when` is unknown or does not hold is neither
 * answered nor missing. Issues found while reading what was typed can be passed in `before`.
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function completeness(
  form: Pick<Form, 'id' | 'parts'>,
  draft: unknown,
  options: { readonly part?: string; readonly before?: readonly Issue[] } = {},
): Completeness {
  const part = partOf(form, options.part);
  const verdict = validate(form, draft, { ...options, stage: 'draft' });
  const data = (verdict.data ?? {}) as Record<string, unknown>;
  const tallies = new Map(Object.keys(part.nodes).map((key) => [key, new Tally()]));
  visitQuestions(part.nodes, data, ({ node, trail, value, applies }) => {
    if (applies !== true) return;
    const path = pathOf(trail);
    const tally = tallies.get(path[0] as string) as Tally;
    const open = isRows(node) ? value === undefined : isLeaf(node) && value === undefined;
    if (isLeaf(node)) tally.count(value !== undefined);
    else if (isRows(node) && value === undefined) tally.count(false);
    if (open && node.need && !wrongAt(verdict.issues, path)) tally.missing.push({ path, need: node.need });
  });
  for (const path of requiredByRules(part, data)) {
    const tally = tallies.get(path[0] as string);
    const known = tally?.missing.some((one) => one.path.join('.') === path.join('.'));
    if (tally && !known && !wrongAt(verdict.issues, path)) tally.missing.push({ path, need: 'required' });
  }
  const sections = [...tallies].map(([section, tally]) => {
    const issues = verdict.issues.filter(({ path }) => path[0] === section);
    return { section, ...tally.result(issues, (missing) => inPaperOrder(part.nodes, missing)) };
  });
  return { ...total(sections), sections };
}

class Tally {
  asked = 0;
  answered = 0;
  readonly missing: MissingAnswer[] = [];

  count(answered: boolean): void {
    this.asked += 1;
    if (answered) this.answered += 1;
  }

  result(issues: readonly Issue[], sort: (missing: MissingAnswer[]) => MissingAnswer[]) {
    const { asked, answered } = this;
    const missing = sort(this.missing);
    return { state: stateOf(answered, missing.length, issues.length), asked, answered, missing, issues };
  }
}

const stateOf = (answered: number, missing: number, wrong: number): SectionState =>
  wrong > 0 ? 'wrong' : answered === 0 ? 'empty' : missing > 0 ? 'started' : 'complete';

function total(sections: readonly SectionCompleteness[]) {
  const sum = (key: 'asked' | 'answered') => sections.reduce((before, one) => before + one[key], 0);
  const missing = sections.flatMap((one) => one.missing);
  const wrong = sections.filter((one) => one.issues.length > 0).length;
  return {
    state: stateOf(sum('answered'), missing.length, wrong),
    asked: sum('asked'),
    answered: sum('answered'),
    missing,
  };
}

/** Answers that a rule of the part requires and that are not there. */
function requiredByRules(part: Part, data: Record<string, unknown>): Path[] {
  return (part.rules ?? []).flatMap((rule) => {
    if (!('require' in rule) || rule.within) return [];
    const applies = judge(rule.when, lookIn(data)) === true;
    return applies && at(data, rule.require) === undefined ? [rule.require.split('.')] : [];
  });
}

const wrongAt = (issues: readonly Issue[], path: Path) =>
  issues.some(
    (issue) => issue.path.length === path.length && issue.path.every((step, i) => step === path[i]),
  );
