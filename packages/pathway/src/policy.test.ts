import { describe, expect, it } from 'vitest';
import { applyEvent } from './apply-event.js';
import { type EpisodeEvent, type EventType, eventTypes } from './episode-event.js';
import { nationalRules as rules } from './national-rules.js';
import { permissionFor, rolesFor } from './policy.js';
import { possibleEvents } from './possible-events.js';
import type { ActorRole, Role } from './roles.js';
import { anEpisode, anEvent } from './testing/episode-builder.js';

const permitted = (type: EventType, by: ActorRole, actor: Partial<EpisodeEvent['actor']> = {}): boolean => {
  const event = anEvent(type, '2026-04-02', { by });
  return permissionFor({ ...event, actor: { id: 'a1', role: by, ...actor } } as EpisodeEvent).permitted;
};

describe('who may record what', () => {
  it.each<[EventType, Role, boolean]>([
    ['admissionHandover.sent', 'careManager', true],
    ['admissionHandover.sent', 'wardNurse', false],
    ['admissionHandover.received', 'wardNurse', true],
    ['screening.done', 'wardNurse', true],
    ['screening.done', 'careManager', false],
    ['admission.reported', 'family', true],
    ['discharge.completed', 'family', true],
    ['discharge.planned', 'family', false],
    ['death.reported', 'visitingNurse', true],
    ['consent.given', 'person', true],
    ['consent.given', 'municipality', false],
    ['certification.applied', 'family', true],
    ['episode.closed', 'careManager', true],
    ['episode.closed', 'family', false],
    ['step.waived', 'family', false],
    ['liaison.requested', 'familyDoctor', true],
    ['liaison.requested', 'family', false],
  ])('%s by %s: %s', (type, role, expected) => {
    expect(permitted(type, role)).toBe(expected);
  });

  it('leaves no event that nobody may record', () => {
    for (const type of eventTypes) expect([type, rolesFor(type).length > 0]).toEqual([type, true]);
  });

  it('lets the clock say that a deadline has come, and nothing else', () => {
    for (const type of eventTypes)
      expect([type, permitted(type, 'clock')]).toEqual([type, type === 'deadline.reached']);
    expect(permitted('deadline.reached', 'careManager', { breakGlass: 'lifeInDanger' })).toBe(false);
  });

  it('lets somebody else act in an emergency, with a reason that stays in the log', () => {
    const { episode } = anEpisode().and('admission.reported', '2026-04-01');
    const event = anEvent('discharge.planned', '2026-04-02', {
      by: 'family',
      data: { plannedOn: '2026-04-03' },
    });
    const inEmergency = { ...event, actor: { ...event.actor, breakGlass: 'disaster' } };
    expect(applyEvent(episode, event, { rules })).toMatchObject({
      reason: 'notPermitted',
      params: { role: 'family' },
    });
    expect(applyEvent(episode, inEmergency, { rules }).row.event?.actor.breakGlass).toBe('disaster');
  });

  it('lets nobody break the glass to correct, to change the rules or to close', () => {
    for (const type of ['event.corrected', 'pin.moved', 'episode.closed'] as const) {
      expect(permitted(type, 'family', { breakGlass: 'lifeInDanger' })).toBe(false);
    }
  });

  it('asks for a second person, who is another one and may do it too', () => {
    const confirmed = (id: string, role: ActorRole) =>
      permitted('pin.moved', 'careManager', { confirmedBy: { id, role } });
    expect(permitted('pin.moved', 'careManager')).toBe(false);
    expect(confirmed('a1', 'careManager')).toBe(false);
    expect(confirmed('a2', 'family')).toBe(false);
    expect(confirmed('a2', 'municipality')).toBe(true);
  });

  it('can be named otherwise by a region, event by event', () => {
    const policy = { 'screening.done': ['careManager'] } as const;
    expect(rolesFor('screening.done', policy)).toEqual(['careManager']);
    expect(rolesFor('episode.closed', policy)).toEqual(rolesFor('episode.closed'));
  });
});

describe('what is possible now', () => {
  const { episode } = anEpisode().and('admission.reported', '2026-04-01');

  it('depends on where the person is', () => {
    const types = possibleEvents(episode).map(({ type }) => type);
    expect(types).toContain('discharge.completed');
    expect(types).not.toContain('service.started');
    expect(types).not.toContain('consent.withdrawn');
  });

  it('says who may, and what one role may', () => {
    expect(possibleEvents(episode).find(({ type }) => type === 'admissionHandover.sent')?.roles).toContain(
      'careManager',
    );
    const nurse = possibleEvents(episode, { role: 'wardNurse' }).map(({ type }) => type);
    expect(nurse).toContain('screening.done');
    expect(nurse).not.toContain('admissionHandover.sent');
  });
});
