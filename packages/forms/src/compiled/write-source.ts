import { rulesOf } from '../definition/check-rules.js';
import type { Part } from '../definition/define-form.js';
import type { Stage } from '../definition/validate.js';
import { declared, placeOf } from './place.js';
import { Supply } from './supply.js';
import { writeAsked } from './write-asked.js';
import { writeCopy } from './write-copy.js';
import { writeRule } from './write-rule.js';

/**
 * Writes the quick way through a good document as the body of a function over the answers in `o`: statements that give the
 * clean copy, or leave at the first thing that is not plainly good. Each answer of the sheet and its sections lies in a
 * variable of its own. `helpers` are what the source calls as `h[n]`.
 */
export function writeSource(part: Part, stage: Stage): { body: string; helpers: readonly unknown[] } {
  const supply = new Supply();
  const place = placeOf(part.nodes, supply);
  const statements = [
    `if (typeof o !== 'object' || o === null) return;`,
    declared(place),
    writeCopy(place, 'o', 'sheet', supply),
    writeAsked(place, { stage, supply, around: [], applies: 'true' }),
    ...rulesOf(part).map((one) => writeRule(one, place, stage, supply)),
    'return o;',
  ];
  return { body: statements.join('\n'), helpers: supply.helpers };
}
