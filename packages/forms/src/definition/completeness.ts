import type { Issue, Path } from '../issue.js';
import type { Form } from './define-form.js';
import type { Need } from './leaf.js';
import { isRows, isSection, isVariants } from './node.js';
import { inPaperOrder } from './paper-order.js';
import { partOf } from './part-of.js';
import { isSamePath, pathOf } from './trail.js';
import { MISSING, validate } from './validate.js';
import { type Question, visitQuestions } from './visit-questions.js';

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
  /** All that is wrong: first what belongs to no section, such as a file that is too large, then section by section. */
  readonly issues: readonly Issue[];
  readonly sections: readonly SectionCompleteness[];
}

/**
 * How far a sheet is filled in, section by section. What is missing and required is what the verdict over the final sheet
 * calls missing. A question whose `when` is unknown or does not hold is neither answered nor missing. Issues found while
 * reading what was typed can be passed in `before`; what is wrong with the file as a whole makes the sheet `wrong`, and no
 * section.
 *
 * @throws {RangeError} for a part that the form does not have.
 */
export function completeness(
  form: Pick<Form, 'id' | 'parts'>,
  draft: unknown,
  options: { readonly part?: string; readonly before?: readonly Issue[] } = {},
): Completeness {
  const part = partOf(form, options.part);
  const verdict = validate(form, draft, { ...options, stage: 'final' });
  const data = (verdict.data ?? {}) as Record<string, unknown>;
  const issues = verdict.issues.filter(({ code }) => !MISSING.includes(code));
  const tallies = new Map(Object.keys(part.nodes).map((key) => [key, new Tally()]));
  const tallyOf = (path: Path) => tallies.get(path[0] as string);
  for (const { code, path } of verdict.issues)
    if (MISSING.includes(code)) tallyOf(path)?.miss({ path, need: 'required' });
  visitQuestions(part.nodes, data, (question) => {
    const { node, value, applies } = question;
    if (applies !== true || isSection(node) || (isRows(node) && value !== undefined)) return;
    const path = pathAnswered(question);
    const open = isVariants(node)
      ? (value as typeof data | undefined)?.[node.by] === undefined
      : value === undefined;
    tallyOf(path)?.count(!open);
    if (open && node.need === 'recommended' && !wrongAt(issues, path))
      tallyOf(path)?.miss({ path, need: node.need });
  });
  const sections = [...tallies].map(([section, tally]) => {
    const own = issues.filter(({ path }) => path[0] === section);
    return { section, ...tally.result(own, (missing) => inPaperOrder(part.nodes, missing)) };
  });
  return { ...total(sections, issues), sections };
}

/** Where the answer to a question stands: a set of questions is answered by choosing it. */
const pathAnswered = ({ node, trail }: Question): Path =>
  isVariants(node) ? [...pathOf(trail), node.by] : pathOf(trail);

class Tally {
  asked = 0;
  answered = 0;
  readonly missing: MissingAnswer[] = [];

  count(answered: boolean): void {
    this.asked += 1;
    if (answered) this.answered += 1;
  }

  miss(one: MissingAnswer): void {
    if (!this.missing.some(({ path }) => isSamePath(path, one.path))) this.missing.push(one);
  }

  result(issues: readonly Issue[], sort: (missing: MissingAnswer[]) => MissingAnswer[]) {
    const { asked, answered } = this;
    const missing = sort(this.missing);
    return { state: stateOf(answered, missing.length, issues.length), asked, answered, missing, issues };
  }
}

const stateOf = (answered: number, missing: number, wrong: number): SectionState =>
  wrong > 0 ? 'wrong' : answered === 0 ? 'empty' : missing > 0 ? 'started' : 'complete';

function total(sections: readonly SectionCompleteness[], issues: readonly Issue[]) {
  const sum = (key: 'asked' | 'answered') => sections.reduce((before, one) => before + one[key], 0);
  const missing = sections.flatMap((one) => one.missing);
  const [asked, answered] = [sum('asked'), sum('answered')];
  return { state: stateOf(answered, missing.length, issues.length), asked, answered, missing, issues };
}

const wrongAt = (issues: readonly Issue[], path: Path) =>
  issues.some((issue) => isSamePath(issue.path, path));
