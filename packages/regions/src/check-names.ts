import type { Condition, Path } from '@renkei/forms';
import { resources } from '@renkei/i18n';
import { type Due, type Fact, type Facts, roles as nationalRoles } from '@renkei/pathway';
import { listed } from './listed.js';
import { nearestOf } from './nearest.js';
import type { RegionIssue, RegionIssueCode } from './region-issue.js';
import { ownOf, type State } from './state.js';

/** A name that leads nowhere, with the one that was probably meant: one that is near it, or whose word was written. */
export function unknown(
  code: RegionIssueCode,
  path: Path,
  name: string,
  known: Iterable<string>,
  words?: string,
): RegionIssue {
  const all = [...known];
  const nearest = nearestOf(name, all) ?? (words === undefined ? undefined : byWord(name, all, words));
  // what is no name of any kind is not repeated
  const said = words !== undefined && !/^[A-Za-z][A-Za-z0-9]*$/.test(name) ? {} : { name };
  return { code, path, params: { ...said, ...(nearest !== undefined && { nearest }), ...listed(all) } };
}

/** Of the names whose words begin with `words`, the one that is called so. */
function byWord(name: string, known: readonly string[], words: string): string | undefined {
  const byLabel = Object.values(resources).map((all: Readonly<Record<string, string>>) =>
    known.flatMap((one): [string, string][] => {
      const label = all[`${words}.${one}`];
      return label === undefined ? [] : [[label, one]];
    }),
  );
  for (const labels of byLabel) {
    const same = labels.find(([label]) => label === name);
    const near = nearestOf(
      name,
      labels.map(([label]) => label),
    );
    const meant = same ?? labels.find(([label]) => label === near);
    if (meant) return meant[1];
  }
  return undefined;
}

/** Roles of the nation's list or of the region's own; `first` is the place of the first of them. */
export function roleIssues(
  names: readonly string[] | null | undefined,
  path: Path,
  { roles }: Pick<State, 'roles'>,
  first = 0,
): RegionIssue[] {
  const known = [...nationalRoles, ...Object.keys(roles)];
  return (names ?? []).flatMap((name, i) =>
    known.includes(name) ? [] : [unknown('unknownRole', [...path, first + i], name, known, 'roles')],
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Facts, values and joints of a condition. */
export function conditionIssues(
  condition: Condition | null | undefined,
  path: Path,
  facts: Facts,
): RegionIssue[] {
  if (condition === undefined || condition === null) return [];
  if (!isRecord(condition)) return [{ code: 'wrongType', path }];
  return Object.entries(condition).flatMap(([key, part]): RegionIssue[] => {
    const here = [...path, key];
    if (key === 'any' || key === 'all') {
      if (!Array.isArray(part)) return [{ code: 'wrongType', path: here }];
      return part.flatMap((one, i) => conditionIssues(one as Condition, [...here, i], facts));
    }
    if (key === 'not') return conditionIssues(part as Condition, here, facts);
    const fact = ownOf(facts, key);
    if (!fact) return [unknown('unknownFact', here, key, Object.keys(facts), 'pathway.fact')];
    return matcherIssues(part, here, fact);
  });
}

function matcherIssues(matcher: unknown, path: Path, fact: Fact): RegionIssue[] {
  if (isRecord(matcher)) {
    const [first] = Object.keys(matcher);
    if (first === 'given' && typeof matcher.given === 'boolean') return [];
    const bounds =
      fact.kind !== 'code' && Object.keys(matcher).every((key) => key === 'from' || key === 'to');
    return bounds ? [] : [{ code: 'wrongType', path }];
  }
  const values: readonly unknown[] = Array.isArray(matcher) ? matcher : [matcher];
  return values.flatMap((value, i): RegionIssue[] => {
    const here = Array.isArray(matcher) ? [...path, i] : path;
    if (fact.kind === 'number') return typeof value === 'number' ? [] : [{ code: 'wrongType', path: here }];
    if (typeof value !== 'string') return [{ code: 'wrongType', path: here }];
    if (fact.kind !== 'code' || fact.values.includes(value)) return [];
    return [unknown('unknownValue', here, value, fact.values)];
  });
}

/** A date that is counted from: one that is known, or the day on which the step was opened. */
function anchorIssues(name: string, path: Path, facts: Facts): RegionIssue[] {
  if (name === 'openedOn' || ownOf(facts, name)?.kind === 'date') return [];
  const dates = Object.entries(facts).flatMap(([fact, { kind }]) => (kind === 'date' ? [fact] : []));
  return [unknown('unknownAnchor', path, name, ['openedOn', ...dates], 'pathway.fact')];
}

type AnyDue = Partial<Record<keyof Due, unknown>> & { readonly when?: Condition };

const DISTANCES = ['days', 'businessDays', 'monthEnds'] as const;

const onlyOne = (path: Path, known: readonly string[]): RegionIssue => ({
  code: 'onlyOne',
  path,
  params: { known },
});

/** A deadline counts one distance from one date. */
export function dueIssues(due: unknown, path: Path, facts: Facts): RegionIssue[] {
  if (Array.isArray(due)) return due.flatMap((one, i) => dueIssues(one, [...path, i], facts));
  const { when, notBefore, ...rest } = due as AnyDue;
  const distances = DISTANCES.filter((member) => rest[member] !== undefined);
  return [
    ...conditionIssues(when, [...path, 'when'], facts),
    ...fromIssues(rest, path, facts),
    ...(notBefore === undefined ? [] : fromIssues(notBefore as AnyDue, [...path, 'notBefore'], facts)),
    ...(distances.length === 0 ? [missingMember([...path, 'days'])] : []),
    ...(distances.length > 1 ? [onlyOne(path, distances)] : []),
  ];
}

function fromIssues({ after, before }: AnyDue, path: Path, facts: Facts): RegionIssue[] {
  if (after === undefined && before === undefined) return [{ code: 'anchorMissing', path }];
  if (after !== undefined && before !== undefined) return [onlyOne(path, ['after', 'before'])];
  const member = after === undefined ? 'before' : 'after';
  return anchorIssues(String(after ?? before), [...path, member], facts);
}

export const missingMember = (path: Path): RegionIssue => ({
  code: 'missingMember',
  path,
  params: { name: String(path.at(-1)) },
});
