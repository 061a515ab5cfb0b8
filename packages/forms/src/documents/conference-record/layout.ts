import type { Layout } from '../../definition/layout.js';

const half = (path: string) => ({ path, width: 6 });

/** 退院前カンファレンス記録 on paper: the meeting, what was said, what was agreed. */
export const conferenceRecordLayout: Layout = {
  form: 'conferenceRecord',
  part: 'sheet',
  sheets: [
    {
      side: 'front',
      groups: [
        {
          fields: [
            ...['patientName', 'heldAt', 'place', 'mode'].map(half),
            'attendees',
            ...['personPresent', 'familyPresent'].map(half),
          ],
        },
        { fields: ['medicalSummary', 'nursing', 'rehab', 'nutrition', 'drugs', 'wishes'] },
        {
          fields: [
            'tasks',
            'emergency',
            'equipment',
            ...['plannedDischargeOn', 'transport'].map(half),
            { path: 'next', width: 8 },
            { path: 'documentCopy', width: 4 },
          ],
        },
      ],
    },
  ],
};
