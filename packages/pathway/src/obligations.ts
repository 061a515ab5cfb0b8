import { type CivilDate, type Condition, factsOf, judge, type Look, type Verdict } from '@renkei/forms';
import { dayOf } from './dates.js';
import type { BusinessCalendar } from './deadlines/business-calendar.js';
import { type DueUnknown, dueOn } from './deadlines/due.js';
import type { Episode } from './episode.js';
import type { EventType } from './episode-event.js';
import { historyOf } from './history.js';
import { type HostFacts, knownFacts } from './known-facts.js';
import type { Phase } from './machine/phases.js';
import { hospitalRoles, type Role } from './roles.js';
import type { Source } from './source.js';
import { type Opening, openings } from './steps/openings.js';
import type { DueCase, OwnerCase, Rules, Step } from './steps/step.js';

export type ObligationStatus = 'open' | 'blocked' | 'needsFacts' | 'skipped' | 'waived' | 'done';

/** Who owes what, by when and why. */
export interface Obligation {
  /** `<step>:<event that opened it>` */
  readonly id: string;
  readonly step: string;
  readonly openedBy: string;
  readonly openedOn: CivilDate;
  readonly stay: number;
  /** The phase whose next step this is. */
  readonly phase?: Phase;
  readonly status: ObligationStatus;
  readonly owner: readonly Role[];
  readonly to?: readonly Role[];
  readonly dueOn?: CivilDate;
  /** The later date, where practice differs or a fact that decides it is not known. */
  readonly alternativeDueOn?: CivilDate;
  readonly earliestOn?: CivilDate;
  /** Why there is no date, or only one not yet moved off a closed day. */
  readonly dueUnknown?: DueUnknown;
  readonly force: 'hard' | 'soft' | 'advice';
  /** Past its date: not done by `asOf`, or done after it. Late never blocks. */
  readonly late: boolean;
  readonly document?: string;
  /** Why it was skipped or waived. Words: `pathway.reason.<code>`. */
  readonly reason?: string;
  /** What a blocked one waits for: any of these events. */
  readonly waitsFor?: readonly EventType[];
  /** What has to be found out before it can be judged. */
  readonly missingFacts?: readonly string[];
  readonly closedBy?: string;
  readonly closedOn?: CivilDate;
  readonly source: Source;
}

export interface ObligationsInput {
  readonly rules: Pick<Rules, 'steps' | 'facts'>;
  /** A day, or an instant of it. Events after that day do not count. */
  readonly asOf: string;
  readonly calendars?: { readonly office?: BusinessCalendar; readonly hospital?: BusinessCalendar };
  /** What the host knows: `{ age: 82 }`. */
  readonly facts?: HostFacts;
}

/**
 * What is owed, was owed or was skipped, in the order in which it was opened (やるべきこと).
 *
 * Derived from the log, the rules and `asOf` alone: nothing is stored, so nothing has to be repaired when a planned date
 * moves, a track changes or an event is corrected.
 *
 * @example
 * obligations(episode, { rules: nationalRules, asOf: '2026-04-02' }).filter(({ status }) => status === 'open');
 */
export function obligations(
  episode: Pick<Episode, 'log' | 'snapshot'>,
  input: ObligationsInput,
): Obligation[] {
  const { rules, calendars = {}, facts: host } = input;
  const asOf = dayOf(input.asOf);
  const history = historyOf(episode, asOf);
  const known = knownFacts(history, rules.facts, host);
  const judgements = new Map<string, 'in' | 'out'>();
  for (const { event } of history.happenings) {
    if (event.type === 'judgement.given') judgements.set(event.data.subject, event.data.verdict);
  }
  return openings(history, rules.steps).flatMap((opening) => {
    const step = rules.steps[opening.step];
    const look = known.look(opening.stay, opening.events);
    if (!step || !isSaid(opening, look)) return [];
    return [obligationOf(opening, step, look, { asOf, calendars, judged: judgements.get(opening.step) })];
  });
}

/** An optional step opens only when its event says so. */
const isSaid = ({ trigger }: Opening, look: Look): boolean =>
  trigger === undefined || typeof trigger === 'string' || judge(trigger.says, look) === true;

interface Surroundings {
  readonly asOf: CivilDate;
  readonly calendars: NonNullable<ObligationsInput['calendars']>;
  readonly judged: 'in' | 'out' | undefined;
}

function obligationOf(
  opening: Opening,
  step: Step,
  look: Look,
  { asOf, calendars, judged }: Surroundings,
): Obligation {
  const standing = standingOf(opening, step, look, judged);
  const owner = ownerOf(opening, step, look);
  const asked = standing.status === 'needsFacts' ? (step.asks ?? owner) : owner;
  const due = dueDates(step, { ...opening, owner }, look, calendars);
  const { ended } = opening;
  const finishedOn = standing.status === 'done' ? ended?.on : asOf;
  const over = standing.status === 'skipped' || standing.status === 'waived';
  const late =
    !over &&
    due.dueOn !== undefined &&
    finishedOn !== undefined &&
    finishedOn > (due.alternativeDueOn ?? due.dueOn);
  return {
    id: opening.id,
    step: opening.step,
    openedBy: opening.events[0]?.id ?? '',
    openedOn: opening.on,
    stay: opening.stay,
    ...(opening.phase && { phase: opening.phase }),
    ...standing,
    owner: asked,
    ...(step.to && { to: step.to }),
    ...due,
    late,
    ...(step.document && { document: step.document }),
    source: step.source,
  };
}

type Standing = Pick<Obligation, 'status' | 'reason' | 'waitsFor' | 'missingFacts' | 'closedBy' | 'closedOn'>;

/** What has happened wins over what is judged; what a professional judged wins over what a rule says. */
function standingOf({ ended }: Opening, step: Step, look: Look, judged: 'in' | 'out' | undefined): Standing {
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

function ownerOf({ reassigned }: Pick<Opening, 'reassigned'>, { owner }: Step, look: Look): readonly Role[] {
  if (reassigned) return reassigned;
  if (!isCases(owner)) return owner as readonly Role[];
  const found = owner.find(({ when }) => judge(when, look) === true) ?? owner.at(-1);
  const named = found?.named === undefined ? undefined : look(found.named);
  return named === undefined ? (found?.roles ?? []) : [named as Role];
}

type Dates = Pick<Obligation, 'dueOn' | 'alternativeDueOn' | 'earliestOn' | 'dueUnknown' | 'force'>;

const isList = (due: Step['due']): due is readonly DueCase[] => Array.isArray(due);

/** The first case that holds and has a date. A case that may hold counts too: then the earliest date is the one to keep. */
function dueDates(
  step: Step,
  { on, owner }: { on: CivilDate; owner: readonly Role[] },
  look: Look,
  calendars: NonNullable<ObligationsInput['calendars']>,
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
    const calendar = calendars[step.calendar ?? (owner.some(isHospitalRole) ? 'hospital' : 'office')];
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
