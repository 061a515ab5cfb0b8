import { type Condition, factsOf, judge, type Look } from '@renkei/forms';
import type { Obligation } from '../obligation.js';
import type { Role } from '../roles.js';
import type { Opening } from './openings.js';
import type { OwnerCase, Step } from './step.js';

export type Standing = Pick<
  Obligation,
  'status' | 'reason' | 'waitsFor' | 'missingFacts' | 'closedBy' | 'closedOn'
>;

/**
 * What has happened wins over what is judged; what a professional judged wins over what a rule says. Whom a step does not
 * concern has not done it either, when an event that closes it happens for another reason.
 */
export function standingOf(
  { ended }: Pick<Opening, 'ended'>,
  step: Step,
  look: Look,
  judged?: 'in' | 'out',
): Standing {
  const over = ended && { closedBy: ended.by, closedOn: ended.on };
  const concerned = judge(step.when, look);
  if (ended?.how === 'closed' && (concerned !== false || judged === 'in')) return { status: 'done', ...over };
  if (ended?.how === 'waived') return { status: 'waived', reason: ended.reason, ...over };
  if (judged === 'out') return { status: 'skipped', reason: 'judgedOut' };
  if (judged !== 'in') {
    const skip = step.skips?.find(({ when }) => judge(when, look) === true);
    if (skip) return { status: 'skipped', reason: skip.reason };
    if (concerned === false) return { status: 'skipped', reason: step.otherwise ?? 'notConcerned' };
    if (!ended && concerned === 'unknown') {
      return { status: 'needsFacts', missingFacts: missing(step.when, look) };
    }
  }
  if (ended) return { status: 'skipped', reason: ended.how, ...over };
  const blocks = (step.waits ?? []).filter((wait) => judge(wait.while, look) === true);
  if (blocks.length === 0) return { status: 'open' };
  return { status: 'blocked', waitsFor: [...new Set(blocks.flatMap((wait) => wait.for))] };
}

const missing = (condition: Condition | undefined, look: Look): string[] =>
  factsOf(condition).filter((fact) => look(fact) === undefined);

export const isOwnerCases = (owner: Step['owner']): owner is readonly OwnerCase[] =>
  typeof owner[0] === 'object';

/** The recipients, who may depend on the case as owners do. */
export const recipientsOf = ({ to }: Step, look: Look): readonly Role[] | undefined =>
  to && rolesIn(to, look);

/** The owner of the case that holds, else of the case that stands for all others. */
export const ownerOf = ({ owner }: Step, look: Look): readonly Role[] => rolesIn(owner, look);

function rolesIn(owner: Step['owner'], look: Look): readonly Role[] {
  if (!isOwnerCases(owner)) return owner as readonly Role[];
  const found =
    owner.find(({ when }) => when !== undefined && judge(when, look) === true) ??
    owner.find(({ when }) => when === undefined);
  const named = found?.named === undefined ? undefined : look(found.named);
  return named === undefined ? (found?.roles ?? []) : [named as Role];
}
