import type { Layout } from '../../definition/layout.js';

const half = (path: string) => ({ path, width: 6 });

/** 入院時退院調整スクリーニングシート on paper: one page without headings, from the person to the verdict. */
export const screeningSheetLayout: Layout = {
  form: 'screeningSheet',
  part: 'sheet',
  sheets: [
    {
      side: 'front',
      groups: [
        {
          fields: [
            'patient',
            ...['admittedOn', 'screenedOn'].map(half),
            ...['by', 'admissionType'].map(half),
            'residence',
            'residenceOther',
          ],
        },
        { fields: ['factors', 'careManager', 'careLevel', 'readmission'] },
        { fields: ['result', 'referred'] },
      ],
    },
  ],
};
