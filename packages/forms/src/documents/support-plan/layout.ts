import type { Layout } from '../../definition/layout.js';

const half = (path: string) => ({ path, width: 6 });
const third = (path: string) => ({ path, width: 4 });

/**
 * 退院支援計画書 on paper (別紙様式6). What only the sheet of psychiatric wards asks (6の2) follows as a block of its own, so
 * that one printing serves both.
 */
export const supportPlanLayout: Layout = {
  form: 'supportPlan',
  part: 'sheet',
  sheets: [
    {
      side: 'front',
      groups: [
        {
          fields: [
            ...['patientName', 'sheet'].map(half),
            ...['admittedOn', 'startedOn', 'completedOn'].map(third),
            { path: 'ward', width: 4 },
            { path: 'diagnosis', width: 8 },
            'consulted',
            'planners',
          ],
        },
        {
          fields: [
            'factors',
            'problems',
            'goal',
            'period',
            'outline',
            'destination',
            'destinationOther',
            'services',
          ],
        },
        { heading: 'psychiatric', fields: ['psychiatric'] },
        { fields: ['explainedOn', 'receivedBy'].map(half) },
      ],
    },
  ],
};
