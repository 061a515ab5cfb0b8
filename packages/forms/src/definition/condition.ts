/**
 * The one form of condition in Renkei: plain data, judged as true, false or unknown.
 *
 * `{ age: { from: 40, to: 64 }, careLevel: ['support1', 'support2'] }` asks for both; `any`, `all` and `not` combine.
 * What nobody has said yet is unknown, never false: a rule that grants something asks instead of refusing.
 */
export type Scalar = string | number | boolean;

export type Matcher =
  | Scalar
  | readonly Scalar[]
  /** Both ends belong to the range. Numbers, or civil dates as strings. */
  | { readonly from?: number | string; readonly to?: number | string }
  /** Asks only whether there is an answer; the one matcher that is never unknown. */
  | { readonly given: boolean };

export interface Condition {
  readonly any?: readonly Condition[];
  readonly all?: readonly Condition[];
  readonly not?: Condition;
  readonly [fact: string]: Matcher | Condition | readonly Condition[] | undefined;
}

export type Verdict = true | false | 'unknown';

/** Gives the value of a fact; `undefined` or `null` is "not known". A list holds several answers at once. */
export type Look = (fact: string) => unknown;

const JOINTS = ['any', 'all', 'not'];

/**
 * Judges a condition. A condition left out is true.
 *
 * A list value (several boxes ticked) matches when one of its members does.
 */
export function judge(condition: Condition | undefined, look: Look): Verdict {
  let result: Verdict = true;
  for (const key in condition) {
    const verdict = judgePart(key, condition[key], look);
    if (verdict === false) return false;
    if (verdict === 'unknown') result = verdict;
  }
  return result;
}

function judgePart(key: string, part: unknown, look: Look): Verdict {
  switch (key) {
    case 'any':
      return some(part as readonly Condition[], look);
    case 'all':
      return opposite(some(part as readonly Condition[], look, opposite));
    case 'not':
      return opposite(judge(part as Condition, look));
    default:
      return match(part as Matcher, look(key));
  }
}

/** A condition made ready for many judgements over one kind of thing. */
export type Test<T> = (about: T) => Verdict;

/** Makes a condition ready: how each fact is found is worked out once. Judges as `judge` does. */
export function testOf<T>(condition: Condition, lookFor: (fact: string) => (about: T) => unknown): Test<T> {
  const tests = Object.entries(condition).map(([key, part]): Test<T> => {
    const below = () => (part as readonly Condition[]).map((one) => testOf(one, lookFor));
    if (key === 'any') return not(every(below().map(not)));
    if (key === 'all') return every(below());
    if (key === 'not') return not(testOf(part as Condition, lookFor));
    const look = lookFor(key);
    return (about) => match(part as Matcher, look(about));
  });
  return tests.length === 1 ? (tests[0] as Test<T>) : every(tests);
}

const not =
  <T>(test: Test<T>): Test<T> =>
  (about) =>
    opposite(test(about));

const every =
  <T>(tests: readonly Test<T>[]): Test<T> =>
  (about) => {
    let result: Verdict = true;
    for (const test of tests) {
      const verdict = test(about);
      if (verdict === false) return false;
      if (verdict === 'unknown') result = verdict;
    }
    return result;
  };

/** The facts a condition reads, each once, in the order they appear. */
export function factsOf(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  const names = Object.entries(condition).flatMap(([key, part]) => {
    if (!JOINTS.includes(key)) return [key];
    return (Array.isArray(part) ? part : [part]).flatMap((one) => factsOf(one as Condition));
  });
  return [...new Set(names)];
}

/** True when one is true, false when all are false; `turn` is applied to each verdict first. */
function some(
  conditions: readonly Condition[],
  look: Look,
  turn = (verdict: Verdict): Verdict => verdict,
): Verdict {
  let result: Verdict = false;
  for (const condition of conditions) {
    const verdict = turn(judge(condition, look));
    if (verdict === true) return true;
    if (verdict === 'unknown') result = verdict;
  }
  return result;
}

const opposite = (verdict: Verdict): Verdict => (verdict === 'unknown' ? verdict : !verdict);

function match(matcher: Matcher, value: unknown): Verdict {
  const known = value !== undefined && value !== null;
  if (typeof matcher === 'object' && 'given' in matcher) return known === matcher.given;
  return known ? matches(matcher, value) : 'unknown';
}

/** Whether a known value, or one of a list of values, is what the matcher asks for. */
export const matches = (matcher: Matcher, value: unknown): boolean =>
  Array.isArray(value) ? value.some((one) => matchesOne(matcher, one)) : matchesOne(matcher, value);

function matchesOne(matcher: Matcher, value: unknown): boolean {
  if (Array.isArray(matcher)) return matcher.includes(value);
  if (typeof matcher !== 'object') return matcher === value;
  const { from, to } = matcher as { from?: Scalar; to?: Scalar };
  const comparable = (bound: Scalar) => typeof bound === typeof value;
  if (from !== undefined && !(comparable(from) && (value as Scalar) >= from)) return false;
  return to === undefined || (comparable(to) && (value as Scalar) <= to);
}
