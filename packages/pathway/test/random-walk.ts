import type { ApplyContext } from '../src/apply-event.js';
import { applyEvent } from '../src/apply-event.js';
import { type Episode, startEpisode } from '../src/episode.js';
import { type EpisodeEvent, type EventType, eventTypes } from '../src/episode-event.js';
import { nationalRules as rules } from '../src/national-rules.js';
import { obligations } from '../src/obligations.js';
import { possibleEvents } from '../src/possible-events.js';
import { anEvent } from '../src/testing/episode-builder.js';
import { sampleData } from './sample-data.js';

/** Numbers between 0 and 1 that are the same for the same seed on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export interface WalkStep {
  readonly offered: EpisodeEvent;
  readonly before: Episode;
  readonly after: Episode;
  readonly outcome: 'applied' | 'duplicate' | 'rejected';
  readonly day: string;
}

/** One invented case after another, until enough events were offered: mostly what is possible, sometimes anything. */
export function* randomWalk(
  seed: number,
  events: number,
  context: ApplyContext = { rules },
): Generator<WalkStep> {
  const random = randomOf(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(value: T): T | undefined => (random() < 0.5 ? value : undefined);
  let episode = startEpisode({ id: `walk-${seed}`, personId: 'person1' });
  let day = '2026-01-05';
  let length = 0;
  for (let offered = 0; offered < events; offered++) {
    const possible = possibleEvents(episode).map(({ type }) => type);
    const ended = !possible.includes('kin.unavailable');
    if (length > 80 || (ended && random() < 0.2)) {
      episode = startEpisode({ id: `walk-${seed}-${offered}`, personId: 'person1' });
      length = 0;
    }
    day = addDays(day, Math.floor(random() * 4));
    const type: EventType = random() < 0.85 ? pick(possible) : pick(eventTypes);
    const event = anEvent(type, random() < 0.1 ? addDays(day, -Math.floor(random() * 20)) : day, {
      id: random() < 0.03 && length > 0 ? 'e1' : `e${length + 1}`,
      recordedAt: `${day}T23:55+09:00`,
      data: dataOf(type, episode, day, { pick, some, random }) as never,
    });
    const { episode: after, outcome } = applyEvent(episode, event, context);
    yield { offered: event, before: episode, after, outcome, day };
    episode = after;
    length++;
  }
}

interface Chance {
  readonly pick: <T>(items: readonly T[]) => T;
  readonly some: <T>(value: T) => T | undefined;
  readonly random: () => number;
}

/** Data that leads into every corner: known and unknown care managers, dates that move, obligations that are named. */
function dataOf(type: EventType, episode: Episode, day: string, { pick, some, random }: Chance): unknown {
  const defined = (data: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  const standing = {
    careManager: some(pick(['yes', 'no', 'unknown'])),
    certification: some(pick(['certified', 'applying', 'notApplied', 'changeRequested'])),
    careLevel: some(pick(['support1', 'care3', 'unknown'])),
  };
  const stay = { ward: some(pick(['general', 'longTerm'])), supportFee: some(pick(['one', 'two', 'none'])) };
  const open = () =>
    obligations(episode, { rules, asOf: day }).filter(
      ({ status }) => status === 'open' || status === 'needsFacts',
    );
  const names = random() < 0.1 ? open().map(({ id }) => id) : [];
  const closes = names.length > 0 ? { closes: [pick(names)] } : {};
  const obligation = () => pick([...open().map(({ id }) => id), 'explainTreatmentPlan:e1']);
  const ids = episode.log.flatMap(({ event, outcome }) => (outcome === 'applied' && event ? [event.id] : []));
  const reference = pick(['request1', 'request2', 'request3']);
  const document = { form: 'liaisonForm', id: pick(['paper1', 'paper2']) };
  const own: Partial<Record<EventType, Record<string, unknown>>> = {
    'preparation.recorded': standing,
    'onset.reported': {
      ...standing,
      onset: some(pick(['sudden', 'planned'])),
      admissionPlannedOn: some(addDays(day, 9)),
    },
    'admission.reported': { ...standing, ...stay },
    'admission.repeated': { ...standing, ...stay },
    'admission.learnedLate': { ...standing, admittedAt: addDays(day, -1) },
    'transfer.completed': stay,
    'screening.done': {
      ...standing,
      result: pick(['needed', 'notNeeded', 'recheck']),
      levelChange: some(pick(['suspected', 'no'])),
    },
    'supportPlan.started': { preDischargeVisit: some('needed') },
    'dischargeProspect.notified': { plannedOn: some(addDays(day, Math.floor(random() * 20))) },
    'discharge.planned': { plannedOn: addDays(day, Math.floor(random() * 20)) },
    'discharge.advanced': { plannedOn: addDays(day, 1) },
    'discharge.postponed': { plannedOn: some(addDays(day, 14)) },
    'monitoring.done': { lifeAtHome: some(pick(['settled', 'notYet'])) },
    'carePlan.drafted': { plan: some(pick(['full', 'provisional'])) },
    'death.reported': { place: some(pick(['hospital', 'home'])) },
    'region.crossed':
      random() < 0.2 ? { reason: 'move', receiver: 'office2' } : { reason: 'hospitalElsewhere' },
    'certification.resultReceived': {
      careLevel: pick(['support2', 'care1', 'notEligible']),
      formerLevel: some('support1'),
      validTo: some(addDays(day, 180)),
    },
    'liaison.requested': { reference, replyBy: some(addDays(day, 5)), addressee: some('familyDoctor') },
    'liaison.reminded': { reference },
    'liaison.replied': { reference },
    'liaison.withdrawn': { reference },
    'document.sent': { document, channel: pick(['fax', 'post', 'hand']) },
    'document.delivered': { document },
    'document.illegible': { document },
    'document.misdirected': { document, cameBack: some(pick(['unread', 'read'])) },
    'admissionHandover.sent': { channel: some('fax'), spoken: some(pick(['yes', 'no'])) },
    'consent.refused': { subject: some(pick(['person', 'family'])) },
    'step.done': { step: pick(Object.keys(rules.steps)) },
    'step.waived': {
      obligation: type.startsWith('step.') ? obligation() : '',
      reason: 'other',
    },
    'step.reassigned': {
      obligation: type.startsWith('step.') ? obligation() : '',
      to: ['msw'],
    },
    'judgement.given': {
      subject: pick([...Object.keys(rules.steps), 'certification']),
      verdict: pick(['in', 'out']),
    },
    'event.corrected': {
      corrects: pick([...ids, 'e1']),
      reason: 'wrongDate',
      ...(random() < 0.5 ? { voided: true } : { occurredAt: addDays(day, -Math.floor(random() * 5)) }),
    },
    'deadline.reached': { obligation: 'sendAdmissionHandover:e1', dueOn: day },
  };
  const data = defined({ ...(own[type] ?? sampleData[type] ?? {}), ...closes });
  return Object.keys(data).length > 0 ? data : undefined;
}
