import type { Facts } from '../facts.js';
import { dischargeFacts } from './discharge.js';
import { episodeFacts } from './episode.js';
import { openingFacts } from './opening.js';
import { personFacts } from './person.js';
import { stayFacts } from './stay.js';

/**
 * The facts that the nation's rules name. A region adds its own under its own name. Their order belongs to the structure
 * on which stored episodes depend.
 */
export const nationalFacts = {
  ...personFacts,
  ...episodeFacts,
  ...stayFacts,
  ...dischargeFacts,
  ...openingFacts,
} as const satisfies Facts;
