import type { Option } from '../definition/leaf.js';
import type { careLevel } from './care-level.js';

type Level = Exclude<(typeof careLevel.options)[number], Option | 'unknown'>;

/**
 * 要介護状態区分コード: how claims to the insurer write each level of `careLevel` (CL-01, GK). What is only a state of the
 * certification, or unknown, has none.
 *
 * @example
 * careLevelClaimCodes.care2 // => '22'
 */
export const careLevelClaimCodes = {
  projectEligible: '06',
  support1: '12',
  support2: '13',
  care1: '21',
  care2: '22',
  care3: '23',
  care4: '24',
  care5: '25',
  notEligible: '01',
} as const satisfies Record<Level, string>;
