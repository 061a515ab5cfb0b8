import type { Layout } from '../../definition/layout.js';

const group = (path: string) => ({ heading: path, fields: [path] });
const half = (path: string) => ({ path, width: 6 });
const third = (path: string) => ({ path, width: 4 });

/**
 * 退院・退所情報記録書 on paper: one sheet, ① to ③, the free words, then a row for each day of hearing. The items of 2024
 * follow as a block of their own, since their place could not be read.
 */
export const dischargeRecordLayout: Layout = {
  form: 'dischargeRecord',
  part: 'sheet',
  sheets: [
    {
      side: 'front',
      groups: [
        {
          heading: 'attributes',
          fields: [
            ...['attributes.writtenOn', 'attributes.needsLevelChange'].map(half),
            ...['attributes.name', 'attributes.nameKana', 'attributes.sex', 'attributes.age'].map(half),
            'attributes',
          ],
        },
        {
          heading: 'stay',
          fields: [
            ...['stay.admittedOn', 'stay.plannedDischargeOn'].map(half),
            'stay.cause',
            ...['stay.facilityName', 'stay.ward', 'stay.room'].map(third),
            'stay',
          ],
        },
        {
          heading: 'condition',
          fields: [
            'condition.diseases',
            'condition.mobility',
            'condition.toileting',
            'condition.bathing',
            'condition.diet',
            ...['condition.swallowing', 'condition.oralHygiene'].map(half),
            ...['condition.denture', 'condition.dentureUsed'].map(half),
            'condition.oralCare',
            { path: 'condition.sleep', width: 7 },
            { path: 'condition.hypnotic', width: 5 },
            'condition',
          ],
        },
        ...['acceptance', 'needs', 'judgement'].map(group),
        { fields: ['rounds'] },
        group('ext'),
      ],
    },
  ],
};
