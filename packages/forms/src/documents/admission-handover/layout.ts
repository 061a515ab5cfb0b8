import type { Layout } from '../../definition/layout.js';

const group = (path: string) => ({ heading: path, fields: [path] });

/**
 * 入院時情報提供書 on paper: sections 1 to 6 on the front, 7 to 9 on the back. Of the sheet of 2024 only the items are
 * known, so they follow as a block of their own.
 */
export const admissionHandoverLayout: Layout = {
  form: 'admissionHandover',
  part: 'sheet',
  sheets: [
    {
      side: 'front',
      groups: [
        {
          heading: 'header',
          fields: [
            { path: 'header.writtenOn', width: 4 },
            { path: 'header.admittedOn', width: 4 },
            { path: 'header.informedOn', width: 4 },
            { path: 'header.hospital', width: 6 },
            { path: 'header.office', width: 6 },
            'header',
          ],
        },
        ...['subject', 'family', 'wishes', 'services', 'outlook', 'conference'].map(group),
      ],
    },
    { side: 'back', groups: ['function', 'medication', 'familyDoctor', 'ext'].map(group) },
  ],
};
