import { chart, each, phaseMeta } from '../chart.js';

const noted = { actions: 'recordOnJourney' } as const;

/** What ends the episode from wherever the person is. */
const ends = {
  'death.reported': { target: '#died', actions: 'recordOnJourney' },
  'facility.entered': { target: '#inFacility', actions: 'recordOnJourney' },
  'region.crossed': [
    { guard: 'personMovesAway', target: '#handedOver', actions: 'recordOnJourney' },
    { actions: 'recordOnJourney' },
  ],
} as const;

/** A stay begins: the person has arrived in a hospital, whatever was done in the one before. */
const arrives = { target: '#arrived', actions: 'openStay', reenter: true } as const;

const prospect = {
  'dischargeProspect.notified': { target: 'preparing', actions: 'recordOnJourney' },
  'discharge.planned': { target: 'preparing', actions: 'recordOnJourney' },
} as const;

/** Where the person is: at home, in hospital, discharged, or at one of the ends (入院・退院・在宅復帰). */
export const journey = chart.createStateConfig({
  initial: 'atHome',
  states: {
    atHome: {
      description: 'The person lives at home; an admission is prepared for, feared or planned.',
      tags: ['owned', 'home'],
      meta: phaseMeta('atHome', 31),
      on: {
        ...ends,
        ...each(
          [
            'preparation.recorded',
            'onset.reported',
            'admissionHandover.sent',
            'admissionHandover.received',
            'familyInterview.held',
            'serviceMeeting.held',
            'carePlan.drafted',
            'monitoring.done',
            'kin.unavailable',
            'disaster.declared',
          ],
          noted,
        ),
        'admission.reported': arrives,
        'admission.learnedLate': arrives,
        'episode.closed': { target: 'closed', actions: 'recordOnJourney' },
      },
    },
    inHospital: {
      initial: 'arrived',
      on: {
        ...ends,
        ...each(
          [
            'admission.learnedLate',
            'admissionHandover.sent',
            'admissionHandover.received',
            'screening.done',
            'familyInterview.held',
            'supportPlan.started',
            'inHospitalConference.held',
            'midStayExchange.held',
            'preDischargeVisit.made',
            'preDischargeConference.held',
            'carePlan.drafted',
            'serviceMeeting.held',
            'monitoring.done',
            'ward.changed',
            'stay.classifiedShort',
            'trialStay.began',
            'trialStay.ended',
            'kin.unavailable',
            'plan.disagreed',
            'disaster.declared',
          ],
          noted,
        ),
        'transfer.completed': arrives,
        'discharge.completed': { target: '#firstWeeks', actions: 'recordOnJourney' },
      },
      states: {
        arrived: {
          id: 'arrived',
          description: 'The person has been admitted; the hospital finds out what the return home will need.',
          tags: ['owned', 'hospital'],
          meta: phaseMeta('inHospital.arrived', 14),
          on: { ...prospect, 'supportPlan.started': { target: 'planning', actions: 'recordOnJourney' } },
        },
        planning: {
          id: 'planning',
          description:
            'The discharge support plan is at work; when the person can go home is not yet foreseen.',
          tags: ['owned', 'hospital'],
          meta: phaseMeta('inHospital.planning', 31),
          on: prospect,
        },
        preparing: {
          id: 'preparing',
          description: 'The discharge is foreseen; home, services and papers are made ready.',
          tags: ['owned', 'hospital'],
          meta: phaseMeta('inHospital.preparing', 14),
          on: {
            ...each(['dischargeProspect.notified', 'discharge.planned', 'discharge.advanced'], noted),
            'discharge.postponed': [
              { guard: 'dateIsStillSet', actions: 'recordOnJourney' },
              { target: 'planning', actions: 'recordOnJourney' },
            ],
          },
        },
      },
    },
    discharged: {
      initial: 'firstWeeks',
      on: {
        ...ends,
        ...each(
          [
            'service.started',
            'firstHomeVisit.made',
            'hospitalFeedback.sent',
            'monitoring.done',
            'carePlan.drafted',
            'serviceMeeting.held',
            'midStayExchange.held',
            'kin.unavailable',
            'plan.disagreed',
            'disaster.declared',
          ],
          noted,
        ),
      },
      states: {
        firstWeeks: {
          id: 'firstWeeks',
          description: 'The person is home again; services begin and are adjusted.',
          tags: ['owned', 'home'],
          meta: phaseMeta('discharged.firstWeeks', 31),
          on: {
            'admission.repeated': arrives,
            'monitoring.done': [
              { guard: 'lifeHasSettled', target: 'settled', actions: 'recordOnJourney' },
              { actions: 'recordOnJourney' },
            ],
          },
        },
        settled: {
          id: 'settled',
          description: 'Life at home has settled; the episode waits to be closed.',
          tags: ['owned', 'home'],
          meta: phaseMeta('discharged.settled', 31),
          on: { 'episode.closed': { target: '#closed', actions: 'recordOnJourney' } },
        },
      },
    },
    closed: {
      id: 'closed',
      type: 'final',
      description: 'The absence from home is over and its loose ends are tied.',
      tags: ['end', 'goal'],
      meta: phaseMeta('closed'),
    },
    died: {
      id: 'died',
      type: 'final',
      description: 'The person has died.',
      tags: 'end',
      meta: phaseMeta('died'),
    },
    inFacility: {
      id: 'inFacility',
      type: 'final',
      description: 'The person lives in a facility now.',
      tags: 'end',
      meta: phaseMeta('inFacility'),
    },
    handedOver: {
      id: 'handedOver',
      type: 'final',
      description: 'The person moved, and another region has taken over.',
      tags: 'end',
      meta: phaseMeta('handedOver'),
    },
  },
});
