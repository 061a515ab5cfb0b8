import { codeList } from '../definition/leaf.js';

const dysphagiaDiets = [
  { code: 'jsdr0j', typed: ['0j'] },
  { code: 'jsdr0t', typed: ['0t'] },
  { code: 'jsdr1j', typed: ['1j'] },
  { code: 'jsdr21', typed: ['2-1'] },
  { code: 'jsdr22', typed: ['2-2'] },
  'jsdr3',
  'jsdr4',
] as const;

/**
 * UDF等の食形態区分: 嚥下調整食 学会分類2021 (CL-05) and UDF区分 (CL-06). The two correspond only roughly and are never
 * converted into each other. A bare 3 or 4 could mean either list, so it is not understood.
 */
export const textureClass = /*#__PURE__*/ codeList('textureClass', [
  ...dysphagiaDiets,
  'udf1',
  'udf2',
  'udf3',
  'udf4',
]);

/** 嚥下調整食 学会分類2021 (CL-05) alone, with the words of `textureClass`. */
export const dysphagiaDiet = /*#__PURE__*/ codeList('textureClass', dysphagiaDiets);

/** とろみ 学会分類2021 (CL-07) */
export const thickness = /*#__PURE__*/ codeList('thickness', ['none', 'mild', 'moderate', 'extreme']);
