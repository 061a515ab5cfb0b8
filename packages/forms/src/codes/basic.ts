import { codeList } from '../definition/leaf.js';

/** なし/あり, two printed boxes. */
export const noYes = /*#__PURE__*/ codeList('noYes', ['no', 'yes']);

/** あり/なし/不明, three printed boxes: blank, なし and 不明 are three answers. */
export const yesNoUnknown = /*#__PURE__*/ codeList('yesNoUnknown', ['yes', 'no', 'unknown']);

/** 性別 */
export const sex = /*#__PURE__*/ codeList('sex', ['male', 'female', 'unspecified']);

/** 同居・別居 */
export const cohabiting = /*#__PURE__*/ codeList('cohabiting', ['together', 'apart']);
