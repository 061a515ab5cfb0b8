import { factsOf, judge, type Verdict } from '@renkei/forms';
import { dayOf } from './dates.js';
import type { Episode } from './episode.js';
import { historyOf } from './history.js';
import { type HostFacts, knownFacts } from './known-facts.js';
import type { Role } from './roles.js';
import type { Source } from './source.js';
import type { Rules } from './steps/step.js';

export interface Eligibility {
  readonly rule: string;
  readonly verdict: 'in' | 'out' | 'judge';
  /** Words: `pathway.reason.<code>`. */
  readonly reason: string;
  readonly missingFacts: readonly string[];
  /** Who judges or finds out, when somebody has to. */
  readonly asks: readonly Role[];
  /** The event in which a professional judged; that wins over the rule. */
  readonly judgedBy?: string;
  readonly source: Source;
}

export interface EligibilityInput {
  readonly rules: Pick<Rules, 'facts' | 'eligibility'>;
  readonly asOf: string;
  readonly facts?: HostFacts;
}

const decide = (verdict: Verdict, doubt: Verdict): 'in' | 'out' | 'judge' => {
  if (verdict === true) return 'in';
  return verdict === 'unknown' || doubt !== false ? 'judge' : 'out';
};

/** Whom a set of rules is meant for (対象者). What is not known excludes nobody: somebody is asked to judge. */
export function eligibility(
  episode: Pick<Episode, 'log' | 'snapshot'>,
  { rules, asOf, facts }: EligibilityInput,
): Eligibility[] {
  const history = historyOf(episode, dayOf(asOf));
  const look = knownFacts(history, rules.facts, facts).look(history.stay);
  return Object.entries(rules.eligibility ?? {}).map(([id, rule]) => {
    const { source } = rule;
    const judged = history.happenings.findLast(
      ({ event }) => event.type === 'judgement.given' && event.data.subject === id,
    )?.event;
    if (judged?.type === 'judgement.given') {
      const reason = judged.data.verdict === 'in' ? 'judgedIn' : 'judgedOut';
      return {
        rule: id,
        verdict: judged.data.verdict,
        reason,
        missingFacts: [],
        asks: [],
        judgedBy: judged.id,
        source,
      };
    }
    const doubt = rule.judge === undefined ? false : judge(rule.judge, look);
    const verdict = decide(judge(rule.when, look), doubt);
    const open = verdict === 'judge';
    const missingFacts = open ? factsOf(rule.when).filter((fact) => look(fact) === undefined) : [];
    return {
      rule: id,
      verdict,
      reason: rule.reasons[verdict],
      missingFacts,
      asks: open ? rule.asks : [],
      source,
    };
  });
}
