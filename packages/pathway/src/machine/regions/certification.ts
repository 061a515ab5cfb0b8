import { chart, each, phaseMeta } from '../chart.js';

const actions = 'recordCertification';

/** Early events that tell how the person stands with long-term care insurance. */
const told = each(
  [
    'preparation.recorded',
    'onset.reported',
    'admission.reported',
    'admission.repeated',
    'admission.learnedLate',
    'screening.done',
  ],
  [
    { guard: { type: 'certificationIs', params: { status: 'certified' } }, target: 'certified', actions },
    { guard: { type: 'certificationIs', params: { status: 'applying' } }, target: 'applying', actions },
    { guard: { type: 'certificationIs', params: { status: 'renewing' } }, target: 'renewing', actions },
    {
      guard: { type: 'certificationIs', params: { status: 'changeRequested' } },
      target: 'changeRequested',
      actions,
    },
    { guard: { type: 'certificationIs', params: { status: 'notApplied' } }, target: 'notApplied', actions },
  ] as const,
);

const applies = {
  'certification.applied': [
    { guard: { type: 'applicationIs', params: { application: 'renewal' } }, target: '.renewing', actions },
    {
      guard: { type: 'applicationIs', params: { application: 'levelChange' } },
      target: '.changeRequested',
      actions,
    },
    { target: '.applying', actions },
  ],
  'levelChange.applied': { target: '.changeRequested', actions },
} as const;

const result = {
  'certification.resultReceived': [
    { guard: { type: 'levelIs', params: { careLevel: 'notEligible' } }, target: '.notEligible', actions },
    { target: '.certified', actions },
  ],
} as const;

const judged = {
  'judgement.given': { guard: 'certificationIsJudgedNeedless', target: 'notNeeded', actions },
} as const;

/** How the person stands with 要介護認定 (certification of care needs). A level and an application may both exist. */
export const certification = chart.createStateConfig({
  initial: 'unknown',
  on: { ...applies, ...result },
  states: {
    unknown: {
      description: 'Nobody here knows whether the person is certified.',
      tags: 'owned',
      meta: phaseMeta('certification.unknown', 14),
      on: { ...told, ...judged },
    },
    notApplied: {
      description: 'The person has not applied; whether to apply is to be decided.',
      tags: 'owned',
      meta: phaseMeta('certification.notApplied', 14),
      on: { ...told, ...judged },
    },
    notNeeded: {
      description: 'A professional has judged that no certification is needed now.',
      tags: 'rest',
      meta: phaseMeta('certification.notNeeded'),
      on: told,
    },
    applying: {
      description: 'Applied for the first time; the result is awaited, in principle within 30 days.',
      tags: 'owned',
      meta: phaseMeta('certification.applying', 31),
    },
    renewing: {
      description: 'A renewal is applied for; the present level holds meanwhile.',
      tags: 'owned',
      meta: phaseMeta('certification.renewing', 31),
    },
    changeRequested: {
      description:
        'A change of the care level is applied for; it will count from the day of the application.',
      tags: 'owned',
      meta: phaseMeta('certification.changeRequested', 31),
    },
    certified: {
      description: 'The person has a care level.',
      tags: 'rest',
      meta: phaseMeta('certification.certified'),
      on: {
        'certification.applied': [
          {
            guard: { type: 'applicationIs', params: { application: 'levelChange' } },
            target: 'changeRequested',
            actions,
          },
          { target: 'renewing', actions },
        ],
      },
    },
    notEligible: {
      description: 'The municipality found the person independent.',
      tags: 'rest',
      meta: phaseMeta('certification.notEligible'),
    },
  },
});
