import { describe, expect, it } from 'vitest';
import { applyEvent } from '../src/apply-event.js';
import { type EventType, eventTypes } from '../src/episode-event.js';
import { type JourneyPhase, phaseOf, phases } from '../src/machine/phases.js';
import { nationalRules as rules } from '../src/national-rules.js';
import { anEpisode, anEvent, type EpisodeBuilder } from '../src/testing/episode-builder.js';
import { sampleData } from './sample-data.js';

/** What is said about papers, steps, consent and insurance can be recorded wherever the person is. */
const everywhere: readonly EventType[] = [
  'liaison.requested',
  'liaison.reminded',
  'liaison.replied',
  'liaison.withdrawn',
  'document.sent',
  'document.delivered',
  'document.illegible',
  'document.misdirected',
  'step.done',
  'step.waived',
  'step.reassigned',
  'judgement.given',
  'event.corrected',
  'pin.moved',
  'deadline.reached',
  'consent.given',
  'consent.refused',
  'certification.applied',
  'certification.resultReceived',
  'levelChange.applied',
  'careManager.notified',
  'careManager.found',
];
const aside: readonly EventType[] = [
  'death.reported',
  'facility.entered',
  'region.crossed',
  'kin.unavailable',
  'disaster.declared',
];
const inHospital: readonly EventType[] = [
  ...aside,
  'admission.learnedLate',
  'admissionHandover.sent',
  'admissionHandover.received',
  'screening.done',
  'familyInterview.held',
  'supportPlan.started',
  'inHospitalConference.held',
  'midStayExchange.held',
  'dischargeProspect.notified',
  'preDischargeVisit.made',
  'preDischargeConference.held',
  'carePlan.drafted',
  'serviceMeeting.held',
  'monitoring.done',
  'ward.changed',
  'stay.classifiedShort',
  'trialStay.began',
  'trialStay.ended',
  'plan.disagreed',
  'transfer.completed',
  'discharge.planned',
  'discharge.completed',
];
const discharged: readonly EventType[] = [
  ...aside,
  'service.started',
  'firstHomeVisit.made',
  'hospitalFeedback.sent',
  'monitoring.done',
  'carePlan.drafted',
  'serviceMeeting.held',
  'midStayExchange.held',
  'plan.disagreed',
];

/** What each phase takes; everything else it refuses. */
const taken: Record<JourneyPhase, readonly EventType[]> = {
  atHome: [
    ...aside,
    'preparation.recorded',
    'onset.reported',
    'admission.reported',
    'admission.learnedLate',
    'admissionHandover.sent',
    'admissionHandover.received',
    'familyInterview.held',
    'serviceMeeting.held',
    'carePlan.drafted',
    'monitoring.done',
    'episode.closed',
  ],
  'inHospital.arrived': inHospital,
  'inHospital.planning': inHospital,
  'inHospital.preparing': [...inHospital, 'discharge.advanced', 'discharge.postponed'],
  'discharged.firstWeeks': [...discharged, 'admission.repeated'],
  'discharged.settled': [...discharged, 'episode.closed'],
  closed: [],
  died: [],
  inFacility: [],
  handedOver: [],
};

const request = { id: 'request', data: { reference: 'request1' } };
const home = anEpisode().and('liaison.requested', '2026-04-09', request);
const arrived = home.and('admission.reported', '2026-04-10');
const firstWeeks = arrived.and('discharge.completed', '2026-04-20');
const settled = firstWeeks.and('monitoring.done', '2026-05-20', { data: { lifeAtHome: 'settled' } });
const there: Record<JourneyPhase, EpisodeBuilder> = {
  atHome: home,
  'inHospital.arrived': arrived,
  'inHospital.planning': arrived.and('supportPlan.started', '2026-04-12'),
  'inHospital.preparing': arrived.and('discharge.planned', '2026-04-12', {
    data: { plannedOn: '2026-04-30' },
  }),
  'discharged.firstWeeks': firstWeeks,
  'discharged.settled': settled,
  closed: settled.and('episode.closed', '2026-05-30'),
  died: arrived.and('death.reported', '2026-04-15'),
  inFacility: arrived.and('facility.entered', '2026-04-15'),
  handedOver: home.and('region.crossed', '2026-04-10', { data: { reason: 'move', receiver: 'office2' } }),
};

describe.each(phases.journey)('in the phase %s', (phase) => {
  const { episode } = there[phase];
  const sample = (type: EventType) => anEvent(type, '2026-06-01', { data: sampleData[type] as never });

  it('the person is there', () => {
    expect(phaseOf(episode.snapshot.value, 'journey')).toBe(phase);
  });

  it.each(eventTypes)('%s', (type) => {
    const result = applyEvent(episode, sample(type), { rules });
    const expected = everywhere.includes(type) || taken[phase].includes(type);
    if (expected) expect(result.outcome).toBe('applied');
    else {
      const refusal = { outcome: 'rejected', reason: 'notAllowedNow', params: { event: type } };
      expect(result).toMatchObject(refusal);
      expect(result.episode.snapshot).toBe(episode.snapshot);
    }
  });
});

describe('in the other regions of the chart', () => {
  it.each<[string, EpisodeBuilder, EventType, string | undefined]>([
    ['a consent nobody gave cannot be withdrawn', home, 'consent.withdrawn', undefined],
    [
      'a consent that was given can be withdrawn',
      home.and('consent.given', '2026-04-10'),
      'consent.withdrawn',
      'consent.withdrawn',
    ],
    [
      'a refusal can become a consent',
      home.and('consent.refused', '2026-04-10'),
      'consent.given',
      'consent.given',
    ],
    ['a care manager nobody knows cannot be changed', home, 'careManager.changed', undefined],
    [
      'a care manager who is known can be changed',
      home.and('careManager.found', '2026-04-10'),
      'careManager.changed',
      'inCharge.changed',
    ],
    [
      'a result certifies',
      home.and('certification.applied', '2026-04-10'),
      'certification.resultReceived',
      'certification.certified',
    ],
    [
      'an application by somebody certified is a renewal',
      home.and('certification.resultReceived', '2026-04-10', { data: { careLevel: 'care1' } }),
      'certification.applied',
      'certification.renewing',
    ],
    [
      'a change of level keeps the level meanwhile',
      home,
      'levelChange.applied',
      'certification.changeRequested',
    ],
  ])('%s', (_, { episode }, type, phase) => {
    const result = applyEvent(episode, anEvent(type, '2026-06-01', { data: sampleData[type] as never }), {
      rules,
    });
    if (phase === undefined) expect(result).toMatchObject({ outcome: 'rejected', reason: 'notAllowedNow' });
    else expect(result.episode.snapshot.entries.at(-1)).toMatchObject({ phase });
  });

  it('a family member’s refusal is about that member’s own data', () => {
    const { episode } = home.and('consent.refused', '2026-04-10', { data: { subject: 'family' } });
    expect(episode.snapshot.value.consent).toBe('notYet');
  });
});
