import { type DescribedIssue, describeIssue, type Translator } from '@renkei/i18n';
import type { EventIssue, Refusal } from '@renkei/pathway';
import type { Answer } from './answer.js';
import type { ProblemCode } from './words.js';

/** What a program does with a problem follows from its `type`; the sentences are for people. */
const typeOf = (code: string) => `tag:renkei.example,2026:problem/${code}`;

const statusOf: Readonly<Record<ProblemCode, number>> = {
  notFound: 404,
  methodNotAllowed: 405,
  wrongType: 415,
  tooLarge: 413,
  tooSlow: 408,
  notJson: 400,
  tooDeep: 400,
  invalidHandover: 422,
  invalidEpisode: 422,
  otherPerson: 409,
  clockOnly: 403,
  unknownEvent: 422,
  invalid: 422,
  notPermitted: 403,
  notAllowedNow: 409,
  conflict: 409,
  setAside: 500,
  failed: 500,
};

interface Details {
  readonly params?: Readonly<Record<string, string | number>>;
  /** The sentence, where it is not the server's own. */
  readonly detail?: string;
  readonly errors?: readonly DescribedIssue[];
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Problem details (RFC 9457) in the reader's language: codes, places and sentences, never a value that was sent. */
export function problem(code: ProblemCode, t: Translator, details: Details = {}): Answer {
  const { params, detail, errors, more, headers } = details;
  const body = {
    type: typeOf(code),
    title: t.dynamic(`server.problem.${code}.title`),
    status: statusOf[code],
    detail: detail ?? t.dynamic(`server.problem.${code}.detail`, params),
    ...more,
    ...(errors && {
      errors: errors.map(({ message, path }) => ({ pointer: pointerTo(path), detail: message })),
    }),
  };
  return {
    status: statusOf[code],
    type: 'application/problem+json; charset=utf-8',
    text: `${JSON.stringify(body, null, 2)}\n`,
    ...(headers && { headers }),
  };
}

/** An event that the path refused: its reason, and what is wrong with it item by item. */
export function refusal(
  refused: {
    readonly reason: Refusal;
    readonly params: Readonly<Record<string, string>>;
    readonly issues: readonly EventIssue[];
  },
  t: Translator,
  seq: number,
): Answer {
  const { reason, params, issues } = refused;
  return problem(reason, t, {
    detail: describeIssue({ code: reason, path: [], params }, { t }).message,
    ...(issues.length > 0 && { errors: issues.map((issue) => describeIssue(issue, { t })) }),
    more: { seq },
  });
}

/** A JSON Pointer (RFC 6901) into what was sent. */
const pointerTo = (path: readonly (string | number)[]): string =>
  ['#', ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
