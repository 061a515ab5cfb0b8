import { careManagerOrCenter, type NationalSteps } from './national-step.js';
import { operatingStandard, usualPractice } from './sources.js';

/** Before the admission (8.1, rows 0 to 2). */
export const atHomeSteps = {
  /** 平時の備え: insurance cards, medicines notebook and the care manager's card lie together. */
  prepareCards: {
    owner: careManagerOrCenter,
    to: ['person', 'family'],
    opensIn: ['atHome'],
    closes: ['preparation.recorded'],
    closesEarly: true,
    during: ['atHome'],
    per: 'episode',
    due: { days: 14, after: 'openedOn', firstDay: 'next', force: 'advice' },
    source: operatingStandard,
  },
  /** The next step of being at home: is the person admitted, or is it over? */
  watchAtHome: {
    owner: careManagerOrCenter,
    to: ['person', 'family'],
    carries: ['atHome'],
    closes: [
      'onset.reported',
      'monitoring.done',
      'admission.reported',
      'admission.learnedLate',
      'facility.entered',
      'death.reported',
      'episode.closed',
    ],
    per: 'episode',
    due: [
      {
        when: { onset: ['sudden', 'planned'] },
        days: 7,
        after: 'openedOn',
        firstDay: 'next',
        force: 'advice',
      },
      { days: 30, after: 'openedOn', firstDay: 'next', force: 'advice' },
    ],
    source: usualPractice,
  },
  /** Whoever is near tells that the person has been admitted. */
  reportAdmission: {
    owner: ['family', 'person', 'liaisonOffice', 'wardNurse', 'ambulance'],
    to: ['careManager'],
    opens: ['onset.reported'],
    closes: ['admission.reported', 'admission.learnedLate'],
    during: ['atHome'],
    due: [
      { days: 0, after: 'admissionPlannedOn', firstDay: 'next', force: 'advice' },
      { days: 3, after: 'openedOn', firstDay: 'same', force: 'advice' },
    ],
    source: usualPractice,
  },
} as const satisfies NationalSteps;
