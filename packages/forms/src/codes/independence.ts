import { codeList } from '../definition/leaf.js';

/** 障害高齢者の日常生活自立度 (CL-02), from the most independent to bed-bound. */
export const disabledIndependence = /*#__PURE__*/ codeList('disabledIndependence', [
  'independent',
  'J1',
  'J2',
  'A1',
  'A2',
  'B1',
  'B2',
  'C1',
  'C2',
]);

/**
 * 認知症高齢者の日常生活自立度 (CL-03): the eight boxes of the national sheet. Ⅱａ, IIa and 2a are read as `IIa`. A plain Ⅱ or
 * Ⅲ has no box there and could be a or b, so it is refused as `unknownChoice`, never guessed. A region whose sheet prints
 * plain Ⅱ adds it, without `is`, since it stands for neither box:
 *
 * @example
 * const ours = overlayForm(admissionHandover, {
 *   change: { 'subject.dementiaRank.value': { options: { add: [{ code: 'II', typed: ['2'] }] } } },
 * }); // reads Ⅱ, II and 2
 */
export const dementiaIndependence = /*#__PURE__*/ codeList('dementiaIndependence', [
  'independent',
  { code: 'I', typed: ['1'] },
  { code: 'IIa', typed: ['2a'] },
  { code: 'IIb', typed: ['2b'] },
  { code: 'IIIa', typed: ['3a'] },
  { code: 'IIIb', typed: ['3b'] },
  { code: 'IV', typed: ['4'] },
  'M',
]);

/** Four steps of help (CL-04): the function section of the admission handover. */
export const adl4 = /*#__PURE__*/ codeList('adl4', [
  'independent',
  'supervision',
  'partialAssist',
  { code: 'fullAssist', typed: ['全面介助'] },
]);

/** Three steps of help (CL-04): 口腔ケア of the discharge record. */
export const adl3 = /*#__PURE__*/ codeList('adl3', [
  'independent',
  'partialAssist',
  { code: 'fullAssist', typed: ['全面介助'] },
]);
