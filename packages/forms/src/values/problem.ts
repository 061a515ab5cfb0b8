import type { Issue, IssueCode, IssueParams } from '../issue.js';

/** What is wrong with one value: an issue that does not know its place yet. It never holds the value. */
export type Problem = Pick<Issue, 'code' | 'params'>;

/** The reading of a typed text: its value, perhaps with notices that never block, or why there is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notices?: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

export const problem = (code: IssueCode, params?: IssueParams): Problem =>
  params ? { code, params } : { code };

export const accept = <T>(value: T, notice?: Problem): Parsed<T> =>
  notice ? { ok: true, value, notices: [notice] } : { ok: true, value };

export const refuse = (code: IssueCode, params?: IssueParams): Parsed<never> => ({
  ok: false,
  problem: problem(code, params),
});

/** Accepts a value in which its check found nothing wrong. */
export const judged = <T>(value: T, wrong: Problem | undefined): Parsed<T> =>
  wrong ? { ok: false, problem: wrong } : { ok: true, value };
