import { type EventIssue, issuesOfFacts } from './check-event.js';
import { dayOf, factDayOf } from './dates.js';
import type { Episode } from './episode.js';
import { type EpisodeEvent, eventData } from './episode-event.js';
import type { Facts } from './facts.js';
import type { Rules } from './steps/step.js';

const millis = (instant: string): number => Date.parse(instant);

/** The first moment of what happened on a plain day or at an instant. */
const beginOf = (occurredAt: string): number =>
  millis(occurredAt.length === 10 ? `${occurredAt}T00:00+09:00` : occurredAt);

/** Nothing can be recorded before it happened, nor in the future of whoever writes it down. */
function timeIssues(event: EpisodeEvent, now: string | undefined): EventIssue[] {
  const { occurredAt, recordedAt } = event;
  const issues: EventIssue[] = [];
  if (now !== undefined && millis(recordedAt) > millis(now))
    issues.push({ code: 'future', path: ['recordedAt'] });
  if (beginOf(occurredAt) > millis(recordedAt)) issues.push({ code: 'future', path: ['occurredAt'] });
  if (factDayOf(event) > dayOf(occurredAt)) issues.push({ code: 'order', path: ['data', factTimeOf(event)] });
  return issues;
}

/** Where an event says when the fact was, if it was reported later. */
const factTimeOf = ({ type }: EpisodeEvent): string =>
  type === 'discharge.completed' ? 'dischargedAt' : type === 'death.reported' ? 'diedAt' : 'admittedAt';

/** The two halves of an obligation's name. */
export const obligationParts = (obligation: string): [step: string, openedBy: string] => {
  const colon = obligation.indexOf(':');
  return [obligation.slice(0, colon), obligation.slice(colon + 1)];
};

const earlier = (episode: Episode, test: (event: EpisodeEvent) => boolean): EpisodeEvent | undefined =>
  episode.log.find((row) => row.outcome === 'applied' && row.event !== undefined && test(row.event))?.event;

/** What an event refers to must be there: the request it answers, the step it speaks of, the event it corrects. */
function referenceIssues(
  episode: Episode,
  event: EpisodeEvent,
  rules: Pick<Rules, 'steps'> | undefined,
): EventIssue[] {
  const unknown = (...path: string[]): EventIssue[] => [
    { code: 'unknownReference', path: ['data', ...path] },
  ];
  const knowsStep = (step: string) => !rules || Object.hasOwn(rules.steps, step);
  switch (event.type) {
    case 'liaison.reminded':
    case 'liaison.replied':
    case 'liaison.withdrawn': {
      const { reference } = event.data;
      const asked = earlier(
        episode,
        (one) => one.type === 'liaison.requested' && one.data.reference === reference,
      );
      return asked ? [] : unknown('reference');
    }
    case 'step.done':
      return knowsStep(event.data.step) ? [] : [{ code: 'unknownStep', path: ['data', 'step'] }];
    case 'step.waived':
    case 'step.reassigned': {
      const [step, openedBy] = obligationParts(event.data.obligation);
      if (!knowsStep(step)) return [{ code: 'unknownStep', path: ['data', 'obligation'] }];
      // a phase keeps its owner: what carries it can be given to somebody else, not excused
      if (event.type === 'step.waived' && rules?.steps[step]?.carries) {
        return [{ code: 'cannotBeWaived', path: ['data', 'obligation'] }];
      }
      return earlier(episode, ({ id }) => id === openedBy) ? [] : unknown('obligation');
    }
    default:
      return [];
  }
}

/** What is said again about the rules of the case is not a correction of it: it is moved once more. */
const notCorrected: readonly string[] = ['event.corrected', 'pin.moved'];

/**
 * What is wrong with a correction (訂正): it must name an event of this log, and say of it what such an event may say.
 * Until that is seen its data may hold anything, so nothing of it is kept.
 */
export function correctionIssues(
  episode: Episode,
  event: EpisodeEvent,
  facts: Facts,
  rules?: Pick<Rules, 'steps'>,
): EventIssue[] {
  if (event.type !== 'event.corrected') return [];
  const { corrects, occurredAt, data } = event.data;
  const target = earlier(episode, ({ id }) => id === corrects);
  if (target === undefined || notCorrected.includes(target.type)) {
    return [{ code: 'unknownReference', path: ['data', 'corrects'] }];
  }
  const read = eventData[target.type].safeParse(data ?? target.data ?? {});
  if (!read.success) return [{ code: 'type', path: ['data', 'data'] }];
  const said = {
    ...target,
    recordedAt: event.recordedAt,
    ...(occurredAt !== undefined && { occurredAt }),
    ...(data !== undefined && { data: read.data }),
  } as EpisodeEvent;
  return [
    ...issuesOfFacts(read.data.facts ?? {}, facts),
    ...timeIssues(said, undefined),
    ...referenceIssues(episode, said, rules),
  ].map((issue) => ({ ...issue, path: ['data', ...issue.path] }));
}

/** What is wrong with a well-formed event in this episode, at this time, under these rules. */
export const standingIssues = (
  episode: Episode,
  event: EpisodeEvent,
  context: { readonly rules?: Pick<Rules, 'steps'>; readonly now?: string },
): EventIssue[] => [...timeIssues(event, context.now), ...referenceIssues(episode, event, context.rules)];
