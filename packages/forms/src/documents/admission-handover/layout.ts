import type { Layout } from '../../definition/layout.js';

const group = (path: string) => ({ heading: path, fields: [path] });
const half = (path: string) => ({ path, width: 6 });
const third = (path: string) => ({ path, width: 4 });

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
            ...['header.writtenOn', 'header.admittedOn', 'header.informedOn'].map(third),
            ...['header.hospital', 'header.office'].map(half),
            { path: 'header.consent', width: 8 },
            third('header.admissionPlanned'),
            'header',
          ],
        },
        {
          heading: 'subject',
          fields: [
            { path: 'subject.name', width: 7 },
            { path: 'subject.nameKana', width: 5 },
            third('subject.birthDate'),
            third('subject.age'),
            third('subject.sex'),
            ...['subject.postalCode', 'subject.phone'].map(half),
            'subject.address',
            'subject',
          ],
        },
        ...['family', 'wishes', 'services', 'outlook', 'conference'].map(group),
      ],
    },
    {
      side: 'back',
      groups: [
        ...['function', 'medication'].map(group),
        {
          heading: 'familyDoctor',
          fields: [
            ...['clinicName', 'phone', 'doctorName', 'doctorKana', 'visitType', 'timesPerMonth'].map((key) =>
              half(`familyDoctor.${key}`),
            ),
            'familyDoctor',
          ],
        },
        group('ext'),
      ],
    },
  ],
};
