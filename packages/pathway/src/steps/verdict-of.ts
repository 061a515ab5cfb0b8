import { factsOf, judge, type Look } from '@renkei/forms';
import type { EligibilityRule } from './step.js';

/** What a rule says of a person by itself: in, out, or that somebody has to judge. */
export function verdictOf(rule: EligibilityRule, look: Look): 'in' | 'out' | 'judge' {
  const verdict = judge(rule.when, look);
  if (verdict === true) return 'in';
  const doubt = rule.judge === undefined ? false : judge(rule.judge, look);
  return verdict === 'unknown' || doubt !== false ? 'judge' : 'out';
}

/** What would have to be found out. */
export const missingFor = (rule: EligibilityRule, look: Look): string[] =>
  factsOf(rule.when).filter((fact) => look(fact) === undefined);
