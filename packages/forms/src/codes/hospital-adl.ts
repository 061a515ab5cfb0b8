import { codeList } from '../definition/leaf.js';
import { adl3, adl4 } from './independence.js';

const notDone = { code: 'notDone', mark: 'GK' } as const;

/** Four steps of help (CL-04) as hospitals print them, with 行わず / 不能. */
export const hospitalAdl4 = /*#__PURE__*/ codeList('adl4', [...adl4.options, notDone]);

/** Three steps of help (CL-04) as hospitals print them, with 行わず / 不能. */
export const hospitalAdl3 = /*#__PURE__*/ codeList('adl3', [...adl3.options, notDone]);

/** Barthel Index (CL-04): the sum of ten items, 0 to 100 in steps of five (GK). No list: it is a number. */
export const barthelIndex = { min: 0, max: 100, step: 5 } as const;
