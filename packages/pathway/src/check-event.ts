import type { IssueCode, Path } from '@renkei/forms';
import type * as z from 'zod';
import { type EpisodeEvent, envelope, eventData, isEventType } from './episode-event.js';
import type { Facts } from './facts.js';

/** What can be wrong with an event and with no form. Words: `pathway.issue.<code>`; for `order` and `duplicate` too. */
export const eventIssues = [
  'future',
  'unknownReference',
  'unknownStep',
  'unknownFact',
  'cannotBeWaived',
  'secondPersonMissing',
] as const;
export type EventIssueCode = IssueCode | (typeof eventIssues)[number];

/** One problem of an event: code and place, never the value. */
export interface EventIssue {
  readonly code: EventIssueCode;
  readonly path: Path;
  readonly params?: Readonly<Record<string, string | number>>;
}

type ZodIssue = z.core.$ZodIssue;

/** Under these keys the names are the sender's own and may hold anything. */
const openKeys = ['facts', 'data'];

function placeOf(path: readonly PropertyKey[], known: ReadonlySet<string>): Path {
  const open = path.findIndex((key, index) => index > 0 && openKeys.includes(String(key)));
  const cut =
    open < 0
      ? path
      : path.slice(0, open + 1).concat(path.slice(open + 1).filter((key) => known.has(String(key))));
  return cut.map((key) => (typeof key === 'number' ? key : String(key)));
}

function codeOf(issue: ZodIssue, value: unknown): EventIssueCode {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? 'required' : issue.expected === 'int' ? 'integer' : 'type';
    case 'unrecognized_keys':
    case 'invalid_key':
      return 'unknownField';
    case 'invalid_value':
    case 'invalid_union':
      return value === undefined ? 'required' : 'unknownChoice';
    case 'too_big':
      return issue.origin === 'array' ? 'tooManyRows' : issue.origin === 'string' ? 'maxLength' : 'range';
    case 'too_small':
      return issue.origin === 'array' ? 'atLeastOne' : 'range';
    case 'custom':
      return (issue.params?.issue as EventIssueCode | undefined) ?? 'type';
    default:
      return 'pattern';
  }
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const issuesOf = (
  error: z.core.$ZodError,
  value: unknown,
  under: Path,
  known: ReadonlySet<string>,
): EventIssue[] =>
  error.issues.map((issue) => ({
    code: codeOf(issue, at(value, issue.path)),
    path: placeOf([...under, ...issue.path], known),
  }));

/** What is wrong with facts that an event tells by their names. */
export function issuesOfFacts(told: Readonly<Record<string, unknown>>, facts: Facts): EventIssue[] {
  return Object.entries(told).flatMap(([name, value]): EventIssue[] => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined || (fact.source !== 'log' && fact.source !== 'document')) {
      return [{ code: 'unknownFact', path: ['data', 'facts'] }];
    }
    const path = ['data', 'facts', name];
    if (fact.kind === 'code')
      return fact.values.includes(value as string) ? [] : [{ code: 'unknownChoice', path }];
    if (fact.kind === 'date')
      return typeof value === 'string' && /^\d/.test(value) ? [] : [{ code: 'date', path }];
    const inRange = typeof value === 'number' && value >= fact.min && value <= fact.max;
    return inRange ? [] : [{ code: 'range', path }];
  });
}

export type CheckedEvent =
  | { readonly event: EpisodeEvent }
  | { readonly reason: 'unknownEvent' | 'invalid'; readonly issues: readonly EventIssue[] };

/** Whether something offered from outside is an event at all: its envelope, its type, its data. Throws on nothing. */
export function checkEvent(offered: unknown, facts: Facts): CheckedEvent {
  const known = new Set(Object.keys(facts));
  if (typeof offered !== 'object' || offered === null || Array.isArray(offered)) {
    return { reason: 'invalid', issues: [{ code: 'notObject', path: [] }] };
  }
  const outer = envelope.safeParse(offered);
  const type = 'type' in offered ? offered.type : undefined;
  if (!isEventType(type)) return { reason: 'unknownEvent', issues: [] };
  const data = 'data' in offered ? offered.data : undefined;
  const inner = eventData[type].safeParse(data ?? {});
  const issues = [
    ...(outer.success ? [] : issuesOf(outer.error, offered, [], known)),
    ...(inner.success ? [] : issuesOf(inner.error, data ?? {}, ['data'], known)),
    ...(inner.success && inner.data.facts ? issuesOfFacts(inner.data.facts, facts) : []),
  ];
  if (issues.length > 0 || !outer.success) return { reason: 'invalid', issues };
  return {
    event: {
      ...outer.data,
      ...(data !== undefined && inner.success && { data: inner.data }),
    } as EpisodeEvent,
  };
}
