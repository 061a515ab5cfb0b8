import { dayOf } from './dates.js';
import type { Episode } from './episode.js';
import { historyOf } from './history.js';
import { type HostFacts, knownFacts } from './known-facts.js';
import type { Role } from './roles.js';
import type { Source } from './source.js';
import type { Rules } from './steps/step.js';
import { missingFor, verdictOf } from './steps/verdict-of.js';

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
    const verdict = verdictOf(rule, look);
    const open = verdict === 'judge';
    const missingFacts = open ? missingFor(rule, look) : [];
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
