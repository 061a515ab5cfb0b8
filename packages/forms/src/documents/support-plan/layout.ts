import type { Layout } from '../../definition/layout.js';

const half = (path: string) => ({ path, width: 6 });
const third = (path: string) => ({ path, width: 4 });

/**
 * 退院支援計画書 on paper (別紙様式6). What only this sheet asks, and what only that of psychiatric wards asks (6の2), stands
 * in groups of its own, so that one layout serves both and each prints its own.
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
        { fields: ['factors'] },
        { fields: ['problems'] },
        { fields: ['goal', 'period', 'outline', 'destination', 'destinationOther'] },
        { fields: ['services'] },
        { heading: 'psychiatric', fields: ['psychiatric'] },
        { fields: ['explainedOn', 'receivedBy'].map(half) },
      ],
    },
  ],
};
