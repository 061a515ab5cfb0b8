import type { Issue, Path } from '../issue.js';
import { checkAsked } from './check-asked.js';
import { onPaper, Reader } from './check-shape.js';
import type { Part, Parts } from './define-form.js';
import { isBlank } from './leaf-check.js';
import { isLeaf, isRows, isSection, isVariants } from './node.js';
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
 * Asks again only what the answer touches: the answer itself, the section that it begins or ends, the questions whose `when`
 * reads one of them and the rules that do. An edit that begins or ends a list, changes one as a whole, or that the form does
 * not know, is judged with the whole document. Issues once passed in `before` that lie at the edited place no longer count.
 *
 * @throws {RangeError} for a copy of a verdict, or a proxy that a reactive store has made of it: neither knows what was
 *   judged. Keep the verdict itself, in Vue in a `shallowRef`.
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
  if (!previous.judged)
    throw new RangeError('previous is a copy or a proxy of a verdict: keep the verdict itself');
  const { input, stage, part: key, before } = previous.judged;
  const { path } = edit;
  const part = partOf(form, key);
  const remaining = before.filter((issue) => !isWithin(issue.path, path));
  const judged = { input: edited(input, edit), stage, part: key, before: remaining };
  const answer = answerAt(planOf(part.nodes), previous.data, input, path);
  const read: Issue[] = [];
  const clean = answer && new Reader(read, []).node(answer.field, edit.value, trailOf(path));
  if (!answer || (clean === undefined && answer.holdsList)) {
    return validate(form, judged.input, judged) as Verdict<T>;
  }
  const data = withAnswer(previous.data as Answers, path, clean, answer.levels);
  const index = readersOf(part);
  const changesSection = answer.given !== (clean !== undefined);
  const touched = index.of((changesSection && answer.holdsSection) || answer.field.path);
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

type Answers = Readonly<Record<string, unknown>>;

/** Questions that stand beside each other, and the key that chose them. */
interface Level {
  readonly plan: Plan;
  readonly by: string | undefined;
}

interface Answer {
  readonly field: PlannedField;
  /** The questions beside it, and those around, from the part's own. */
  readonly levels: readonly Level[];
  readonly given: boolean;
  /** The outermost section that has no other answer: it comes and goes with this one. */
  readonly holdsSection: string | undefined;
  /** The same of a list. */
  readonly holdsList: boolean;
}

/** The single answer at a path, where every list and set of questions around it is there already. */
function answerAt(root: Plan, data: unknown, input: unknown, path: Path): Answer | undefined {
  if (!isRecord(data) || !isRecord(input)) return undefined;
  let [place, raw, around]: [unknown, unknown, string] = [data, input, ''];
  let level: Level = { plan: root, by: undefined };
  const levels: Level[] = [];
  let [holdsSection, holdsList]: [string | undefined, boolean] = [undefined, false];
  let begins = false;
  for (let i = 0; i < path.length; i++) {
    const step = path[i] as string;
    const field = level.plan.byKey.get(step);
    if (!field || !(isRecord(place) || place === undefined) || !(isRecord(raw) || isBlank(raw)))
      return undefined;
    levels.push(level);
    const { node } = field;
    if (begins) holdsList = true;
    else if (place !== undefined && Object.keys(place).some((key) => key !== step)) {
      [holdsSection, holdsList] = [undefined, false];
    } else if (around !== '') holdsSection ??= around;
    const [value, typed] = [(place as Answers | undefined)?.[step], isRecord(raw) ? raw[step] : undefined];
    if (isLeaf(node)) {
      const given = value !== undefined;
      return i === path.length - 1 ? { field, levels, given, holdsSection, holdsList } : undefined;
    }
    [place, raw, around] = [value, typed, isSection(node) ? field.path : ''];
    if (isRows(node)) {
      i += 1;
      const at = path[i];
      if (typeof at !== 'number' || !Array.isArray(place) || !Array.isArray(raw)) return undefined;
      begins = at === place.length && at === raw.length && at > 0 && at < (field.max ?? 0);
      if (!begins && !isRecord(place[at])) return undefined;
      holdsSection = begins ? field.path : undefined;
      holdsList = !place.some((row, j) => j !== at && Object.keys(row as object).length > 0);
      [place, raw] = [place[at], raw[at]];
    }
    const by = isVariants(node) ? node.by : undefined;
    const inside =
      by === undefined ? field.plan : field.sets?.get((place as Record<string, string>)?.[by] ?? '');
    if (!inside) return undefined;
    level = { plan: inside, by };
  }
  return undefined;
}

/** The clean copy with one answer changed; a section begins and ends with its answers. */
function withAnswer(
  place: Answers | undefined,
  [step, ...rest]: Path,
  value: unknown,
  [level, ...inside]: readonly Level[],
): Record<string, unknown> {
  const key = step as string;
  const { plan, by } = level as Level;
  const before = place?.[key];
  const after = rest.length === 0 ? value : within(before, rest, value, inside);
  const copy = { ...place, [key]: after };
  if (after !== undefined && (before !== undefined || place === undefined)) return copy;
  if (after === undefined) {
    const { [key]: _, ...others } = place ?? {};
    return others;
  }
  return { ...(by !== undefined && { [by]: place?.[by] }), ...onPaper(plan, copy) };
}

function within(before: unknown, path: Path, value: unknown, levels: readonly Level[]): unknown {
  const [at, ...rest] = path;
  if (typeof at === 'number' && at === (before as Answers[]).length)
    return [...(before as Answers[]), withAnswer(undefined, rest, value, levels)];
  if (typeof at === 'number')
    return (before as Answers[]).map((row, i) => (i === at ? withAnswer(row, rest, value, levels) : row));
  const section = withAnswer(before as Answers | undefined, path, value, levels);
  return Object.keys(section).length > 0 ? section : undefined;
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
