import { isLeaf, isRows, type Nodes, type Variants } from '../definition/node.js';
import type { Stage } from '../definition/validate.js';
import { type Answer, declared, type Place, placeOf } from './place.js';
import { type Supply, text } from './supply.js';
import { writeCondition } from './write-condition.js';

/** What lies around questions: the answers there, and when it applies itself, as an expression. */
interface Frame {
  readonly stage: Stage;
  readonly supply: Supply;
  readonly around: readonly Place[];
  readonly applies: string;
}

/** Writes statements that leave where something is missing or does not apply. */
export function writeAsked(place: Place, frame: Frame): string {
  const around = [place, ...frame.around];
  return [...place.values()]
    .map((answer) => {
      const { node, variable } = answer;
      const own = node.when && writeCondition(node.when, around, frame.supply);
      const required = frame.stage === 'final' && node.need === 'required';
      const applies = own ? `${frame.applies} && ${own.isTrue}` : frame.applies;
      const inside = askedInside(answer, { ...frame, around, applies });
      if (!own && !required && inside === '') return '';
      const closed = own ? `if (${own.isFalse}) return;` : '';
      const missing = required ? `else if (${applies}) return;` : '';
      return `if (${variable} !== undefined) { ${closed} ${inside} } ${missing}`;
    })
    .join('\n')
    .trim();
}

function askedInside({ node, variable, below }: Answer, frame: Frame): string {
  if (isLeaf(node)) return '';
  if (below) return writeAsked(below, frame);
  if (isRows(node)) {
    const entry = frame.supply.fresh('e');
    const inside = askedOf(node.rows, entry, frame);
    return inside === '' ? '' : `for (const ${entry} of ${variable}) { ${inside} }`;
  }
  const { by, variants } = node as Variants;
  const cases = Object.entries(variants).map(([code, nodes]) => {
    const inside = askedOf(nodes, variable, frame);
    return inside === '' ? '' : `case ${text(code)}: { ${inside} break; }`;
  });
  return cases.join('') === '' ? '' : `switch (${variable}[${text(by)}]) { ${cases.join(' ')} }`;
}

/** The same for a clean object in a variable, whose answers have no variables yet. */
function askedOf(nodes: Nodes, variable: string, frame: Frame): string {
  const place = placeOf(nodes, frame.supply);
  const asked = writeAsked(place, frame);
  return asked === '' ? '' : `${declared(place)} ${loaded(place, variable)} ${asked}`;
}

/** Fills the variables of a place from a clean object. */
const loaded = (place: Place, variable: string): string =>
  [...place.values()]
    .map((one) => {
      const load = `${one.variable} = ${variable}?.[${text(one.key)}];`;
      return one.below ? `${load} ${loaded(one.below, one.variable)}` : load;
    })
    .join(' ');
