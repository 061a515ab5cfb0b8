import { applyEvent, type EventType, eventTypes } from '@renkei/pathway';
import { describe, expect, it } from 'vitest';
import { places, rulesIn } from '../regions.js';
import { onLine, speakerOf } from '../speaker.js';
import { eventKey, refusalIn } from './describe-path.js';
import { type Asked, questionsOf } from './event-questions.js';
import { eventsOf, stories } from './stories.js';
import {
  byDueDate,
  choicesIn,
  isOpen,
  nextLateDay,
  type Offered,
  standingOn,
  walkPath,
} from './walk-path.js';

const nation = rulesIn('national', '2026-06-05');
const ja = speakerOf('ja', 'ja');
const admitted: Offered = {
  id: 'event-1',
  type: 'admission.reported',
  occurredAt: '2026-06-05T20:10+09:00',
  by: 'family',
  data: { careManager: 'yes', certification: 'certified', careLevel: 'care2' },
};

describe('a case in the playground', () => {
  const walked = walkPath([admitted], nation);
  const standing = standingOn(walked, nation, '2026-06-05', {});

  it('begins with what usually comes first', () => {
    const { expected } = choicesIn(walkPath([], nation), nation, []);
    expect(expected.map(({ type }) => type)).toEqual([
      'preparation.recorded',
      'onset.reported',
      'admission.reported',
    ]);
  });

  it('offers first what would do what is owed', () => {
    const { expected, other } = choicesIn(walked, nation, standing.obligations);
    expect(expected.map(({ type }) => type)).toContain('admissionHandover.sent');
    expect(other.map(({ type }) => type)).toContain('death.reported');
    expect(other.map(({ type }) => type)).not.toContain('event.corrected');
  });

  it('is late the day after the next due date', () => {
    const day = nextLateDay(standing.obligations, '2026-06-05') as string;
    const late = (on: string) => standingOn(walked, nation, on, {}).obligations.filter((one) => one.late);
    expect(late('2026-06-05')).toEqual([]);
    expect(late(day).filter(isOpen).length).toBeGreaterThan(0);
  });

  it('is seen from a day: what comes later does not count', () => {
    const before = standingOn(walked, nation, '2026-06-04', {});
    expect([before.phase, before.obligations, before.later]).toEqual(['atHome', [], 1]);
    expect(standing.phase).toBe('inHospital.arrived');
  });

  it('says in words why an event was not recorded', () => {
    const early = walkPath([{ ...admitted, type: 'discharge.completed', data: {} }], nation);
    const [only] = early.events;
    expect(only?.refused?.reason).toBe('notAllowedNow');
    expect(
      refusalIn(only?.refused as never, ja)
        .map(onLine)
        .join(),
    ).toContain(onLine(ja.say(eventKey('discharge.completed'))));
    const stranger = walkPath(
      [admitted, { ...admitted, id: 'event-2', type: 'carePlan.drafted', data: {} }],
      nation,
    );
    expect(stranger.events[1]?.refused?.reason).toBe('notPermitted');
  });
});

describe('the examples', () => {
  it.each(stories)('%s is walked to its end under the nation’s rules', (story) => {
    const events = eventsOf(story);
    const walked = walkPath(events, nation);
    expect(events.length).toBeGreaterThan(4);
    expect(walked.events.filter(({ refused }) => refused)).toEqual([]);
  });

  it('lead to duties in the order of their dates, under every place', () => {
    for (const place of places.map(({ id }) => id)) {
      const region = rulesIn(place, '2026-06-05');
      const walked = walkPath(eventsOf('returnHome'), region);
      expect(walked.episode.pin).toEqual(region.pin);
      const owed = [...standingOn(walked, region, '2026-06-20', { age: 78 }).obligations].sort(byDueDate);
      expect(owed.length).toBeGreaterThan(5);
    }
  });
});

describe('the questions about an event', () => {
  const walked = walkPath([admitted], nation);
  const duty = standingOn(walked, nation, '2026-06-05', {}).obligations.find(isOpen);
  const answerTo = (asked: Asked): unknown => {
    switch (asked.ask) {
      case 'choice':
        return asked.values[0];
      case 'day':
        return '2026-06-05';
      case 'roles':
        return asked.values.slice(0, 2);
      case 'duty':
        return asked.by === 'id' ? duty?.id : duty?.step;
      case 'given':
        return asked.value;
    }
  };
  const offered = eventTypes.filter(
    (type) => !['event.corrected', 'pin.moved', 'deadline.reached'].includes(type),
  );
  const asks = (type: EventType, only: (asked: Asked) => boolean) =>
    Object.fromEntries(
      questionsOf(type).flatMap(([key, asked]) => (only(asked) ? [[key, answerTo(asked)] as const] : [])),
    );
  const isNeeded = (asked: Asked) => asked.needed;

  it.each(offered)('%s: answered, and answered only where it is needed, it is well formed', (type) => {
    for (const data of [asks(type, isNeeded), asks(type, () => true)]) {
      const event = {
        id: 'event-9',
        type,
        occurredAt: '2026-06-05',
        recordedAt: '2026-06-05T23:59+09:00',
        actor: { id: 'a', role: 'careManager' },
        data,
      };
      const applied = applyEvent(walked.episode, event, { rules: nation });
      const issues = applied.outcome === 'rejected' ? applied.issues.map(({ code }) => code) : [];
      // what an event refers to may be missing; its shape may not be wrong
      expect(
        issues.filter((code) => !['unknownReference', 'cannotBeWaived', 'order'].includes(code)),
      ).toEqual([]);
    }
  });

  it('follow from what the event may hold; a case goes elsewhere without a receiver to name', () => {
    expect(questionsOf('episode.closed')).toEqual([
      ['reason', { ask: 'choice', values: ['settled', 'notAdmitted', 'careEnded', 'other'], needed: false }],
    ]);
    expect(questionsOf('region.crossed')).toEqual([
      ['reason', { ask: 'choice', values: ['hospitalElsewhere'], needed: true }],
    ]);
  });

  it('have words in both languages', () => {
    for (const locale of ['ja', 'en'] as const) {
      const speaker = speakerOf(locale, locale);
      const keys = offered.flatMap((type) => [
        eventKey(type),
        ...questionsOf(type).flatMap(([key, { ask }]) => (ask === 'given' ? [] : [`pathway.field.${key}`])),
      ]);
      const bare = keys.filter((key) => /^\[/.test(onLine(speaker.say(key))));
      expect(bare).toEqual([]);
    }
  });
});
