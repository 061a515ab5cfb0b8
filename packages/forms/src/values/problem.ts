/** What can be wrong with one typed or stored value. A subset of the issue codes; it never holds the value. */
export type ProblemCode =
  | 'maxLength'
  | 'type'
  | 'date'
  | 'dateExists'
  | 'eraRange'
  | 'eraUnknown'
  | 'eraChangingDay'
  | 'preGregorian'
  | 'dateTime'
  | 'time'
  | 'katakana'
  | 'phone'
  | 'postalCode'
  | 'identifier'
  | 'checkDigit'
  | 'pattern'
  | 'lookalikeMyNumber'
  | 'controlCharacter';

export type ProblemParams = Readonly<Record<string, string | number | readonly string[]>>;

export interface Problem {
  readonly code: ProblemCode;
  readonly params?: ProblemParams;
}

/** The reading of a typed text: its value, perhaps with notices that never block, or why there is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notices?: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

export const problem = (code: ProblemCode, params?: ProblemParams): Problem =>
  params ? { code, params } : { code };

export const accept = <T>(value: T, notice?: Problem): Parsed<T> =>
  notice ? { ok: true, value, notices: [notice] } : { ok: true, value };

export const refuse = (code: ProblemCode, params?: ProblemParams): { ok: false; problem: Problem } => ({
  ok: false,
  problem: problem(code, params),
});
