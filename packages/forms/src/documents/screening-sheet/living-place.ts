import { residence } from '../../codes/services.js';
import { codeList } from '../../definition/leaf.js';
import type { Code } from '../../definition/value-types.js';

type LivingPlace = Exclude<Code<typeof residence>, 'deceased'>;

/** 居所・退院先 (CL-14) without 死亡: a sheet that asks where somebody lives, or may go to live, prints no such box. */
export const livingPlace = codeList(
  'residence',
  residence.options.filter((place): place is LivingPlace => place !== 'deceased'),
);
