import type { Condition, Matcher } from '@renkei/forms';
import type { Frame } from './frame.js';

/** The names in a condition, in the reader's words. */
export interface Naming {
  /** What is asked: an item of a sheet, a fact of the path. */
  readonly name: (fact: string) => string;
  /** A code as an answer to it. */
  readonly value: (fact: string, code: string) => string;
}

/** A condition as half a sentence: 「要介護度が『要介護1』または『要介護2』」. */
export function conditionText(condition: Condition, naming: Naming, say: Frame): string {
  return Object.entries(condition)
    .map(([key, part]) => {
      const several = () => (part as Condition[]).map((each) => conditionText(each, naming, say));
      if (key === 'any') return say.any(several());
      if (key === 'all') return several().join(say.and);
      if (key === 'not') return say.not(conditionText(part as Condition, naming, say));
      return matchText(key, part as Matcher, naming, say);
    })
    .join(say.and);
}

function matchText(fact: string, matcher: Matcher, { name, value }: Naming, say: Frame): string {
  const what = name(fact);
  if (matcher === true) return say.ticked(what);
  if (typeof matcher === 'object' && 'given' in matcher)
    return matcher.given ? say.given(what) : say.notGiven(what);
  if (typeof matcher === 'object' && !isList(matcher)) {
    const { from, to } = matcher as { from?: number | string; to?: number | string };
    return say.between(what, from, to);
  }
  const codes = isList(matcher) ? matcher : [matcher];
  return say.is(
    what,
    codes.map((one) => (typeof one === 'string' ? value(fact, one) : String(one))),
  );
}

const isList = (matcher: Matcher): matcher is Extract<Matcher, readonly unknown[]> => Array.isArray(matcher);
