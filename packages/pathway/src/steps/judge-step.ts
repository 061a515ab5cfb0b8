import { type CivilDate, type Condition, factsOf, judge, type Look, type Verdict } from '@renkei/forms';
import type { Calendars } from '../deadlines/business-calendar.js';
import { dueOn } from '../deadlines/due.js';
import type { Obligation } from '../obligation.js';
import { hospitalRoles, type Role } from '../roles.js';
import type { Opening } from './openings.js';
import type { DueCase, OwnerCase, Step } from './step.js';

type Standing = Pick<Obligation, 'status' | 'reason' | 'waitsFor' | 'missingFacts' | 'closedBy' | 'closedOn'>;

/** What has happened wins over what is judged; what a professional judged wins over what a rule says. */
export function standingOf(
  { ended }: Opening,
  step: Step,
  look: Look,
  judged: 'in' | 'out' | undefined,
): Standing {
  if (ended?.how === 'closed') return { status: 'done', closedBy: ended.by, closedOn: ended.on };
  if (ended?.how === 'waived')
    return { status: 'waived', reason: ended.reason, closedBy: ended.by, closedOn: ended.on };
  if (judged === 'out') return { status: 'skipped', reason: 'judgedOut' };
  if (judged !== 'in') {
    const skip = step.skips?.find(({ when }) => judge(when, look) === true);
    if (skip) return { status: 'skipped', reason: skip.reason };
    const concerned = judge(step.when, look);
    if (concerned === false) return { status: 'skipped', reason: step.otherwise ?? 'notConcerned' };
    if (ended === undefined && concerned === 'unknown') {
      return { status: 'needsFacts', missingFacts: missing(step.when, look) };
    }
  }
  if (ended) return { status: 'skipped', reason: ended.how, closedBy: ended.by, closedOn: ended.on };
  const blocks = (step.waits ?? []).filter((wait) => judge(wait.while, look) === true);
  if (blocks.length > 0)
    return { status: 'blocked', waitsFor: [...new Set(blocks.flatMap((wait) => wait.for))] };
  return { status: 'open' };
}

const missing = (condition: Condition | undefined, look: Look): string[] =>
  factsOf(condition).filter((fact) => look(fact) === undefined);

const isCases = (owner: Step['owner']): owner is readonly OwnerCase[] => typeof owner[0] === 'object';

export function ownerOf(
  { reassigned }: Pick<Opening, 'reassigned'>,
  { owner }: Step,
  look: Look,
): readonly Role[] {
  if (reassigned) return reassigned;
  if (!isCases(owner)) return owner as readonly Role[];
  const found = owner.find(({ when }) => judge(when, look) === true) ?? owner.at(-1);
  const named = found?.named === undefined ? undefined : look(found.named);
  return named === undefined ? (found?.roles ?? []) : [named as Role];
}

type Dates = Pick<Obligation, 'dueOn' | 'alternativeDueOn' | 'earliestOn' | 'dueUnknown' | 'force'>;

const isList = (due: Step['due']): due is readonly DueCase[] => Array.isArray(due);

/** The first case that holds and has a date. A case that may hold counts too: then the earliest date is the one to keep. */
export function dueDates(
  step: Step,
  { on, owner }: { on: CivilDate; owner: readonly Role[] },
  look: Look,
  calendars: Calendars,
): Dates {
  const cases = isList(step.due) ? step.due : [step.due];
  const possible: { force: Obligation['force']; dates: ReturnType<typeof dueOn> }[] = [];
  for (const one of cases) {
    const verdict: Verdict = judge(one.when, look);
    if (verdict === false) continue;
    const anchor = (name: string) => (name === 'openedOn' ? on : (look(name) as string | undefined));
    const names = [one.after ?? one.before, one.notBefore?.after ?? one.notBefore?.before];
    const anchors = Object.fromEntries(
      names.flatMap((name) => (name === undefined ? [] : [[name, anchor(name)]])),
    );
    const calendar = calendars[step.calendar ?? (owner.some(isHospitalRole) ? 'hospital' : 'careOffice')];
    const dates = dueOn(one, { anchors, ...(calendar && { calendar }) });
    possible.push({ force: one.force, dates });
    if (verdict === true && dates.dueOn !== undefined) break;
  }
  const dated = possible.filter(({ dates }) => dates.dueOn !== undefined);
  const [first] = dated.sort((a, b) => ((a.dates.dueOn ?? '') <= (b.dates.dueOn ?? '') ? -1 : 1));
  if (!first) {
    const [unknown] = possible;
    return { force: unknown?.force ?? 'advice', dueUnknown: unknown?.dates.unknown ?? 'anchorMissing' };
  }
  const latest = dated
    .map(({ dates }) => dates.alternativeDueOn ?? dates.dueOn ?? '')
    .sort()
    .at(-1);
  const { unknown, ...dates } = first.dates;
  return {
    force: first.force,
    ...dates,
    ...(latest !== undefined && latest !== dates.dueOn && { alternativeDueOn: latest }),
    ...(unknown !== undefined && { dueUnknown: unknown }),
  };
}

const isHospitalRole = (role: Role): boolean => (hospitalRoles as readonly Role[]).includes(role);
