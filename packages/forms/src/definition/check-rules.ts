import type { Issue, Path } from '../issue.js';
import { ageOn } from '../values/age.js';
import { addDays, civilDateOf } from '../values/civil-date.js';
import { type Test, testOf } from './condition.js';
import type { Part } from './define-form.js';
import { isRows, isSection, type Node } from './node.js';
import { codeOf, type Rule, readsOf, targetOf } from './rule.js';
import { below, pathMeant, type Reading, readingOf, type Scope, type Surroundings } from './scope.js';
import type { Stage } from './validate.js';

type Add = (issue: Issue) => void;

/** A rule made ready: how its answers are found is worked out once. */
export interface ReadyRule {
  readonly rule: Rule;
  /** The answers it reads, as paths of the part. */
  readonly reads: readonly string[];
  /** Asks it wherever it is asked: of the part, or of each entry of the rows it lies within. */
  readonly ask: (data: Record<string, unknown>, stage: Stage, add: Add) => void;
}

const ready = new WeakMap<Part, readonly ReadyRule[]>();

/** The cross-field rules of a part, made ready once. */
export function rulesOf(part: Part): readonly ReadyRule[] {
  let rules = ready.get(part);
  if (!rules) {
    rules = (part.rules ?? []).map((rule) => makeReady(part, rule));
    ready.set(part, rules);
  }
  return rules;
}

/** Asks every cross-field rule of a part. */
export function checkRules(part: Part, data: Record<string, unknown>, stage: Stage, add: Add): void {
  for (const { ask } of rulesOf(part)) ask(data, stage, add);
}

function makeReady(part: Part, rule: Rule): ReadyRule {
  const keys = rule.within?.split('.') ?? [];
  const place = placeWithin({ nodes: part.nodes, up: undefined, path: '' }, keys);
  const read = (name: string) => (place ? readingOf(place, name) : () => undefined);
  const applies: Test<Scope> = rule.when ? testOf(rule.when, read) : () => true;
  const isBroken = brokenBy(rule, read);
  const found = (path: Path): Issue => ({
    code: codeOf(rule),
    path: [...path, ...targetOf(rule).split('.')],
    ...('withinDays' in rule && rule.withinDays !== undefined && { params: { days: rule.withinDays } }),
    rule: rule.id,
    ...(rule.severity && { severity: rule.severity }),
  });
  const ask: ReadyRule['ask'] = (data, stage, add) => {
    const askAt = (scope: Scope, path: Path) => {
      if (applies(scope) === true && isBroken(scope, stage)) add(found(path));
    };
    const root = { value: data, up: undefined };
    if (keys.length === 0) askAt(root, []);
    else enter(keys, root, [], askAt);
  };
  return { rule, reads: place ? readsOf(rule).map((name) => pathMeant(place, name)) : [], ask };
}

/** The questions a rule stands among; none when its `within` leads nowhere. */
function placeWithin(root: Surroundings, keys: readonly string[]): Surroundings | undefined {
  let place = root;
  for (const key of keys) {
    const node = place.nodes[key] as Node | undefined;
    if (!node || !(isSection(node) || isRows(node))) return undefined;
    place = { nodes: isSection(node) ? node.section : node.rows, up: place, path: below(place.path, key) };
  }
  return place;
}

/** Visits the places of a document below these keys: one, or one for each entry of a list. */
function enter(
  [key, ...rest]: readonly string[],
  scope: Scope,
  path: Path,
  visit: (scope: Scope, path: Path) => void,
): void {
  if (key === undefined) {
    visit(scope, path);
    return;
  }
  const value = scope.value[key] as Scope['value'] | Scope['value'][] | undefined;
  if (value === undefined) return;
  if (!Array.isArray(value))
    enter(rest, { value: value as Scope['value'], up: scope }, [...path, key], visit);
  else
    for (const [i, entry] of value.entries())
      enter(rest, { value: entry, up: scope }, [...path, key, i], visit);
}

/** Whether the answers break a rule whose condition holds. */
function brokenBy(rule: Rule, read: (name: string) => Reading): (scope: Scope, stage: Stage) => boolean {
  if ('require' in rule) {
    const required = read(rule.require);
    return (scope, stage) => stage === 'final' && required(scope) === undefined;
  }
  if ('forbid' in rule) {
    const forbidden = read(rule.forbid);
    return (scope) => forbidden(scope) !== undefined;
  }
  if ('order' in rule) {
    const [first, second] = rule.order.map(read) as [Reading, Reading];
    const { withinDays, severity } = rule;
    const saysOrder = withinDays === undefined || severity !== 'notice';
    return (scope) => {
      const [earlier, later] = [first(scope) as string | undefined, second(scope) as string | undefined];
      if (outOfOrder(earlier, later)) return saysOrder;
      if (withinDays === undefined || earlier === undefined || later === undefined) return false;
      return dayOf(later) > addDays(dayOf(earlier), withinDays);
    };
  }
  const [age, birth, on] = [read(rule.age), read(rule.birthDate), read(rule.on)];
  return (scope) => ageDiffers(age(scope) as number, birth(scope) as string, on(scope) as string);
}

/** Whether a printed age is not that of the birth date on a day. */
export const ageDiffers = (age?: number, birth?: string, on?: string): boolean =>
  age !== undefined && birth !== undefined && on !== undefined && on >= birth && ageOn(birth, on) !== age;

/** Whether two days or instants are not in time order; a day and an instant of that day are. */
export const outOfOrder = (earlier?: string, later?: string): boolean =>
  earlier !== undefined && later !== undefined && isBefore(later, earlier);

const dayOf = (when: string): string => (when.length > 10 ? civilDateOf(when) : when);

const isBefore = (a: string, b: string): boolean =>
  a.length > 10 && b.length > 10 ? Date.parse(a) < Date.parse(b) : dayOf(a) < dayOf(b);
