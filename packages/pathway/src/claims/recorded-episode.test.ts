import { describe, expect, it } from 'vitest';
import { nationalRules } from '../national-rules.js';
import { anEpisode } from '../testing/episode-builder.js';
import { claims } from './index.js';
import { office } from './testing.js';

const told = (episode: Parameters<typeof claims>[0]) =>
  claims(episode, {
    rules: nationalRules,
    calendars: { careOffice: office, hospital: office },
    asOf: '2025-12-31',
  }).map(({ fee, stay, class: feeClass, status, month }) =>
    [fee, stay, feeClass, status, month].filter((part) => part !== undefined).join(' '),
  );

const arrived = anEpisode()
  .and('admission.reported', '2025-06-12T20:00+09:00', {
    data: {
      careLevel: 'care2',
      certification: 'certified',
      careManager: 'yes',
      ward: 'general',
      supportFee: 'one',
    },
  })
  .and('admissionHandover.sent', '2025-06-13T09:30+09:00', {
    data: { channel: 'fax', kept: ['progressNotes'] },
  })
  .and('admissionHandover.received', '2025-06-13T10:00+09:00');

describe('claims of an episode as it is recorded, every event accepted by the chart', () => {
  it('admitted on Thursday evening, told on Friday: (I)', () => {
    expect(told(arrived.episode)).toEqual(['admissionLiaisonAddon 1 one eligible 2025-06']);
  });

  it('from admission to the return home', () => {
    const { episode } = arrived
      .and('screening.done', '2025-06-13', { data: { result: 'needed' } })
      .and('familyInterview.held', '2025-06-16')
      .and('supportPlan.started', '2025-06-16')
      .and('inHospitalConference.held', '2025-06-17', {
        data: { attendees: ['wardNurse', 'dischargeNurse'] },
      })
      .and('midStayExchange.held', '2025-06-18', {
        data: { channel: 'inPerson', informants: ['wardNurse', 'pt'] },
      })
      .and('discharge.planned', '2025-06-20', { data: { plannedOn: '2025-06-30', destination: 'home' } })
      .and('preDischargeConference.held', '2025-06-26', {
        data: {
          attendees: ['hospitalDoctor', 'careManager', 'visitingNurse', 'pharmacist'],
          fromHome: ['careManager', 'visitingNurse', 'pharmacist'],
          copyKept: 'yes',
        },
      })
      .and('carePlan.drafted', '2025-06-27')
      .and('discharge.completed', '2025-06-30', { data: { destination: 'home' } })
      .and('service.started', '2025-07-01');
    expect(told(episode)).toEqual([
      'admissionLiaisonAddon 1 one eligible 2025-06',
      'dischargeLiaisonAddon 1 twoB eligible 2025-07',
      'dischargeSupportAddon 1 oneGeneral eligible 2025-06',
      'careLiaisonGuidance 1 eligible 2025-06',
      'careLiaisonGuidance 1 notEligible 2025-06',
      'jointDischargeGuidance 1 eligible 2025-06',
    ]);
  });

  it('transferred within the month: the second handover is not claimed again', () => {
    const { episode } = arrived
      .and('transfer.completed', '2025-06-20T11:00+09:00', { data: { ward: 'convalescentRehab' } })
      .and('admissionHandover.sent', '2025-06-20T15:00+09:00', { data: { channel: 'phone' } });
    expect(told(episode)).toEqual([
      'admissionLiaisonAddon 1 one eligible 2025-06',
      'admissionLiaisonAddon 2 one notEligible 2025-06',
    ]);
  });

  it('died in hospital: what was earned at admission stays', () => {
    const { episode } = arrived
      .and('midStayExchange.held', '2025-06-18', { data: { channel: 'inPerson', informants: ['wardNurse'] } })
      .and('death.reported', '2025-06-20', { data: { place: 'hospital' } });
    expect(told(episode)).toEqual([
      'admissionLiaisonAddon 1 one eligible 2025-06',
      'dischargeLiaisonAddon 1 oneA notEligible 2025-06',
      'careLiaisonGuidance 1 eligible 2025-06',
    ]);
  });
});
