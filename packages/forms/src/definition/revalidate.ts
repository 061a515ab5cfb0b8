import type { Issue, Path } from '../issue.js';
import { checkAsked } from './check-asked.js';
import { onPaper, Reader } from './check-shape.js';
import type { Part, Parts } from './define-form.js';
import { isLeaf, isRows, isVariants } from './node.js';
import { partOf } from './part-of.js';
import { type Plan, type PlannedField, planOf } from './plan.js';
import { type Edit, edited } from './revalidate-edit.js';
import { readersOf } from './revalidate-readers.js';
import { isRecord } from './scope.js';
import { isSamePath, isWithin, trailOf } from './trail.js';
import { collector, MISSING, type Verdict, validate, verdictOf } from './validate.js';

/**
 * The verdict after one answer has changed: that of `validate` over the edited document, for less work. `previous` is a
 * verdict of `validate` or `revalidate` over the same form, the object itself and no copy; stage and part are its own.
 *
 * Asks again only what the answer touches: the answer itself, the questions whose `when` reads it and the rules that do. An
 * edit that begins or ends a section, changes a list as a whole, or that the form does not know, is judged with the whole
 * document. Issues once passed in `before` that lie at the edited place no longer count.
 *
 * @example
 * const first = validate(form, draft, { stage: 'draft' });
 * const next = revalidate(form, first, { path: ['subject', 'name'], value: '潮見 ハル' });
 */
export function revalidate<T>(
  form: { readonly parts: Parts; readonly id: string },
  previous: Verdict<T>,
  edit: Edit,
): Verdict<T> {
  const { input, stage, part: key, before } = previous.judged;
  const { path } = edit;
  const part = partOf(form, key);
  const remaining = before.filter((issue) => !isWithin(issue.path, path));
  const judged = { input: edited(input, edit), stage, part: key, before: remaining };
  const answer = answerAt(planOf(part.nodes), previous.data, input, path);
  const read: Issue[] = [];
  const clean = answer && new Reader(read, []).node(answer.field, edit.value, trailOf(path));
  if (!answer || (clean === undefined && answer.isLast)) {
    return validate(form, judged.input, judged) as Verdict<T>;
  }
  const data = withAnswer(previous.data as Record<string, unknown>, path, clean, answer);
  const index = readersOf(part);
  const touched = index.of(answer.field.path);
  const isKept = (issue: Issue) => {
    if (before.includes(issue)) return remaining.includes(issue);
    if (issue.rule !== undefined) return !touched.rules.some(({ rule }) => rule.id === issue.rule);
    return isAsked(issue) ? !touched.asked.has(index.questionAt(issue.path)) : !isSamePath(issue.path, path);
  };
  const kept = [...previous.issues, ...previous.notices].filter(isKept);
  const found = [...kept, ...read];
  const add = collector(
    found.filter((issue) => isRead(issue, remaining)),
    found,
  );
  checkAsked(part.nodes, data, stage, add, (field) => touched.asked.has(field.path));
  for (const { ask } of touched.rules) ask(data, stage, add);
  const sorted = found.length > 1 ? inOrderFound(part, remaining, found) : found;
  return verdictOf(part, data, sorted, previous.aside, judged) as Verdict<T>;
}

interface Answer {
  readonly field: PlannedField;
  /** The questions beside it, and the key that chose them. */
  readonly plan: Plan;
  readonly by: string | undefined;
  /** Without it nothing is left of its section. */
  readonly isLast: boolean;
}

/** The single answer at a path, where everything around it is there already. */
function answerAt(root: Plan, data: unknown, input: unknown, path: Path): Answer | undefined {
  let [plan, place, raw] = [root, data, input];
  let by: string | undefined;
  let mayBeEmpty = true;
  for (let i = 0; i < path.length; i++) {
    const step = path[i] as string;
    const field = plan.byKey.get(step);
    if (!field || !isRecord(place) || !isRecord(raw)) return undefined;
    const { node } = field;
    if (isLeaf(node)) {
      const isLast = !mayBeEmpty && Object.keys(place).every((key) => key === step);
      return i === path.length - 1 ? { field, plan, by, isLast } : undefined;
    }
    [place, raw, by] = [place[step], raw[step], undefined];
    mayBeEmpty = false;
    if (isRows(node)) {
      i += 1;
      const at = path[i];
      if (typeof at !== 'number' || !Array.isArray(place) || !Array.isArray(raw)) return undefined;
      mayBeEmpty = place.some((row, j) => j !== at && Object.keys(row as object).length > 0);
      [place, raw] = [place[at], raw[at]];
    }
    if (isVariants(node)) by = node.by;
    const inside =
      by === undefined ? field.plan : field.sets?.get((place as Record<string, string>)?.[by] ?? '');
    if (!inside) return undefined;
    plan = inside;
  }
  return undefined;
}

/** The clean copy with one answer changed. */
function withAnswer<P extends object>(place: P, [step, ...rest]: Path, value: unknown, answer: Answer): P {
  const copy = (Array.isArray(place) ? [...place] : { ...place }) as Record<string | number, unknown>;
  const key = step as string | number;
  const isNew = copy[key] === undefined;
  copy[key] = rest.length === 0 ? value : withAnswer(copy[key] as object, rest, value, answer);
  if (rest.length > 0 || (!isNew && value !== undefined)) return copy as P;
  const { by, plan } = answer;
  return { ...(by !== undefined && { [by]: copy[by] }), ...onPaper(plan, copy) } as unknown as P;
}

const isAsked = ({ code, rule }: Issue) =>
  rule === undefined && (code === 'onlyIf' || MISSING.includes(code));

/** Found while reading the document, or before that. */
const isRead = (issue: Issue, before: readonly Issue[]) =>
  before.includes(issue) || (issue.rule === undefined && !isAsked(issue));

/** In the order in which `validate` finds them: before, while reading, of what is asked, rule by rule. */
function inOrderFound({ rules = [] }: Part, before: readonly Issue[], found: readonly Issue[]): Issue[] {
  const rankOf = (issue: Issue) => {
    if (issue.rule !== undefined && !before.includes(issue))
      return 3 + rules.findIndex(({ id }) => id === issue.rule);
    return before.includes(issue) ? 0 : isAsked(issue) ? 2 : 1;
  };
  return [...found].sort((a, b) => rankOf(a) - rankOf(b));
}
