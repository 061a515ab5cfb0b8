import type { Issue, Path } from '../issue.js';
import { ageOn } from '../values/age.js';
import { addDays, civilDateOf } from '../values/civil-date.js';
import { judge } from './condition.js';
import type { Part } from './define-form.js';
import { isRows, isSection, type Nodes } from './node.js';
import { codeOf, type Rule, readsOf, targetOf } from './rule.js';
import { at, lookIn, type Scope } from './scope.js';
import type { Stage } from './validate.js';

type Add = (issue: Issue) => void;

/** Asks every cross-field rule of a part; with `touched`, only the rules that read one of these answers. */
export function checkRules(
  part: Part,
  data: Record<string, unknown>,
  stage: Stage,
  add: Add,
  touched?: string,
): void {
  for (const rule of part.rules ?? []) {
    if (touched === undefined || reads(rule, touched)) checkRule(part, rule, data, stage, add);
  }
}

/** Asks one rule, wherever it is asked. */
export function checkRule(
  part: Part,
  rule: Rule,
  data: Record<string, unknown>,
  stage: Stage,
  add: Add,
): void {
  const root: Scope = { nodes: part.nodes, value: data, up: undefined };
  for (const [scope, path] of scopesOf(rule, root)) {
    if (judge(rule.when, lookIn(scope)) !== true || !broken(rule, scope, stage)) continue;
    add({
      code: codeOf(rule),
      path: [...path, ...targetOf(rule).split('.')],
      ...('withinDays' in rule && rule.withinDays !== undefined && { params: { days: rule.withinDays } }),
      rule: rule.id,
      ...(rule.severity && { severity: rule.severity }),
    });
  }
}

const reads = (rule: Rule, touched: string) =>
  readsOf(rule).some((name) => {
    const path = rule.within ? `${rule.within}.${name}` : name;
    return path === touched || path.startsWith(`${touched}.`) || touched.startsWith(`${path}.`);
  });

/** The places a rule is asked at: the root, or each entry of the rows it lies within. */
function scopesOf(rule: Rule, root: Scope): [Scope, Path][] {
  let places: [Scope, Path][] = [[root, []]];
  for (const key of rule.within?.split('.') ?? []) {
    places = places.flatMap(([scope, path]) => enter(scope, path, key));
  }
  return places;
}

function enter(scope: Scope, path: Path, key: string): [Scope, Path][] {
  const node = scope.nodes[key];
  const value = scope.value[key];
  if (!node || value === undefined) return [];
  const inside = (nodes: Nodes, one: unknown, where: Path): [Scope, Path] => [
    { nodes, value: one as Record<string, unknown>, up: scope },
    where,
  ];
  if (isSection(node)) return [inside(node.section, value, [...path, key])];
  if (!isRows(node)) return [];
  return (value as unknown[]).map((one, i) => inside(node.rows, one, [...path, key, i]));
}

function broken(rule: Rule, scope: Scope, stage: Stage): boolean {
  const value = (path: string) => at(scope.value, path) ?? lookIn(scope)(path);
  if ('require' in rule) return stage === 'final' && value(rule.require) === undefined;
  if ('forbid' in rule) return value(rule.forbid) !== undefined;
  if ('order' in rule) {
    const [earlier, later] = rule.order.map(value) as [string | undefined, string | undefined];
    if (earlier === undefined || later === undefined) return false;
    if (isBefore(later, earlier)) return true;
    return rule.withinDays !== undefined && dayOf(later) > addDays(dayOf(earlier), rule.withinDays);
  }
  const [age, birth, on] = [rule.age, rule.birthDate, rule.on].map(value) as [number?, string?, string?];
  if (age === undefined || birth === undefined || on === undefined || on < birth) return false;
  return ageOn(birth, on) !== age;
}

const dayOf = (when: string): string => (when.length > 10 ? civilDateOf(when) : when);

/** In time order; a day and an instant of that day are in order. */
const isBefore = (a: string, b: string): boolean =>
  a.length > 10 && b.length > 10 ? Date.parse(a) < Date.parse(b) : dayOf(a) < dayOf(b);
